import { between, NOTHING, once, type Part, rarestFirst, type Step } from './pattern-edges';
import { ofClass, word, wordFrom } from './pattern-words';
import type { Sentence } from './sentence';
import { type SomeWord, wordOfAny } from './some-word';
import type { WordClass } from './word-class';

export function inOrder(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const first = parts.findIndex(({ skippable }) => !skippable);
  return {
    before: (next) => parts.reduceRight((after, part) => part.before(after), next),
    firsts: once(() => firstsOf(first < 0 ? parts : parts.slice(0, first + 1))),
    skippable: first < 0,
    needs: parts.flatMap(({ needs }) => needs),
  };
}

function firstsOf(parts: readonly Part[]): SomeWord | undefined {
  const firsts = parts.flatMap((part) => part.firsts() ?? []);
  return firsts.length < parts.length ? undefined : wordOfAny(firsts);
}

/** The first option that holds. Words side by side among them are one option: no two of them hold at one place. */
export function either(all: readonly Part[]): Part {
  const options: Part[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) options.push(run.length === 1 ? word(run[0] as string) : wordFrom(new Set(run)));
    run = [];
  };
  for (const option of all) {
    if (option.plain !== undefined) run.push(option.plain);
    else {
      close();
      options.push(option);
    }
  }
  close();
  if (options.length === 1) return options[0] as Part;
  return {
    before: (next) => {
      const steps = options.map((option) => option.before(next));
      return (s, at) => {
        for (const step of steps) if (step(s, at)) return true;
        return false;
      };
    },
    firsts: once(() => firstsOf(options)),
    skippable: options.some(({ skippable }) => skippable),
    // Whichever option holds, a word of one of its needs is there.
    needs: options.every(({ needs }) => needs.length > 0)
      ? [wordOfAny(options.flatMap(({ needs }) => rarestFirst(needs)[0] ?? []))]
      : NOTHING,
  };
}

export function maybe(part: Part): Part {
  return {
    before: (next) => {
      const taken = part.before(next);
      return (s, at) => taken(s, at) || next(s, at);
    },
    firsts: part.firsts,
    skippable: true,
    needs: NOTHING,
  };
}

/** Once to four times, as often as it can. */
export function repeated(part: Part): Part {
  const { firsts, skippable, needs } = part;
  return {
    firsts,
    skippable,
    needs,
    before: (next) => {
      let step = part.before(next);
      for (let times = 2; times <= 4; times += 1) {
        const further = step;
        step = part.before((s, at) => further(s, at) || next(s, at));
      }
      return step;
    },
  };
}

const HOLDS: Step = () => true;

/** "!never": holds where "never" does not follow. */
export function without(part: Part): Part {
  const follows = part.before(HOLDS);
  return between((s, at) => !follows(s, at));
}

/** "&thank you": holds where "thank" does not stand before. Looks back over one or two words. */
export function notAfter(part: Part): Part {
  const reaches = part.before((s, end) => end === s.before);
  return between((s, at) => {
    const outer = s.before;
    s.before = at;
    const stands = (at >= 1 && reaches(s, at - 1)) || (at >= 2 && reaches(s, at - 2));
    s.before = outer;
    return !stands;
  });
}

const anything = (): undefined => undefined;

export function anyWords(most: number, inClause: boolean): Part {
  return {
    before: (next) => (s, at) => {
      const end = inClause ? endOfClause(s.sentence, at) : s.sentence.tokens.length;
      const last = Math.min(at + most, end);
      for (let i = at; i <= last; i += 1) if (next(s, i)) return true;
      return false;
    },
    firsts: anything,
    skippable: true,
    needs: NOTHING,
  };
}

function endOfClause(sentence: Sentence, at: number): number {
  for (const { first, last } of sentence.clauses) if (first <= at && at < last) return last;
  return at;
}

/** Up to three words of a class, as many as it can. */
export function fillers(filler: WordClass): Part {
  const one = ofClass(filler);
  return {
    before: (next) => {
      let step = next;
      for (let times = 1; times <= 3; times += 1) {
        const taken = one.before(step);
        step = (s, at) => taken(s, at) || next(s, at);
      }
      return step;
    },
    firsts: one.firsts,
    skippable: true,
    needs: NOTHING,
  };
}
