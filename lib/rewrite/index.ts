import { analyze } from '../analyze';
import type { Flag } from '../flag';
import type { Kind } from '../kinds';
import { calmed } from './calm';
import { type Draftling, putInPlace } from './fit';
import { isFaithful } from './guard';
import { type Manner, mannerOf } from './manner';
import { planOf } from './plan/choose';
import { standsBesideFacts } from './plan/evidence';
import type { Plan } from './plan/plan';
import { isDone, readBlame } from './read/blame';
import { unled } from './read/statement';
import { lows } from './read/words';
import { type BuilderParts, type Offer, type Rewrite, textOf, type Voice } from './rewrite';

import { bothSides } from './say/both-sides';
import { boundaries } from './say/boundary';
import { curious } from './say/curious';
import { feelingFor } from './say/feeling';
import { iStatements } from './say/i-statement';
import { lastStraw } from './say/last-straw';
import { requests } from './say/request';
import { sayingFor, ultimatumIn } from './say/saying';
import { type Scene, sceneOf, wholeSentence } from './scene';
import { spelled } from './spelling';

/** So many ways at most: more is no help to somebody who is upset. */
const MOST = 3;

/**
 * Other ways to say one flagged clause. Pure and synchronous; called when a card opens.
 * @param draft the whole text as typed
 * @param flag one of `analyze(draft)`
 */
export function rewritesFor(draft: string, flag: Flag, voice: Voice = {}): Offer {
  const others = analyze(draft).filter(({ start, end }) => end <= flag.start || start >= flag.end);
  const scene = sceneOf(draft, widened(draft, flag), others);
  const manner = mannerOf(draft, voice);
  const kind =
    /^(?:threat|comparison|labeling)$/.test(flag.kind) && isDone(scene.words)
      ? 'criticism'
      : /^you are the (?:\w+ )?reason\b/.test(lows(scene.words))
        ? 'blaming'
        : flag.kind;
  const reading = readBlame(scene.words, kind, draft.slice(flag.end, scene.sentence.end).includes('?'));
  const saying = sayingFor(unled(scene.words), manner);
  // What a set phrase says is not what its words say.
  const plan = saying ? undefined : planOf(reading, scene, manner, kind);
  const statements = plan ? iStatements(plan, manner) : [];
  const sided = statements.flatMap((statement) => bothSides(statement, scene) ?? []);
  const ultimatum = ultimatumIn(scene.words, manner);
  const straw = kind === 'threat' && !ultimatum ? lastStraw(scene.words, manner) : [];
  const limit = ultimatum ?? (saying?.form === 'boundary' ? saying : undefined);
  // "You act all nice | when Mum is here": what belongs to it has something to say that a limit would drop.
  const beyond = scene.words.filter(({ start }) => start >= flag.end).length;
  const given =
    mayStop(kind) && !hangs(scene) && beyond < 3 ? boundaries(kind, manner, WAITS.test(flag.quote)) : [];
  const stops = limit ? [limit, ...given.filter(({ form }) => form !== 'boundary')] : given;
  // The fact beside a verdict says what it is about; of the verdict only the feeling is left.
  const verdict =
    VERDICT.has(kind) && !saying && !plan?.observation && !plan?.hoped && standsBesideFacts(scene, flag)
      ? felt(plan, manner)
      : undefined;
  const ways = [
    saying ? [saying] : [],
    verdict ? [verdict] : [],
    sided.length > 0 ? sided : statements,
    plan ? requests(plan, manner) : [],
    plan ? [curious(plan, manner)] : [],
    ...straw.map((way) => [way]),
    ...(plan || verdict || straw.length > 0 || (saying && !limit) ? [] : stops.map((stop) => [stop])),
  ];
  const rewrites: Rewrite[] = [];
  for (const ofOneForm of ways) {
    const rewrite = firstFaithful(ofOneForm, scene, manner, flag, rewrites);
    if (rewrite && rewrites.length < MOST) rewrites.push(rewrite);
  }
  if (rewrites.length === 0) {
    const stop = firstFaithful(stops, scene, manner, flag);
    if (stop && !plan?.observation) rewrites.push(stop);
  }
  const offered = rewrites.length === 1 ? rewrites.filter(({ text }) => !BARE_TOPIC.test(text)) : rewrites;
  return { rewrites: offered, builder: builderParts(plan, manner) };
}

/** "If you sell it without asking | I will never set foot here": what is not to happen stands before the threat. */
function widened(draft: string, flag: Flag): Flag {
  if (flag.kind !== 'threat') return flag;
  const found = /(?:^|[.!?…\n]\s*)((?:if|unless) (?:you|u) [^.!?…\n]*)$/i.exec(draft.slice(0, flag.start));
  if (!found?.[1]) return flag;
  const start = flag.start - found[1].length;
  return { ...flag, start, quote: draft.slice(start, flag.end) };
}

