import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('mind-reading', {
  sure: [
    // you did it to hurt me
    '(and)? < you ~ (did|said|do|are doing|posted|wrote|invited|told|planned|started|left|are only doing|only did|only said|only came|only called|only asked) ~ (it|this|that|her|him|sorry)? ~ (just)? ~ (to (hurt|spite|punish|annoy|embarrass|provoke|humiliate|get back|get at|make me|make us|show off|look|win|shut|impress|test|control|avoid|upset|wind|get|score)|for (attention|the money|the inheritance|show|the likes|sympathy|yourself|the credit)|because (it suits|you want|you wanted|you felt guilty|you were jealous))',
    // you planned this
    'you ~ (planned|meant|intended|wanted|hoped for|engineered|orchestrated) (this|it|that|all of this|for this) $',
    // you could not wait to tell everyone
    'you ~ (could not|can not) (wait to|bear it|bear to|stand it|stand that|bring yourself to|stand to see|stand seeing) ..',
    // you had no intention of helping
    'you ~ (have|had) (no|zero) (intention|interest|desire|plans) (of|in|to) ..',
    // you look down on us
    'you ~ (look down on|look down your nose|think so little of|find (me|us|my _) (boring|beneath|embarrassing)|are ashamed of|have it in for|have got it in for|got it in for|play favorites|have a favorite|have a favourite) ..',
    // as far as you are concerned i do not exist
    '((as far as you are concerned|in your (head|eyes|mind|world|book)) ~ (i am|i do not|we are|we do not|everyone is|nobody)|^ (to|for) you (i am|we are) (just|only|nothing|merely|a|an|your|some|invisible|always)) ..',
    // money is all you care about
    '_ (is|are) all you ~ (care|think|ever|want|talk|see|know)',
    // you were never sorry
    'you (were|are) ~ (never|not) ~ (sorry|interested in (me|us|what|my)|on my side|happy for me|proud of me|there for the|worried about me|tired)',
    // nothing about me interests you
    '(nothing|not one thing) .. (interests|matters to|touches|bothers|is important enough for) you',
    // you hoped i would not find out
    'you ~ (hoped|hope|were hoping|assumed|figured|thought|reckoned|counted on|bet) .. (nobody|no one|i) ~ (would not|will not|would|will|would never|was too|might not) ~ (notice|find|check|know|ask|mind|care|see|say|drop|forget|give|do it|cover|pay|stay)',
  ],
  likely: [
    // you think flowers fix it
    'you ~ (think|believe|reckon|seem to think) .. (fixes|fix|makes|make|solves|covers|excuses|will fix|can buy|are for other|is romance|happens by|is enough|counts as|gives you|means you) ..',
    // you want the credit without the work
    'you ~ (want|wanted) ~ (the credit|a (housekeeper|maid|servant|mother|fight|medal|son|wallet|cook|slave|nurse|babysitter|doormat)|me (exhausted|gone|quiet|small|miserable|weak|dependent|to (drop|give|shut|fail|suffer))|everyone to|all the|to be the (good|hero|victim|boss|favorite|favourite)|to win|to control|to punish|to be right|your cake)',
    // you believe the rules are for others
    'you ~ (believe|assume|imagine|decided|have decided|had decided|made up your mind|had made up your mind|have made up your mind) ~ (that)? ~ (i am|i was|the rules|nobody|everyone|i would|to have|before|it was|you are|i owe)',
    // you are secretly pleased
    'you (are|were) ~ (secretly|deliberately|desperate to|glad when|glad that i|delighted when|threatened by|intimidated by|with me for|here for (the|attention)|only here|in this for|after (something|my|the)|doing (it|this) to|playing (the|games)|enjoying (this|it)|loving (this|it)|hoping)',
    // you would be happier if i left
    'you would ~ (be (happier|relieved|glad|thrilled|delighted|better off)|love it|rather (talk|be|see|die|spend|have|sit|watch|play|go|hang|stay|lie)) .. (if (i|we|she|he)|without|than|anybody but|anyone but) ..',
    // deep down you know
    '(and)? < you ((know|knew) (full|damn|perfectly|very) well|knew exactly) ..',
    // it suits you that she is ill
    'it ~ suits you ~ (that|when|to|fine|perfectly|down|if)',
    // i doubt that was an accident
    'i (doubt|do not believe|do not buy) ~ (that|it|this) (was|is) ~ (an accident|a mistake|a coincidence|by accident|an oversight)',
    // all you wanted was a free ride
    'all you ~ (wanted|want|cared about|care about|needed|saw|see|ever wanted) ~ (is|was|are|were) ..',
    // you resent me
    'you ~ (resent|envy|begrudge|despise|pity|tolerate|put up with|can not stand|never forgave|have never forgiven|never wanted|never loved|never liked) (me|us|my|our|him|her|that i|it when i) ..',
    // you only see them so you can post
    'you only ~ #Verb .. (so you can|so that you|to shut|to make|because you|when there is|when it suits|when nobody|for the|out of)',
    // you have no idea what i do all day
    'you have ~ no (idea|clue|concept) ~ (what|how|who) (i|we|it|my|this|hard|much) ..',
  ],
});

export const supposedMotive = {
  id: 'supposed-motive',
  kind: 'mind-reading',
  effect: 'This says what they wanted or meant. Asking may bring more.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3: mind reading and jumping to conclusions',
  specimens: ['⟦You posted that to embarrass me⟧.', 'You did it to help her, I know.'],
  find,
} as const satisfies Rule;
