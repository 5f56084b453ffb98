import type { CandidateGuard } from './guard';
import { anywhere, finder, tokensOf } from './matching';

/** you should have seen it · you should try the soup · you are supposed to press save · maybe you should rest */
const find = finder([
  'you (should|would|could|must) have ~ (seen|heard|been there|tasted|met|tried)',
  'you ~ (should|could|might|must|have to|got to|need to|had better|better) ~ (not)? ~ (try|visit|see|check|check out|watch|come|join|rest|sleep|relax|eat|drink|taste|consider|take it easy|take care|take a break|go see|look into|get some rest|get some sleep|see a doctor|hear|meet|read|be proud|be fine|be ok|be okay|be careful|be able|feel better|worry|feel bad|feel guilty|be so hard|be sorry|apologize for|apologise for|celebrate|book|click|press|download|install|restart|reboot|upgrade|update|fill|sign|register|apply|pay in|show your|wear|buy|invest|order|add|mix|heat|bake|boil|stir|turn (left|right)|ask (the|your|a|an)|talk to (a|your|the)|call (the|a|your)|report|file|study some)',
  '(maybe|perhaps|i think|i guess|probably|might want to|what if|if i were you) ~ you ~ (should|could|need to|better|can|ought to|might) !((not)? have|keep your|mind your|stop|quit|shut|be ashamed|look at yourself|look in the mirror|work on your|apologize|apologise|grow up|learn to)',
  // all you have to do is press the button
  'all you (have|need|got) to do ~ is',
  '(why do not|why not|how about|what about) ~ you ~ (just)? (buy|try|use|go !((and|and just)? (chase|fuck|jump|hang|screw|cry|die|play in))|ask|take|get|see|come|join|call|check|turn it|turn off|have a|start|make|stay|tell me about|tell him|tell her|talk to (him|her|them|a)|show|bring|sit|give it|give him|give her|eat|order|write|put|sell|meet|look|download|install)',
  'you (will|might|may|would) (have to|need to|want to) _',
]);

/** That anger stands beside it: then "you should" is no advice. */
const ANGRY = anywhere([
  '(goddamn|hell|fuck|fucking|shit|damn|ashamed|sick of|tired of|for once|my fault|your fault|idiot|stupid|dumb|bitch|asshole)',
]);

/** Offers, advice, recipes and instructions without reproach. */
export const advice: CandidateGuard = {
  id: 'advice',
  leaves: 'Offers, advice, recipes and instructions without reproach.',
  scope: 'candidate',
  specimens: [
    'You should have seen the sunset.',
    "Why don't you just buy a pre-made one?",
    'Maybe you should listen to her more.',
    '⟦You should have told me⟧.',
    'All you have to do is press the red button.',
    'All you need to do is stop at the desk.',
    'Maybe ⟦you should have told me⟧.',
  ],
  silences(candidate, { sentence }) {
    if (candidate.kind !== 'should' && candidate.kind !== 'loaded-question' && candidate.kind !== 'criticism')
      return false;
    const range = tokensOf(sentence, candidate);
    if (!find(sentence).some(({ first, last }) => first < range.last && range.first < last)) return false;
    return !ANGRY(sentence) && !sentence.mark.includes('!');
  },
};
