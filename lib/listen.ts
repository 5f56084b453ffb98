import { GUARDS } from './guards';
import type { WideGuard } from './guards/guard';
import { readSentence } from './nlp/read';
import type { Clause, Sentence } from './nlp/sentence';
import { RULES } from './rules';
import type { Rule } from './rules/rule';
import { type Mood, moodOf } from './signs';
import type { Heard } from './weigh';
import { wordingOf } from './wording';

/** What one sentence says, whatever stands around it. */
export interface Hearing {
  /** Unguarded candidates; offsets count from the start of the sentence. */
  readonly heard: readonly Heard[];
  /** Whether it silences the draft (a disclosure of harm). */
  readonly hushesDraft: boolean;
  /** The sentence as read; undefined where it was left silent. */
  readonly sentence: Sentence | undefined;
  readonly mood: Mood;
}

const REMEMBERED = 5_000;
const memory = new Map<string, Hearing>();

/** Whether the writer threatens violence: heard even in a draft that a disclosure silences. */
export function isOwnThreat({ rule }: Heard): boolean {
  return rule.id === 'own-threat' || rule.id === 'you-will-regret';
}

type Report = (error: unknown, rule: string) => void;

let report: Report = (error, rule) => {
  (globalThis as { console?: { error(...values: unknown[]): void } }).console?.error(
    `Softstart: rule ${rule}`,
    // Its name alone: a message may quote the draft.
    (error as { name?: unknown } | null)?.name,
  );
};

/** Who is told when a rule throws; the other rules still speak. Default: the console. */
export function onRuleError(told: Report): void {
  report = told;
}

/**
 * Everything the rules hear in one sentence, after its guards. Remembered, so that only sentences
 * that changed are read again.
 * @param text the sentence as typed, others' words masked
 */
export function listen(text: string): Hearing {
  const known = memory.get(text);
  if (known) return known;
  const hearing = hear(text);
  if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value as string);
  memory.set(text, hearing);
  return hearing;
}

const SILENCE: Hearing = { heard: [], hushesDraft: false, sentence: undefined, mood: moodOf(undefined) };

function hear(text: string): Hearing {
  const sentence = readSentence(text);
  if (!sentence) return SILENCE;
  const wide = GUARDS.filter((guard) => guard.scope !== 'candidate' && hears(guard, sentence));
  const hushesDraft = wide.some(({ scope }) => scope === 'draft');
  const all = sentence.clauses.flatMap((clause) => RULES.flatMap((rule) => heardBy(rule, clause)));
  // The writer's own threats are heard whatever else the sentence says.
  const heard = wide.length ? all.filter(isOwnThreat) : all;
  return { heard, hushesDraft, sentence, mood: moodOf(sentence) };
}

/** A guard that throws silences: better no nudge than one that it would have kept away. */
function hears(guard: WideGuard, sentence: Sentence): boolean {
  try {
    return guard.hears(sentence);
  } catch (error) {
    report(error, guard.id);
    return true;
  }
}

function heardBy(rule: Rule, clause: Clause): readonly Heard[] {
  try {
    return rule
      .find(clause)
      .filter(
        (candidate) =>
          !GUARDS.some((guard) => guard.scope === 'candidate' && guard.silences(candidate, clause)),
      )
      .map((candidate) => ({ ...candidate, rule, wording: wordingOf(clause) }));
  } catch (error) {
    report(error, rule.id);
    return [];
  }
}
