import { browser } from 'wxt/browser';
import { type Policy, parsePolicy } from '@/lib/policy';

/** What an organization has set for this browser; mostly nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects where no organization has set anything.
    return {};
  }
}
