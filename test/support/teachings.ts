import { EXERCISES, type Exercise, reflectFeedback, rewriteFeedback, spotFeedback } from '@/lib/practice';
import { PROMPTS, REFLECTION_GROUPS } from '@/lib/reflection';
import { HELPLINES, SUPPORT_PAGES } from '@/lib/support';
import { blanksOf, exampleOf, TEMPLATE_GROUPS, TEMPLATES } from '@/lib/templates';
import { TIPS, TOPICS } from '@/lib/tips';
import { OTHER_REASONS, PARTS, UNDERSTAND } from '@/lib/understand';

/** One text a person reads, and where it stands. */
export interface Passage {
  readonly where: string;
  readonly text: string;
}

const at = (where: string, ...texts: readonly string[]): readonly Passage[] =>
  texts.map((text) => ({ where, text }));

/** The texts of an exercise that are our own voice: its examples of blame are left out. */
function ownVoice(exercise: Exercise): readonly Passage[] {
  switch (exercise.form) {
    case 'spot':
      return exercise.lines.flatMap((line) => [
        ...(line.blames ? [] : at(`${exercise.id}: line`, line.text)),
        ...at(`${exercise.id}: feedback`, spotFeedback(line)),
      ]);
    case 'rewrite':
      return [
        ...at(`${exercise.id}: scene`, exercise.scene),
        ...at(`${exercise.id}: sample`, exercise.sample),
      ];
    case 'reflect':
      return exercise.choices.flatMap((choice) => [
        ...(choice.reflects ? at(`${exercise.id}: reply`, choice.text) : []),
        ...at(`${exercise.id}: feedback`, reflectFeedback(choice)),
      ]);
  }
}

/** Every text of the teachings that is our own voice. */
export function passages(): readonly Passage[] {
  return [
    ...TIPS.flatMap(({ id, title, body, example }) => [
      ...at(`tip ${id}: title`, title),
      ...at(`tip ${id}: body`, body),
      ...at(`tip ${id}: example`, example),
    ]),
    ...TEMPLATES.flatMap((template) =>
      at(
        `template ${template.id}`,
        template.title,
        exampleOf(template),
        ...blanksOf(template).map(({ blank }) => blank),
      ),
    ),
    ...UNDERSTAND.flatMap(({ id, title, body }) => [
      ...at(`understand ${id}: title`, title),
      ...at(`understand ${id}: body`, body),
    ]),
    ...OTHER_REASONS.flatMap(({ id, phrase }) => at(`reason ${id}`, `It could be ${phrase}.`)),
    ...PROMPTS.flatMap(({ id, text }) => at(`prompt ${id}`, text)),
    ...SUPPORT_PAGES.flatMap(({ id, title, paragraphs, points, sayings }) =>
      at(`support ${id}`, title, ...paragraphs, ...points, ...sayings),
    ),
    ...HELPLINES.flatMap((line) => at(`helpline ${line.name}`, line.for)),
    ...[...TOPICS, ...TEMPLATE_GROUPS, ...PARTS, ...REFLECTION_GROUPS].flatMap(({ id, title }) =>
      at(`heading ${id}`, title),
    ),
    ...EXERCISES.flatMap(ownVoice),
    ...[0, 1, 2].flatMap((flags) => at('rewrite feedback', rewriteFeedback(flags, true))),
    ...at('rewrite feedback', rewriteFeedback(1, false)),
  ];
}

/** Every example of blame in the exercises, with the kind it stands for. */
export function examplesOfBlame(): readonly {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}[] {
  return EXERCISES.flatMap((exercise) =>
    blamingTexts(exercise).map((text) => ({ id: exercise.id, kind: exercise.kind, text })),
  );
}

function blamingTexts(exercise: Exercise): readonly string[] {
  switch (exercise.form) {
    case 'spot':
      return exercise.lines.filter((line) => line.blames).map(({ text }) => text);
    case 'rewrite':
      return [exercise.draft];
    case 'reflect':
      return [exercise.said];
  }
}
