import type { ReactNode } from 'react';

interface Topic<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly note: ReactNode;
}

interface TopicsProps<Id extends string> {
  readonly topics: readonly Topic<Id>[];
  readonly onOpen: (id: Id) => void;
  /** The topic that was just left: it gets the focus back. */
  readonly left?: string | undefined;
  /** Whether each note is a line of its own. Default: it stands at the end of the title's. */
  readonly tall?: boolean;
}

/** Pages one step in, each with its title and a word on it. */
export function Topics<Id extends string>({ topics, onOpen, left, tall }: TopicsProps<Id>) {
  return (
    <ul className="topics">
      {topics.map(({ id, title, note }) => (
        <li key={id}>
          <button
            type="button"
            className={tall ? 'topic template' : 'topic'}
            // biome-ignore lint/a11y/noAutofocus: only where the focus was when the topic was opened
            autoFocus={id === left}
            onClick={() => onOpen(id)}
          >
            <span>{title}</span>
            <span className={tall ? 'hint own-words' : 'hint'}>{note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
