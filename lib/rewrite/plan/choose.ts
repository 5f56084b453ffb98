import type { Kind } from '../../kinds';
import type { Manner } from '../manner';
import type { Act } from '../read/act';
import type { Reading } from '../read/reading';
import { lows, type Word } from '../read/words';
import type { Scene } from '../scene';
import { planForEffect } from './effect';
import { planFor } from './make';
import { isAboutMind } from './match';
import { planForOthers } from './others';
import { ownClause } from './own-words';
import type { Plan } from './plan';
import { planForFaux, planForFelt, planForLabel, planForMind, planForOutcome } from './verdict';
import { planForWarning } from './warning';
import { wonderOf } from './wonder';

const ADVERB = /(?<!^(?:app|rep|re|f|supp|comp|multip|imp|al|ral))ly$/;

/** "Do you even care that I cried" */
const DO_YOU =
  /^do you (?:even |ever |really |actually |still )*(?:care|love|like|want|respect|trust|miss)\b/;

/** The plan that the reading allows; nothing where the draft gives nothing to go by. */
export function planOf(reading: Reading, scene: Scene, manner: Manner, kind: Kind): Plan | undefined {
  const plan = chosen(reading, scene, manner, kind);
  return plan && holdsSomething(plan) ? plan : undefined;
}

const holdsSomething = (plan: Plan): boolean =>
  plan.time === 'past' ||
  [
    plan.observation,
    plan.hoped,
    plan.wish,
    plan.need,
    plan.standing,
    plan.topic,
    plan.deed,
    plan.wonder,
    plan.feared,
    plan.feltWord,
  ].some((part) => part !== undefined);

function chosen(reading: Reading, scene: Scene, manner: Manner, kind: Kind): Plan | undefined {
  const faux = planForFaux(scene.words, manner);
  if (faux) return faux;
  const { act, feltWord, outcome, label } = reading;
  // What a threat tells has not happened.
  if (kind === 'threat') return act && planForWarning(act, manner);
  if (feltWord) return planForFelt(reading);
  if (outcome) return planForOutcome(outcome, manner);
  // "nice of you to finally join us": an adverb was read as the verb, so nothing is known.
  if (act && ADVERB.test(act.verb)) return undefined;
  const circumstance = reading.circumstance ?? scene.circumstance;
  if (act && kind === 'comparison') return planForOthers(act, circumstance, scene.words, manner);
  const wonder =
    kind === 'mind-reading' || kind === 'pseudo-feeling'
      ? wonderOf(scene.words)
      : DO_YOU.test(lows(scene.words))
        ? wonderOf(scene.words.slice(1))
        : undefined;
  const only = scene.words.some(({ low }) => /^(?:only|just)$/.test(low));
  // "You only call to borrow money": why it was done is a guess.
  const motive =
    kind === 'mind-reading' && only && act?.rest.some(({ low }) => low === 'to' || low === 'because');
  const own = act && !motive ? ownClause(act, scene) : undefined;
  // "You gave me the wrong address on purpose": the deed is a fact, whatever the reason.
  const deed = own !== undefined && act && !/^(?:be|do|act|try)$/.test(act.verb);
  if (act && (kind !== 'mind-reading' || isAboutMind(act) || deed)) {
    const plan = planFor(
      act,
      circumstance,
      manner,
      own,
      scene.words.some(({ low }) => low === 'only'),
    );
    return wonder && !(kind === 'mind-reading' && deed) && isGuess(plan, act, scene.words, kind)
      ? planForMind(manner, wonder, plan)
      : plan;
  }
  if (label) return planForLabel(label, manner);
  if (kind === 'blaming') return planForEffect(scene.words, manner);
  return kind === 'mind-reading' || wonder ? planForMind(manner, wonder) : undefined;
}

/** Whether the claim is no fact that one could have seen, nor a need that names what it is about. */
function isGuess(plan: Plan, act: Act, words: readonly Word[], kind: Kind): boolean {
  if (plan.observation?.you) return true;
  if (kind === 'pseudo-feeling' && act.time === 'perfect' && !act.negative) return true;
  if (kind === 'pseudo-feeling' && /^(?:see|hear|value|need|miss|know|notice|get)$/.test(act.verb))
    return true;
  const needs = plan.need?.toLowerCase().split(' ') ?? [];
  return !plan.observation && !plan.hoped && !words.some(({ low }) => low.length > 4 && needs.includes(low));
}
