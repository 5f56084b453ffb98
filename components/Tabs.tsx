import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { rove } from './roving';

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly word: string }[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ReactNode;
}

/**
 * Tabs with words. Arrows move and choose, as the pattern for tabs asks. A panel that leads to another one has
 * gone with the focus in it, which the new tab then takes.
 */
export function Tabs<Name extends string>({ label, tabs, current, onChoose, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(current);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (before.current !== current && tab?.ownerDocument.activeElement === tab?.ownerDocument.body)
      tab?.focus();
    before.current = current;
  }, [current]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    rove(event, event.currentTarget, '[role=tab]');
  };
  return (
    <main className="tabbed">
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ name, word }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            className="tab"
            aria-selected={name === current}
            aria-controls={`${id}panel`}
            tabIndex={name === current ? 0 : -1}
            onClick={() => onChoose(name)}
            onFocus={() => onChoose(name)}
          >
            {word}
          </button>
        ))}
      </div>
      <div
        className="panel"
        id={`${id}panel`}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys, in every browser
        tabIndex={0}
        aria-labelledby={`${id}${current}`}
      >
        {children}
      </div>
    </main>
  );
}
