import { analyze } from '../analyze';
import type { Flag } from '../flag';
import { putInPlace } from './fit';
import { isFaithful } from './guard';
import { mannerOf } from './manner';
import { planByGrammar } from './plan/make';
import type { Plan } from './plan/plan';
import { readBlame } from './read/blame';
import type { BuilderParts, Offer, Rewrite, Voice } from './rewrite';
import { bothSides } from './say/both-sides';
import { boundary } from './say/boundary';
import { curious } from './say/curious';
import { feelingFor } from './say/feeling';
import { iStatement } from './say/i-statement';
import { request } from './say/request';
import { sceneOf } from './scene';

/** So many ways at most: more is no help to somebody who is upset. */
const MOST = 3;

/**
 * Other ways to say one flagged clause. Pure and synchronous; called when a card opens.
 * @param draft the whole text as typed
 * @param flag one of `analyze(draft)`
 */
export function rewritesFor(draft: string, flag: Flag, voice: Voice = {}): Offer {
  const others = analyze(draft).filter(({ start, end }) => end <= flag.start || start >= flag.end);
  const scene = sceneOf(draft, flag, others);
  const manner = mannerOf(draft, voice);
  const reading = readBlame(scene.words, flag.kind);
  const circumstance = reading.circumstance ?? scene.circumstance;
  const plan = reading.act && planByGrammar(reading.act, circumstance, manner, flag.kind);
  const statement = plan && iStatement(plan, manner);
  const sided = bothSides(statement, scene);
  const ways = [
    sided ?? statement,
    plan && request(plan, manner),
    plan && curious(plan),
    !plan || reading.consequence ? boundary(flag.kind, manner) : undefined,
  ];
  const rewrites: Rewrite[] = [];
  for (const way of ways) {
    const rewrite = way && putInPlace(way, scene, manner);
    if (
      rewrite &&
      rewrites.length < MOST &&
      isFaithful(rewrite, draft) &&
      !rewrites.some((made) => isNear(made, rewrite))
    )
      rewrites.push(rewrite);
  }
  return { rewrites, builder: builderParts(plan, manner) };
}

function builderParts(plan: Plan | undefined, manner: Parameters<typeof feelingFor>[1]): BuilderParts {
  if (!plan) return {};
  return {
    ...(plan.observation ? { observation: plan.observation.clause } : {}),
    feeling: feelingFor(plan.feeling, manner).text,
    need: plan.need,
    ...(plan.requests[0] ? { request: plan.requests[0] } : {}),
  };
}

/** Whether two rewrites say nearly the same: most words of the shorter stand in the longer. */
function isNear(a: Rewrite, b: Rewrite): boolean {
  const [short, long] = [a, b]
    .map(({ text }) => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []))
    .sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return true;
  return [...short].filter((word) => long.has(word)).length / short.size > 0.85;
}
