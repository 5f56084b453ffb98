import { type KeyboardEvent, useState } from 'react';
import { diffWords } from '@/lib/diff';
import { rove } from '../roving';
import { type Choice, chosen, firstChoice } from './choice';
import { useCard } from './context';
import { Row } from './Row';

/** The rewrites, best first, above them the words as they stand, with what the row in view would drop. */
export function Rows() {
  const { offer, flag, draft, messages } = useCard();
  const [choices, setChoices] = useState<readonly Choice[]>(() => offer.rewrites.map(firstChoice));
  const [inView, setInView] = useState<number>();
  const rewrites = offer.rewrites.map((rewrite, index) =>
    chosen(rewrite, choices[index] ?? firstChoice(rewrite)),
  );
  const shown = rewrites[inView ?? 0];
  const original =
    draft === undefined || shown === undefined ? flag.quote : draft.slice(shown.start, shown.end);
  const diff = diffWords(original, inView === undefined ? original : (shown?.text ?? original));

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return;
    rove(event, event.currentTarget, '.row-use');
  };

  return (
    <>
      <p className="card-now">
        <span className="unseen">{messages.card.now} </span>
        {diff.before.map(({ text, kept }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other identity than their place
          kept ? <span key={index}>{text}</span> : <del key={index}>{text}</del>,
        )}
      </p>
      <ul className="rows" onKeyDown={onKeyDown} onMouseLeave={() => setInView(undefined)}>
        {rewrites.map((rewrite, index) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the offer never changes order while the card is open
            key={index}
            first={index === 0}
            rewrite={rewrite}
            offered={offer.rewrites[index] ?? rewrite}
            choice={choices[index] ?? firstChoice(rewrite)}
            onChoice={(choice) => setChoices(choices.map((old, place) => (place === index ? choice : old)))}
            onView={() => setInView(index)}
          />
        ))}
      </ul>
    </>
  );
}
