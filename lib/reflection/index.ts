import { SOURCES, type Source } from '../sources';

/** The groups of prompts, in the order in which they are shown. */
export const REFLECTION_GROUPS = [
  { id: 'relationship', title: 'The two of us' },
  { id: 'their-changes', title: 'What has changed for them' },
  { id: 'my-changes', title: 'What has changed in me' },
  { id: 'journaling', title: 'Ten lines' },
  { id: 'self-compassion', title: 'Kind to myself' },
  { id: 'goals', title: 'Small goals' },
] as const;

export type ReflectionGroup = (typeof REFLECTION_GROUPS)[number]['id'];

/** A question to write a few private lines about. */
export interface Prompt {
  readonly id: string;
  readonly group: ReflectionGroup;
  readonly text: string;
  readonly source: Source;
}

const group = (
  id: ReflectionGroup,
  source: Source,
  texts: Readonly<Record<string, string>>,
): readonly Prompt[] =>
  Object.entries(texts).map(([name, text]) => ({ id: `${id}-${name}`, group: id, text, source }));

/** Every prompt. Ids stay, because private notes refer to them. */
export const PROMPTS: readonly Prompt[] = [
  ...group('relationship', SOURCES.ways, {
    'good-times': 'When did we last laugh together? What was that day like?',
    'turning-point': 'If I draw a line from the start until now, where does it bend?',
    pattern: 'Which talk do we have again and again? How does it begin?',
    balance: 'What gives me strength in this bond, and what takes it?',
  }),
  ...group('relationship', SOURCES.overcome, {
    growing: 'Who am I becoming beside this person? Do I like it?',
    'same-road': 'What do we both want from the next five years? What do we not?',
  }),
  ...group('their-changes', SOURCES.ways, {
    'what-i-saw': 'What have I seen or heard that is new? Only what a camera would show.',
    'their-life': 'What is going on in their life just now: work, family, health, loss?',
    'other-reasons': 'What are three reasons that have nothing to do with me?',
    'what-i-do-not-know': 'What do I not know yet? Which question could I ask?',
  }),
  ...group('my-changes', SOURCES.ways, {
    'my-stress': 'How tense have I been these weeks, from one to ten? What about?',
    'my-tone': 'How might my last ten messages have sounded to someone tired?',
    'my-needs': 'What have I needed lately? Did I say it in plain words?',
    'my-steps-back': 'Have I stepped back myself? From what?',
  }),
  ...group('journaling', SOURCES.clarity, {
    'one-moment': 'One moment from today: what happened, and what I felt.',
    trigger: 'What set me off this week? What was it close to?',
    unsaid: 'What would I like to say and have not said yet?',
    'what-helped': 'What helped today, even a little?',
  }),
  ...group('self-compassion', SOURCES.clarity, {
    'as-a-friend': 'What would I say to a friend who felt like this?',
    allowed: 'Which feeling have I not let myself have? What if it is fine to have it?',
    enough: 'What did I do today that was good enough?',
    rest: 'What would be a kind thing to do for myself tonight?',
  }),
  ...group('goals', SOURCES.overcome, {
    'this-week': 'One small thing I can do this week, whatever they do.',
    'how-i-will-know': 'How will I notice that it went a bit better?',
    'last-week': 'What went well last week? What made it possible?',
    'let-go': 'Which hope is not in my hands? Can I hold it more loosely?',
  }),
];

export function promptsOf(id: ReflectionGroup): readonly Prompt[] {
  return PROMPTS.filter((prompt) => prompt.group === id);
}
