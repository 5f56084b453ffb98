// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { managedOptions, options } from '@/components/gallery/pages';
import { Options } from '@/components/options/Options';
import type { OptionsProps } from '@/components/options/props';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

async function open(props: OptionsProps): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(place).render(<Options {...props} />));
  // The kinds wait for their words and examples.
  await vi.waitFor(() => expect(place.querySelector('.kind')).not.toBeNull(), 20_000);
  return place;
}

const all = (place: HTMLElement, selector: string) => [...place.querySelectorAll<HTMLInputElement>(selector)];

describe('options that an organization has set', () => {
  it('shows them as they hold, locked, with the reason beside each', async () => {
    const place = await open(managedOptions);
    const strictness = all(place, '[name=strictness]');
    expect(strictness.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(strictness[0]?.closest('fieldset')?.disabled).toBe(true);
    const locked = all(place, '.switch:disabled');
    expect(locked.map(({ checked }) => checked)).toEqual([false, false]);
    for (const { attributes } of locked) {
      const why = attributes.getNamedItem('aria-describedby')?.value ?? '';
      expect(document.getElementById(why)?.textContent).toContain('organization');
    }
    expect(place.querySelector('#sites')?.textContent).toContain('mail.example.orgSet by the organization');
  });

  it('says nothing of it where nothing is set', async () => {
    const place = await open(options);
    expect(place.textContent).not.toContain('organization');
    expect(all(place, '.switch:disabled, fieldset:disabled')).toEqual([]);
  });
});
