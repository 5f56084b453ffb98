/** Others that read drafts for their wording, each as a function that reads one text. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** Those that are installed in this folder and start here; with a line for each that does not. */
export async function peers(): Promise<readonly Peer[]> {
  const found: Peer[] = [];
  for (const [name, start] of Object.entries(STARTS)) {
    try {
      found.push({ name, read: await start() });
    } catch (error) {
      console.log(`${name} does not start here: ${String(error).split('\n')[0]}`);
    }
  }
  return found;
}

const load = async (name: string) => (await import(name)) as Record<string, never>;

interface Linter {
  setup(): Promise<void>;
  lint(text: string): Promise<unknown>;
}

const STARTS: Readonly<Record<string, () => Promise<Peer['read']>>> = {
  'harper.js': async () => {
    const { LocalLinter } = (await load('harper.js')) as unknown as {
      LocalLinter: new (setup: { binary: unknown }) => Linter;
    };
    const { binary } = await load('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'write-good': async () => {
    const { default: writeGood } = (await load('write-good')) as unknown as {
      default: (text: string) => unknown;
    };
    return writeGood;
  },
  alex: async () => {
    const { text } = (await load('alex')) as unknown as { text: (text: string) => unknown };
    return text;
  },
};
