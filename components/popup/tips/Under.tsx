import { type ReactNode, useEffect, useRef } from 'react';
import { Back } from '../../icons';
import { useWords } from '../../words';

interface UnderProps {
  readonly title: string;
  readonly onBack: () => void;
  /** What the way back leads to. Default: all topics. */
  readonly backTo?: string;
  readonly children: ReactNode;
}

/** A page one step in, with the way back above it. The focus goes to its title. */
export function Under({ title, onBack, backTo, children }: UnderProps) {
  const { messages } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="under">
      <button type="button" className="link under-back" onClick={onBack}>
        <Back /> {backTo ?? messages.tips.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
