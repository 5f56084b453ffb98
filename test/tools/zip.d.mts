/** Name, with "/" between folders → content. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer;
