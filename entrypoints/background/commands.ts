import { browser } from 'wxt/browser';
import { COMMANDS, type Command } from '@/lib/messages';
import { tellTab } from './settings';

/** Passes a command's keys on to the tab in front; the frame that holds the focus acts on it. */
export async function passOn(command: Command): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await tellTab(tab.id, { type: 'command', command });
}

export function hearCommands(): void {
  browser.commands.onCommand.addListener((pressed) => {
    const command = COMMANDS.find((name) => name === pressed);
    if (command) void passOn(command);
  });
}
