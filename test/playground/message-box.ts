/** One way to draw a message box, as a page would. */
export interface MessageBox {
  /** What the editor itself holds, from its own model, not from the page. Paragraphs are joined by "\n". */
  text(): string;
  /** The markup of the editable, to see that nobody adds to it. */
  html(): string;
  /** Replaces the draft the way the page's own code would. */
  set(text: string): void;
  focus(): void;
}

/** Draws a message box into an empty host. */
export type Mount = (host: HTMLElement) => MessageBox | Promise<MessageBox>;

/** What tests read: the open message box and what was sent. */
export interface Playground extends MessageBox {
  readonly editor: string;
  readonly sent: readonly string[];
}

declare global {
  interface Window {
    playground: Playground;
  }
}

/** What a screen reader calls every message box here. */
export const LABEL = 'Message';
