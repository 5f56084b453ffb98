import { fill } from '@/lib/i18n/fill';
import { useCard } from './context';

/** Two sentences on the kind, where the distinction comes from, and the tip that belongs to it. */
export function Why() {
  const { flag, messages, tip } = useCard();
  const words = messages.card;
  return (
    <div className="card-why">
      <p>{messages.kinds[flag.kind].why}</p>
      <p className="card-source">{fill(words.source, { source: flag.source })}</p>
      {tip !== undefined && (
        <details className="card-tip">
          <summary>{tip.title}</summary>
          <p>{tip.text}</p>
        </details>
      )}
    </div>
  );
}
