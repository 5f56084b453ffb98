import { fill } from '@/lib/i18n/fill';
import { useCard } from './context';
import { useShown } from './useShown';

/** What is needed seldom. */
export function More({ onReport }: { readonly onReport: () => void }) {
  const { flag, offer, messages, onBuilder, onTurnKindOff, act, copy } = useCard();
  const words = messages.card;
  const list = useShown<HTMLUListElement>();
  const best = offer.rewrites[0];
  return (
    <ul className="card-list" ref={list}>
      {best !== undefined && (
        <li>
          <button type="button" onClick={act(() => copy(best.text))}>
            {words.copy}
          </button>
        </li>
      )}
      <li>
        <button type="button" onClick={act(() => onBuilder(offer.builder))}>
          {words.builder}
        </button>
      </li>
      <li>
        <button type="button" onClick={act(onTurnKindOff)}>
          {fill(words.turnKindOff, { kind: messages.kinds[flag.kind].name })}
        </button>
      </li>
      <li>
        <button type="button" onClick={act(onReport)}>
          {words.wrong}
        </button>
      </li>
    </ul>
  );
}
