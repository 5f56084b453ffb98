interface PillsProps<Name extends string> {
  readonly names: readonly Name[];
  /** The word on each. */
  readonly words: Readonly<Record<Name, string>>;
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
}

/** A few views of one part, of which one is shown. */
export function Pills<Name extends string>({ names, words, current, onChoose }: PillsProps<Name>) {
  return (
    <div className="pills">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className="pill"
          aria-pressed={name === current}
          onClick={() => onChoose(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}
