import { describe, expect, it } from 'vitest';
import { isSeamless } from '../../../lib/rewrite/seam';

/** A draft with ⟦what is replaced⟧, and what is put there. */
function seam(marked: string, text: string): boolean {
  const start = marked.indexOf('⟦');
  const draft = marked.replace(/[⟦⟧]/g, '');
  const end = marked.indexOf('⟧') - 1;
  return isSeamless({ form: 'i-statement', start, end, pieces: [text], text }, draft);
}

describe('where a rewrite meets the words around it', () => {
  it.each([
    ['⟦you broke it⟧ my uncle says', 'i feel sad about it'],
    ['⟦You are useless⟧ and Mom said so', 'I feel tired, and I need help'],
    ['because ⟦you were late⟧ he missed the bus', 'i felt worried when i was left waiting'],
    ['if ⟦you were late⟧', 'I felt worried. Could you call?'],
    ['⟦You do not give a damn⟧.', 'I have been wondering whether you give a.'],
    ['⟦Come on, answer⟧.', "I'm hoping you'll come on"],
    ['⟦Surely you will not⟧', "I'm hoping you'll for my sake, and I feel low"],
    ['⟦You pass the gravy as⟧ if nothing had happened', 'I feel uneasy when you pass the gravy as.'],
    ['⟦You told him I look bad⟧', 'i felt hurt when u said my bf looks. can we talk about it?'],
    ["⟦You'd rather rebuild that bike⟧", 'I wish you hadn’t rebuilt that bike than sit with me.'],
    ['You went back to the cricket, and ⟦you never mentioned it⟧.', 'could you mention it?'],
    ['You signed it before I heard, and then ⟦you dared⟧.', "I'm frustrated"],
    ['⟦You made her cry⟧.', 'My wife cried at every lunch since Easter, and I feel sad.'],
  ])('does not leave %s with “%s”', (marked, text) => expect(seam(marked, text)).toBe(false));

  it.each([
    ['⟦you broke it⟧ on Sunday', 'i feel sad about it'],
    ['⟦you broke it⟧ and now we have none', 'i feel sad that it is broken'],
    ['⟦You are useless⟧, and Mom said so', 'I feel tired, and I need help'],
    ['⟦you were late⟧ again', 'i felt worried when i was left waiting'],
    ['⟦You were late.⟧ He missed the bus', 'I felt worried. Could you call?'],
    ['⟦You made her cry⟧.', "My wife has cried at every lunch since Easter, and I'm sad."],
    ['Hey, and ⟦you never mentioned it⟧.', 'could you mention it?'],
    ['so ⟦you were late⟧', 'I felt worried when I was left waiting'],
  ])('leaves %s with “%s”', (marked, text) => expect(seam(marked, text)).toBe(true));
});
