const END_OF_SENTENCE = /[.!?…]["'”’)\]]*\s$|\n$/u;
/** Milliseconds left to an editor to settle after the end of a sentence. */
const SETTLE = 60;

/**
 * Whether the writer has just ended a sentence: "I see. |", "What?\n|".
 * @param caret offset into the draft
 */
export function endsSentence(draft: string, caret: number): boolean {
  return END_OF_SENTENCE.test(draft.slice(Math.max(0, caret - 8), caret));
}

/** Waits for a pause in writing. Each `touch` begins the wait anew; nothing is left of it after `signal`. */
export interface Pause {
  /** @param length milliseconds to wait; shorter where a sentence has ended */
  touch(length: number, sentenceEnded: boolean): void;
  stop(): void;
}

export function pauseBefore(run: () => void, signal: AbortSignal): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    touch(length, sentenceEnded) {
      stop();
      if (!signal.aborted) timer = setTimeout(run, sentenceEnded ? Math.min(SETTLE, length) : length);
    },
  };
}
