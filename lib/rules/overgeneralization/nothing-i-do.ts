import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('overgeneralization', {
  sure: [
    // nothing i do is ever good enough for you
    '(nothing|anything|everything) (that)? (i|we) ~ (ever)? (do|say|try|cook|make|buy|touch|want|suggest|wear|bring) .. (enough|right|ok|okay|pleases|please|makes|matters|counts|wrong|stupid|a problem|an argument|annoys|bothers|used against|criticized|is not|never|ever)',
    // nothing is ever good enough for you
    'nothing (is|was) ever (good|clean|fast|right|enough) ..',
    // all you do is complain
    '(all|the only (thing|things)) (that)? you (guys|people|two)? ~ (do|did|have done|ever do|ever did|have ever done|want|wanted|ever want|ever wanted|know|understand|know about|care about|ever care about|think about|ever think about|talk about|ever talk about|ever say|know how to do) ~ (these days|lately|anymore|all day|now|to me|for me)? ~ (is|was|are|@wrong|@nuisance)',
    // every time i talk you walk off
    '(every|each) (single|damn|fucking|bloody)? time (that)? (i|we|my|our) .. you ~ !(make me (smile|laugh|happy)|help) _',
    // every time you do that
    '(every|each) (single)? (time|day|night|weekend|morning|conversation|argument|holiday) .. you ~ (@wrong.base|@wrong.s|@nuisance.base|are late|have to ~ (ruin|be|make|start|bring|say|act|turn|get|have|win|argue)|do that|do this|come home|start|pull|turn)',
    // no matter what i do
    'no matter (what|how much|how hard|how often) (i|we) ~ #Verb .. you ~ _',
    // i can not do anything right with you
    'i can (not|never) ~ (do|say|get) anything (right)? ~ (with you|for you|without you|around you|in your eyes|without being)',
    // you do nothing but complain
    'you ~ (do|did|have done|say|care about|contribute|give|bring|offer|think of|think about|talk about) ~ (nothing|nobody|no one) ~ (but|except|all day|at all|around|to help|to this|other than|besides|but yourself|to anyone)',
    // it is always about you
    '(it|everything) (is|has to be|must be|was|always has to be|always is) ~ (always)? ~ (about (you|what you)|your way|one thing or another with you|something with you|an excuse with you|excuses with you|drama with you|on your terms)',
    // everything has to be your way
    'everything ~ (has to|have to|must|needs to) ~ be ~ (your way|about you|perfect for you|a fight with you|a competition)',
  ],
  likely: [
    // you complain all the time
    'you ~ (are|were)? ~ (complain|complaining|nag|lie|yell|shout|interrupt|criticize|criticise|argue|drink|cancel|forget|break|work|text|leave|ignore|whine|moan|cheat|spend) .. @always',
    // not once did you ask
    '(not once|never once|not a single time|not one time) ~ (did|have|has) you ~ _',
    // you have never once thanked me
    'you ~ (have)? (never|not) ~ once ~ _',
    // with you it is always something
    'with you ~ (it is|there is|everything is) ~ (always|never) ~ _',
    // everything you say is a lie
    '(everything|every word|anything) (that)? you (say|do|ever say|touch|said|ever said|have ever said|promise) ~ (is|was|turns|has been|comes) ~ (a lie|lies|bullshit|wrong|to|out|about|garbage|nonsense|crap|just)',
  ],
});

export const nothingIDo = {
  id: 'nothing-i-do',
  kind: 'overgeneralization',
  effect: '“Nothing” and “everything” leave no room for what did go well.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3: all-or-nothing thinking',
  specimens: ['⟦Nothing I do is ever good enough for you⟧.', '⟦All you ever do is complain⟧'],
  find,
} as const satisfies Rule;
