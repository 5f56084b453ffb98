import type { Chunk } from '../read/complement';
import { lows, spoken } from '../read/words';

const PARTICLE_LIKE = /^(?:off|up|down|out|away)\b/;

/** The act's object and what stands around it. */
export interface Arguments {
  /** Particles before the object: "up" in "you brought up my weight". */
  readonly particle: string;
  readonly object: Chunk | undefined;
  readonly others: readonly Chunk[];
}

/** Finds the object among chunks, and opens "off the meeting" after "put" into particle and object. */
export function argumentsOf(given: readonly Chunk[], verb = ''): Arguments {
  const chunks = TELLING.test(verb) ? [...given] : withOrigin(withRelative(given), verb);
  const [first, second, ...others] = chunks;
  const split = first?.kind === 'np' ? splitOff(first) : undefined;
  if (split) return { ...split, others: chunks.slice(1) };
  if (first?.kind === 'np') return { particle: '', object: first, others: chunks.slice(1) };
  if (first?.kind === 'particle' && second?.kind === 'np')
    return { particle: spoken(first.words), object: second, others };
  if (first?.kind === 'pp' && PARTICLE_LIKE.test(lows(first.words))) {
    const [particle, ...noun] = first.words;
    const [object, ...rest] = withOrigin([{ kind: 'np', words: noun }, ...chunks.slice(1)], verb);
    if (particle) return { particle: particle.low, object, others: rest };
  }
  return { particle: '', object: undefined, others: chunks };
}

/** "this family apart": the last word goes with the verb. */
function splitOff({ kind, words }: Chunk): Pick<Arguments, 'particle' | 'object'> | undefined {
  const last = words.at(-1);
  return last && words.length > 1 && /^(?:apart|open|shut|empty|dirty|running)$/.test(last.low)
    ? { particle: last.low, object: { kind, words: words.slice(0, -1) } }
    : undefined;
}

const TELLING = /^(?:tell|ask|promise|remind|warn|assure|show|convince|call|accuse|blame)$/;

/** "the coat I packed" is one noun phrase. */
function withRelative(chunks: readonly Chunk[]): Chunk[] {
  const at = chunks.findIndex(({ kind }) => kind === 'np');
  const [object, next] = [chunks[at], chunks[at + 1]];
  if (
    !object ||
    next?.kind !== 'clause' ||
    !/^(?:i|i'm|i've|we|he|she|they|that)$/.test(next.words[0]?.low ?? '')
  )
    return [...chunks];
  return [
    ...chunks.slice(0, at),
    { kind: 'np', words: [...object.words, ...next.words] },
    ...chunks.slice(at + 2),
  ];
}

/** Verbs that "from" belongs to: "you dropped my name from the list". */
const TAKING =
  /^(?:take|steal|borrow|drop|cut|cross|strike|delete|erase|wipe|remove|hide|keep|buy|get|save|move|pull|exclude|download|copy|withdraw|block|ban|stop|prevent|kick|bring|send|turn|pick|drive|separate|protect)$/;

/** "the letters from my gran" are one thing. */
function withOrigin(chunks: readonly Chunk[], verb: string): Chunk[] {
  const at = chunks.findIndex(({ kind }) => kind === 'np');
  const [object, next] = [chunks[at], chunks[at + 1]];
  if (!object || next?.kind !== 'pp' || !/^(?:from|of|about|between)$/.test(next.words[0]?.low ?? ''))
    return [...chunks];
  if (/^(?:me|us|him|her|them|it)$/.test(lows(object.words))) return [...chunks];
  if (/^from$/.test(next.words[0]?.low ?? '') && TAKING.test(verb)) return [...chunks];
  return [
    ...chunks.slice(0, at),
    { kind: 'np', words: [...object.words, ...next.words] },
    ...chunks.slice(at + 2),
  ];
}
