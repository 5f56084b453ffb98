/** The words of Write: ready-made openings and the five-step builder. */
export const write = {
  templates: 'Ready to fill in',
  builder: 'Build a message',
  builderHint: 'Five short steps. Any of them may stay empty.',
  back: 'All of Write',
  steps: {
    theirs: {
      title: 'Their view',
      ask: 'What might it be like for them?',
      start: 'I know',
      hint: 'it has been a long week',
    },
    facts: {
      title: 'The facts',
      ask: 'What would a camera have seen?',
      start: 'When',
      hint: 'dinner was at nine',
    },
    feeling: { title: 'My feeling', ask: 'What did it feel like?', start: 'I feel', hint: 'lonely' },
    want: {
      title: 'What I want',
      ask: 'What small, doable thing would help?',
      start: 'I’d like',
      hint: 'ten minutes tonight',
    },
    good: {
      title: 'Why it is good for both',
      ask: 'What would both have from it?',
      start: 'That way',
      hint: 'we both get to rest',
    },
  },
  wheel: 'Feelings wheel',
  wheelFamilies: 'What is it most like?',
  wheelWords: 'Which word comes nearest?',
  result: 'The message',
  empty: 'The message grows here, step by step.',
  heard: { one: 'One spot may still land as blame.', other: '{count} spots may still land as blame.' },
  insert: 'Put into the message',
  copy: 'Copy',
  clear: 'Start over',
  blanks: { one: '{count} blank left', other: '{count} blanks left' },
};
