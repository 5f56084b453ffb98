import type { ShowCard } from '@/content/card-port';

/*
 * What Softstart's scripts share in their own world of one frame. The page cannot see it: a content script
 * has its own global object.
 */
declare global {
  /** Hears that something may be a draft: the sentinel's at first, the nudge script's once it is there. */
  var softstart: ((event?: Event) => void) | undefined;
  var softstartNudge: true | undefined;
  var softstartCard: ShowCard | undefined;
}

/** The browser's own door; the polyfill would outweigh the scripts that use this. */
export interface Runtime {
  /** Undefined once the extension was updated or switched off. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { readonly id?: string },
        answer: (value: unknown) => void,
      ) => true | undefined,
    ): void;
  };
}
