import { useCard } from './context';

/** What else may be behind it, since the draft says what somebody else thinks or feels. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const { messages } = useCard();
  return (
    <div className="card-reasons">
      <p>{messages.card.otherReasonsIntro}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
