import { KINDS, type Kind } from '../kinds';
import type { Exercise, KindExercises } from './exercise';
import * as everyday from './words/everyday';
import * as strong from './words/strong';

export type { Exercise, ReflectExercise, RewriteExercise, SpotExercise } from './exercise';
export { reflectFeedback, rewriteFeedback, spotFeedback } from './feedback';

const BY_KIND: Readonly<Record<Kind, KindExercises>> = {
  threat: strong.THREAT,
  labeling: strong.LABELING,
  'pseudo-feeling': strong.PSEUDO_FEELING,
  comparison: strong.COMPARISON,
  pressure: strong.PRESSURE,
  'loaded-question': strong.LOADED_QUESTION,
  blaming: everyday.BLAMING,
  'mind-reading': everyday.MIND_READING,
  should: everyday.SHOULD,
  contempt: everyday.CONTEMPT,
  overgeneralization: everyday.OVERGENERALIZATION,
  criticism: everyday.CRITICISM,
};

/** The exercises of one kind: spot first, then rewrite, then reflect back. Ids are kept by people's progress. */
export function exercisesFor(kind: Kind): readonly Exercise[] {
  const { spot, rewrite, reflect } = BY_KIND[kind];
  return [
    ...spot.map((lines, at) => ({ form: 'spot' as const, id: `${kind}-spot-${at + 1}`, kind, lines })),
    ...rewrite.map(([scene, draft, sample], at) => ({
      form: 'rewrite' as const,
      id: `${kind}-rewrite-${at + 1}`,
      kind,
      scene,
      draft,
      sample,
    })),
    ...reflect.map(([said, choices], at) => ({
      form: 'reflect' as const,
      id: `${kind}-reflect-${at + 1}`,
      kind,
      said,
      choices,
    })),
  ];
}

/** Every exercise, in the order of the kinds. */
export const EXERCISES: readonly Exercise[] = KINDS.flatMap(exercisesFor);
