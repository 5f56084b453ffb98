// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { popupActs, popups } from '@/components/gallery/popups';
import { Popup } from '@/components/popup/Popup';
import type { PopupActs } from '@/components/popup/props';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

async function open(state: string, acts: Partial<PopupActs> = {}) {
  const props = popups[state];
  if (props === undefined) throw new Error(`no popup called ${state} in the gallery`);
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(place).render(<Popup {...props} acts={{ ...popupActs, ...acts }} />));
  const find = (selector: string): HTMLElement => {
    const element = place.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`nothing fits ${selector}`);
    return element;
  };
  const named = (text: string): HTMLElement => {
    const found = [...place.querySelectorAll<HTMLElement>('button, label')];
    const element = found.find((one) => one.textContent === text);
    if (element === undefined) throw new Error(`no button reads ${text}`);
    return element;
  };
  const click = (element: HTMLElement) => act(async () => element.click());
  return { place, find, named, click };
}

describe('switches', () => {
  it('turns nudges off everywhere', async () => {
    const changeSettings = vi.fn();
    const { find, click } = await open('popup tips', { changeSettings });
    await click(find('.popup-name .switch'));
    expect(changeSettings).toHaveBeenCalledWith({ nudges: false });
  });

  it('turns this site off', async () => {
    const switchSite = vi.fn();
    const { find, click } = await open('popup tips', { switchSite });
    await click(find('.popup-site .switch'));
    expect(switchSite).toHaveBeenCalledWith('web.whatsapp.com', false);
  });

  it('says who has turned a site off that cannot be turned on', async () => {
    const { find } = await open('popup set');
    expect((find('.popup-site .switch') as HTMLInputElement).disabled).toBe(true);
    expect(find('.popup-line').textContent).toContain('organization');
  });

  it('pauses for an hour, and ends a pause', async () => {
    const changeSettings = vi.fn();
    const before = await open('popup tips', { changeSettings });
    await before.click(before.named('1 hour'));
    const now = popups['popup tips']?.now ?? 0;
    expect(changeSettings).toHaveBeenLastCalledWith({ pausedUntil: now + 3_600_000 });
    const paused = await open('popup paused', { changeSettings });
    await paused.click(paused.named('Resume'));
    expect(changeSettings).toHaveBeenLastCalledWith({ pausedUntil: 0 });
  });

  it('asks for a site that is one click away', async () => {
    const allowSite = vi.fn();
    const { named, click } = await open('popup available', { allowSite });
    await click(named('Turn on for forum.example.org'));
    expect(allowSite).toHaveBeenCalledOnce();
  });
});

describe('parts', () => {
  it('lists the nudges for those who cannot see underlines', async () => {
    const { find } = await open('popup tips');
    expect(find('.popup-nudges').textContent).toContain('You never listen to me');
  });

  it('moves from tab to tab with the arrows', async () => {
    const { find } = await open('popup tips');
    const tab = find('[role=tab][aria-selected=true]');
    await act(async () => {
      tab.focus();
      tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    });
    expect(find('[role=tab][aria-selected=true]').textContent).toBe('Support');
  });

  it('saves a tip', async () => {
    const changeKeepsakes = vi.fn();
    const { named, click } = await open('popup tips', { changeKeepsakes });
    await click(named('Save'));
    expect(changeKeepsakes.mock.calls[0]?.[0].savedTips).toHaveLength(1);
  });

  it('puts the built message into the draft, or copies it where there is none', async () => {
    const insert = vi.fn(async () => false);
    const copy = vi.fn(async () => {});
    const { place, named, click } = await open('popup builder', { insert, copy });
    await vi.waitFor(() => expect(place.querySelector('.result')).not.toBeNull());
    await click(named('Put into the message'));
    expect(insert).toHaveBeenCalledWith('When the phone is out at dinner, I feel lonely.');
    expect(copy).toHaveBeenCalledOnce();
    expect(place.querySelector('.result [role=status]')?.textContent).toContain('copied');
  });
});
