declare module 'pngjs' {
  /** A picture, four bytes a pixel. */
  export class PNG {
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: { read(file: Buffer): PNG };
  }
}
