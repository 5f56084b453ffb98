import { expect, it } from 'vitest';
import { blanksOf, composeMessage, composeSteps } from '@/lib/compose';

it('says the three parts in order', () => {
  const parts = { observation: 'the phone is out', feeling: 'lonely', request: 'ten minutes tonight' };
  expect(composeMessage(parts)).toBe("When the phone is out, I feel lonely. I'd like ten minutes tonight.");
});

it('lets a request that is a whole sentence stand by itself', () => {
  const parts = { observation: 'it gets late', feeling: 'worried', request: 'could we text at ten' };
  expect(composeMessage(parts)).toBe('When it gets late, I feel worried. Could we text at ten.');
});

it('names the need when there is one', () => {
  const parts = { observation: 'it is loud', feeling: 'tired', need: 'quiet', request: 'an hour alone' };
  expect(composeMessage(parts)).toContain('I feel tired because I need quiet.');
});

it('says nothing while a blank is empty', () => {
  expect(composeMessage({ feeling: 'sad', request: ' ' })).toBeUndefined();
  expect(blanksOf({ feeling: 'sad', request: ' ' })).toEqual(['observation', 'request']);
});

const NOTHING = { theirs: '', facts: '', feeling: '', want: '', good: '' };

it('makes one message of five steps', () => {
  const steps = {
    theirs: 'it has been a long week',
    facts: 'dinner is at nine',
    feeling: 'tired',
    want: 'to eat at seven',
    good: 'we both get to rest.',
  };
  expect(composeSteps(steps)).toBe(
    "I know it has been a long week. When dinner is at nine, I feel tired. I'd like to eat at seven. That way we both get to rest.",
  );
});

it('leaves no trace of a step that is empty', () => {
  expect(composeSteps(NOTHING)).toBe('');
  expect(composeSteps({ ...NOTHING, facts: 'dinner was at nine' })).toBe('Dinner was at nine.');
  expect(composeSteps({ ...NOTHING, feeling: 'sad', want: 'could we talk?' })).toBe(
    'I feel sad. Could we talk?',
  );
});
