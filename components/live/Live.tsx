import { useEffect, useId, useRef, useState } from 'react';
import type { Flag } from '@/lib/flag';
import { fill, plural } from '@/lib/i18n/fill';
import type { TippedOffer } from '@/lib/messages';
import { type BuilderParts, edited } from '@/lib/rewrite/rewrite';
import { Card } from '../card/Card';
import { useMoreWords, useWords } from '../words';
import { marked } from './marked';
import { useNudges } from './useNudges';
import '../card/card.css';
import './live.css';

export interface LiveProps {
  readonly label: string;
  readonly first?: string;
  readonly placeholder?: string;
  /** Milliseconds without typing before nudges show. */
  readonly pause?: number;
  readonly theme: 'light' | 'dark';
  readonly analyze: (draft: string) => Promise<readonly Flag[]>;
  readonly offer: (draft: string, flag: Flag) => Promise<TippedOffer>;
  readonly onCopy: (text: string) => void;
  readonly onBuilder?: (parts: BuilderParts) => void;
}

interface Opened {
  readonly flag: Flag;
  readonly offer: TippedOffer;
  readonly byKey: boolean;
}

/** A place to write, with the same engine and the same card as on a page. */
export function Live(props: LiveProps) {
  const { locale } = useWords();
  const { card, kinds, practice: words } = useMoreWords();
  const [draft, setDraft] = useState(props.first ?? '');
  const [quiet, setQuiet] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<Opened>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { flags: heard, settled } = useNudges(draft, props.analyze, props.pause);
  const flags = heard.filter(({ quote }) => !quiet.includes(quote));

  // A card speaks of words; when they are gone, so is the card.
  const current = flags.find(
    ({ start, quote }) => start === opened?.flag.start && quote === opened.flag.quote,
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  useEffect(() => {
    if (opened !== undefined && current === undefined) setOpened(undefined);
  }, [opened, current]);

  const open = async (flag: Flag, byKey: boolean) =>
    setOpened({ flag, offer: await props.offer(draft, flag), byKey });
  const close = () => {
    setOpened(undefined);
    field.current?.focus();
  };
  const replace = (start: number, end: number, text: string) => {
    close();
    field.current?.setSelectionRange(start, end);
    // The browser's own insertion, so that undo brings the old words back.
    if (!field.current?.ownerDocument.execCommand('insertText', false, text))
      setDraft(draft.slice(0, start) + text + draft.slice(end));
  };
  const leave = (flag: Flag) => {
    setQuiet([...quiet, flag.quote]);
    close();
  };

  return (
    <div className="live">
      <label className="live-label" htmlFor={id}>
        {props.label}
      </label>
      <div className="live-field own-words">
        <div className="live-mirror" aria-hidden="true">
          {marked(draft, flags).map(({ text, flag, start }) =>
            flag === undefined ? (
              text
            ) : (
              <mark key={start} className={flag === current ? 'mark-open' : ''}>
                {text}
              </mark>
            ),
          )}{' '}
        </div>
        <textarea
          id={id}
          ref={field}
          spellCheck={false}
          placeholder={props.placeholder}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onClick={({ currentTarget }) => {
            const caret = currentTarget.selectionStart;
            const flag = flags.find(({ start, end }) => start <= caret && caret <= end);
            if (flag !== undefined) void open(flag, false);
          }}
        />
      </div>
      <p className="hint" role="status">
        {flags.length > 0
          ? plural(words.heard, flags.length, locale)
          : draft === '' || !settled
            ? words.listening
            : words.none}
      </p>
      {opened !== undefined && current !== undefined ? (
        <div ref={place}>
          <Card
            key={`${current.start}${current.quote}`}
            flag={current}
            offer={opened.offer}
            {...(opened.offer.tip ? { tip: opened.offer.tip } : {})}
            {...(opened.offer.reasons ? { otherReasons: opened.offer.reasons } : {})}
            draft={draft}
            theme={props.theme}
            messages={{ card, kinds }}
            locale={locale}
            takesFocus={opened.byKey}
            onApply={(rewrite) => replace(rewrite.start, rewrite.end, rewrite.text)}
            onApplyText={(text) => replace(current.start, current.end, text)}
            onApplyAll={(edits) => replace(0, draft.length, edited(draft, edits))}
            onCopy={props.onCopy}
            onKeep={() => leave(current)}
            onLeavePhrase={() => leave(current)}
            onTurnKindOff={() => leave(current)}
            onBuilder={(parts) => props.onBuilder?.(parts)}
            onClose={close}
          />
        </div>
      ) : (
        <ul className="live-list">
          {flags.map((flag) => (
            <li key={flag.start}>
              <button type="button" className="link" onClick={() => void open(flag, true)}>
                {fill(words.open, { quote: flag.quote })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
