import { connect, type Socket } from 'node:net';

/** A reference to an element or shadow root of the page, as WebDriver writes it. */
export type Reference = Readonly<Record<string, string>>;

/** Firefox's own remote control: WebDriver commands as JSON over a socket, each with its length before it. */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('close', () => this.giveUp(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.giveUp(error));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends one command, such as "WebDriver:Navigate", and gives what Firefox answers. */
  async send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    this.lastId += 1;
    const id = this.lastId;
    const words = Buffer.from(JSON.stringify([0, id, command, parameters]));
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.write(Buffer.concat([Buffer.from(`${words.length}:`), words]));
    return (await answer) as T;
  }

  /** Runs the body of a function in the browser's own window, with the browser's own rights. */
  async inBrowser<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await this.send<{ value: T }>('WebDriver:ExecuteScript', { script, args })).value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  end(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      // The first message is a greeting, not an answer.
      if (Array.isArray(message))
        this.settle(message as [1, number, { error: string; message: string } | null, unknown]);
    }
  }

  private settle([, id, error, result]: [
    1,
    number,
    { error: string; message: string } | null,
    unknown,
  ]): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  }

  private giveUp(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
