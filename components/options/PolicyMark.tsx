import { usePageWords } from '../page-words';

/** Says beside a control why it cannot be moved. */
export function PolicyMark({ id }: { readonly id?: string }) {
  const { options } = usePageWords();
  return (
    <span className="policy-mark hint" id={id}>
      {options.policySet}
    </span>
  );
}
