import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { card } from '@/lib/i18n/en/card';
import { kinds } from '@/lib/i18n/en/kinds';
import { plural } from '@/lib/i18n/fill';
import { Close } from '../icons';
import { CardContext } from './context';
import { Footer } from './Footer';
import { Form } from './Form';
import type { CardProps } from './props';
import { Rows } from './Rows';
import { Whole } from './Whole';
import { Why } from './Why';

const ENGLISH = { card, kinds };

const trusted = (event: Event): boolean => event.isTrusted;

/** Typing needs the focus; everything else leaves it in the draft. */
const isTyping = (target: EventTarget | null): boolean =>
  target !== null && 'localName' in target && ['input', 'textarea'].includes(String(target.localName));

/** One nudge, opened: what the words may do, and other ways to say it. */
export function Card(props: CardProps) {
  const { flag, offer, messages = ENGLISH, locale = 'en', takesFocus, trusts = trusted } = props;
  const words = messages.card;
  const root = useRef<HTMLDivElement>(null);
  const [whyOpen, setWhyOpen] = useState(false);
  const [said, say] = useState('');

  useEffect(() => {
    if (takesFocus) root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    const count = offer.rewrites.length;
    say(count > 0 ? plural(words.offered, count, locale) : words.form.intro);
  }, [takesFocus, offer, words, locale]);

  /** Runs an act only when a person caused it: a page can make events, but not trusted ones. */
  const act = (run: () => void) => (event: SyntheticEvent) => {
    if (trusts(event.nativeEvent)) run();
  };
  const copy = (text: string) => {
    props.onCopy(text);
    say(words.copied);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts must not hear what is typed here.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented || !trusts(event.nativeEvent)) return;
    event.preventDefault();
    props.onClose();
  };
  const onMouseDown = (event: MouseEvent) => {
    if (!isTyping(event.target)) event.preventDefault();
  };

  return (
    <CardContext value={{ ...props, messages, locale, act, copy, say }}>
      <div
        ref={root}
        className="card"
        role="dialog"
        aria-label={words.label}
        data-theme={props.theme ?? 'light'}
        lang={locale}
        style={{ ['--text-size' as string]: String((props.textSize ?? 100) / 100) }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => event.stopPropagation()}
        onMouseDown={onMouseDown}
      >
        <header className="card-head">
          <p className="card-effect">{flag.effect}</p>
          <button
            type="button"
            className="card-link"
            aria-expanded={whyOpen}
            onClick={act(() => setWhyOpen(!whyOpen))}
          >
            {words.why}
          </button>
          <button type="button" className="card-icon" aria-label={words.close} onClick={act(props.onClose)}>
            <Close />
          </button>
        </header>
        {whyOpen && <Why />}
        {props.copyOnly !== undefined && <p className="card-note">{words.copyOnly[props.copyOnly]}</p>}
        {offer.rewrites.length > 0 ? <Rows /> : <Form />}
        <Whole />
        <Footer />
        <p className="unseen" role="status">
          {said}
        </p>
      </div>
    </CardContext>
  );
}
