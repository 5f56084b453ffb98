// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/card/Card';
import type { CardProps } from '@/components/card/props';
import { cards } from '@/components/gallery/cards';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

/** Opens a card in a closed shadow root, as on a page. */
function open(state: string, changed: Partial<CardProps> = {}) {
  const props = cards[state];
  if (props === undefined) throw new Error(`no card called ${state} in the gallery`);
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'closed' });
  const place = shadow.appendChild(document.createElement('div'));
  act(() => createRoot(place).render(<Card {...props} trusts={() => true} {...changed} />));
  const find = (selector: string): HTMLElement => {
    const element = place.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`nothing fits ${selector}`);
    return element;
  };
  const click = (selector: string) => act(() => find(selector).click());
  const press = (selector: string, key: string) =>
    act(
      () =>
        void find(selector).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
        ),
    );
  const type = (selector: string, text: string) =>
    act(() => {
      const input = find(selector) as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { place, shadow, find, click, press, type };
}

describe('the whole message', () => {
  it('is shown as it would read before it is put in', () => {
    const onApplyAll = vi.fn();
    const card = open('whole message', { onApplyAll });
    card.click('.whole > button');
    expect(card.find('.whole-text').textContent).toBe(
      'I’d love ten minutes tonight to tell you about my day. I felt hurt when my birthday was forgotten',
    );
    expect(onApplyAll).not.toHaveBeenCalled();
    card.click('.whole .button-main');
    expect(onApplyAll).toHaveBeenCalledWith(cards['whole message']?.offer.whole);
  });

  it('is offered only where more than one clause can be softened', () => {
    expect(open('rewrites').place.querySelector('.whole')).toBeNull();
  });
});

describe('rows', () => {
  it('applies the row that is clicked', () => {
    const onApply = vi.fn();
    open('rewrites', { onApply }).click('.row:nth-child(2) .row-use');
    expect(onApply.mock.calls[0]?.[0].text).toBe('I’d love ten minutes tonight to tell you about my day.');
  });

  it('takes a feeling of another family too', () => {
    const onApply = vi.fn();
    const card = open('rewrites', { onApply });
    card.click('.chip');
    card.click('.family:nth-of-type(5)');
    expect(card.find('.feelings-shown').textContent).toBe('tiredoverwhelmedexhaustedtorndistant');
    card.click('.feeling:nth-child(3)');
    card.click('.row-use');
    expect(onApply.mock.calls[0]?.[0].text).toMatch(/^I feel exhausted when /);
  });

  it('applies the feeling and leaves out the request as chosen', () => {
    const onApply = vi.fn();
    const card = open('rewrites', { onApply });
    card.click('.chip');
    card.click('.feeling:nth-child(2)');
    card.click('.chip-request');
    card.click('.row-use');
    expect(onApply.mock.calls[0]?.[0].text).toBe(
      'I feel hurt when I talk about my day and it doesn’t seem to land.',
    );
  });

  it('tells how a rewrite reads after a chip was used', () => {
    const card = open('rewrites');
    card.click('.chip-request');
    expect(card.find('[role=status]').textContent).toBe(
      'I feel lonely when I talk about my day and it doesn’t seem to land.',
    );
  });

  it('brings a request back that was taken out', () => {
    const onApply = vi.fn();
    const card = open('rewrites', { onApply });
    card.click('.chip-request');
    card.click('.chip-request');
    card.click('.row-use');
    expect(onApply.mock.calls[0]?.[0].text).toContain('Could we have ten minutes tonight?');
  });

  it('copies where nothing can be put in', () => {
    const onApply = vi.fn();
    const onCopy = vi.fn();
    const card = open('copy only', { onApply, onCopy });
    card.click('.row-use');
    expect(onApply).not.toHaveBeenCalled();
    expect(onCopy).toHaveBeenCalledOnce();
    expect(card.find('[role=status]').textContent).toBe('Copied');
  });

  it('does nothing for an event that no person caused', () => {
    const onApply = vi.fn();
    open('rewrites', { onApply, trusts: (event) => event.isTrusted }).click('.row-use');
    expect(onApply).not.toHaveBeenCalled();
  });

  it('says how many ways there are', () => {
    expect(open('rewrites').find('[role=status]').textContent).toBe('3 other ways to say it');
  });
});

describe('keys', () => {
  it('starts in the first row when opened by command, and not by pointer', () => {
    const card = open('rewrites', { takesFocus: true });
    expect(card.shadow.activeElement).toBe(card.find('.row-use'));
    const { shadow } = open('rewrites');
    expect(document.activeElement).not.toBe(shadow.host);
  });

  it('moves with the arrows and comes round', () => {
    const card = open('rewrites', { takesFocus: true });
    card.press('.row-use', 'ArrowUp');
    expect(card.shadow.activeElement).toBe(card.find('.row:nth-child(3) .row-use'));
  });

  it('closes the tray by the first Escape and the card by the second', () => {
    const onClose = vi.fn();
    const card = open('rewrites', { onClose });
    card.click('.chip');
    card.press('.feelings', 'Escape');
    expect(onClose).not.toHaveBeenCalled();
    expect(card.place.querySelector('.feelings')).toBeNull();
    card.press('.row-use', 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('lets no key through to the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    open('rewrites').press('.row-use', 'k');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the form', () => {
  it('applies what the person filled in, once no blank is left', () => {
    const onApplyText = vi.fn();
    const card = open('fill in', { onApplyText });
    expect((card.find('.button-main') as HTMLButtonElement).disabled).toBe(true);
    card.type('.form-line:nth-of-type(1) input', 'names are used');
    card.type('.form-line:nth-of-type(3) input', 'a calm talk');
    card.click('.button-main');
    expect(onApplyText).toHaveBeenCalledWith("When names are used, I feel angry. I'd like a calm talk.");
  });
});

describe('the report', () => {
  it('leaves the words out when asked to', () => {
    const onCopy = vi.fn();
    const card = open('rewrites', { onCopy });
    card.click('.card-more');
    card.click('.card-list li:last-child button');
    card.click('.report input');
    card.click('.report .button-main');
    expect(onCopy.mock.calls[0]?.[0]).toContain('Rule: you-never');
    expect(onCopy.mock.calls[0]?.[0]).not.toContain('listen');
  });
});

it('offers other reasons on mind reading only', () => {
  expect(open('mind reading').place.textContent).toContain('Other reasons it could be');
  expect(open('rewrites', { otherReasons: ['Tired'] }).place.textContent).not.toContain('Other reasons');
});