/** The first of several ways to say one thing that may be offered in its place. */
function firstFaithful(
  ways: readonly (Draftling | undefined)[],
  scene: Scene,
  manner: Manner,
  flag: Flag,
  made: readonly Rewrite[] = [],
): Rewrite | undefined {
  for (const way of ways) {
    const placed = way && (wholly(way, scene, manner) ?? putInPlace(way, scene, manner));
    const rewrite =
      placed && calmed(covering(spelled(placed, scene.draft), flag, scene.draft), scene, manner);
    if (rewrite && isFaithful(rewrite, scene.draft) && !made.some((other) => isNear(other, rewrite)))
      return rewrite;
  }
  return undefined;
}

/** "then | your …": a joint that the flag begins with is told along, so that the rewrite covers the flag. */
function covering(rewrite: Rewrite, flag: Flag, draft: string): Rewrite {
  if (rewrite.start <= flag.start) return rewrite;
  const [first, ...others] = rewrite.pieces;
  const joint = draft.slice(flag.start, rewrite.start);
  const pieces =
    typeof first === 'string' ? [joint + first, ...others] : [joint, ...(first ? [first] : []), ...others];
  return { ...rewrite, start: flag.start, pieces, text: textOf(pieces) };
}

/** Beside a statement it asks; alone it tells nothing of what happened. */
const BARE_TOPIC = /^(?:can|could) we talk about what happened with\b/i;

const WAITS =
  /\b(?:answer|reply|respond|text|call|ring|phone|message|hello|there|pick up|back|read|see|hear)/i;

const VERDICT: ReadonlySet<Kind> = new Set(['labeling']);

/** I'm frustrated. What it is about stands beside it. */
const felt = (plan: Plan | undefined, manner: Manner): Draftling => ({
  form: 'i-statement',
  sentence: ["I'm ", feelingFor(alone(plan?.feeling), manner)],
  end: '.',
});

/** What may be said of oneself in one word, with nothing that it is about. */
const alone = (feeling: Plan['feeling'] = 'angry') =>
  feeling === 'overwhelmed' ? 'frustrated' : /^(?:lonely|uneasy|jealous)$/.test(feeling) ? 'hurt' : feeling;

/** "Thanks for eating my lunch, | real classy": a limit has no place at the end of somebody's sentence. */
const hangs = ({ draft, start, sentence, ledIn }: Scene): boolean =>
  ledIn && (draft.slice(sentence.start, start).match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0) > 2;

/** Kinds whose words carry no complaint that a limit of one's own would drop. */
const BARE: ReadonlySet<Kind> = new Set(['threat', 'pressure', 'labeling', 'contempt']);
/** Whether a limit may be offered: where there is a complaint that could not be put otherwise, the builder is. */
const mayStop = (kind: Kind): boolean => BARE.has(kind);

/** A limit of one's own keeps no words of the sentence, so that it may take the place of all of it. */
function wholly(way: Draftling, scene: Scene, manner: Manner): Rewrite | undefined {
  // "Grow up | and pay your rent": what goes on with a joint has something to say.
  if (/^\s*,?\s*(?:and|but|or|because)\b/i.test(scene.draft.slice(scene.end, scene.sentence.end)))
    return undefined;
  const partial = scene.continues || !scene.ledIn;
  const whole = way.form === 'boundary' && partial ? wholeSentence(scene) : undefined;
  return whole && putInPlace(way, whole, manner);
}

function builderParts(plan: Plan | undefined, manner: Manner): BuilderParts {
  // Nothing is known but that somebody is upset.
  if (!plan) return { feeling: feelingFor('angry', manner).text };
  return {
    ...(plan.observation ? { observation: plan.observation.clause } : {}),
    feeling: feelingFor(plan.feeling, manner).text,
    ...(plan.need ? { need: plan.need } : {}),
    ...(plan.requests[0] ? { request: plan.requests[0] } : {}),
  };
}

/** Whether two rewrites say nearly the same: most words of the shorter stand in the longer. */
function isNear(a: Rewrite, b: Rewrite): boolean {
  const [short, long] = [a, b]
    .map(
      (rewrite) =>
        new Set(
          textOf(rewrite.pieces.filter((piece) => typeof piece === 'string' || piece.slot !== 'request'))
            .toLowerCase()
            .match(/[\p{L}\p{N}']+/gu) ?? [],
        ),
    )
    .sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return true;
  return [...short].filter((word) => long.has(word)).length / short.size > 0.9;
}
