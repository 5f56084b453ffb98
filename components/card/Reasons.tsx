import { useCard } from './context';
import { useShown } from './useShown';

/** What else may be behind it, since the draft says what somebody else thinks or feels. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const { messages } = useCard();
  const shown = useShown<HTMLDivElement>();
  return (
    <div className="card-reasons" ref={shown}>
      <p>{messages.card.otherReasonsIntro}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
