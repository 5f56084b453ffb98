import { expect, it } from 'vitest';
import { blanksOf, composeMessage } from '@/lib/compose';

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
