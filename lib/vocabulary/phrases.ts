import { type WordList, words } from './word-list';

const SOURCE =
  'Written for this project: set phrases of quarrels, checked against Wiktionary’s English idioms.';

/** Set phrases and small helping classes. */
export const PHRASES: readonly WordList[] = [
  {
    name: 'dismissal',
    form: 'plain',
    source: SOURCE,
    words: words(`
shut up, shut it, be quiet for once, get over it, get a life, get a grip, grow up, calm down, chill out, simmer down, settle down, suck it up, save your breath, give it a rest, back off, buzz off, bog off, jog on, who asked, nobody asked, no one asked, no one cares, nobody cares, like i care, look who is talking, in your dreams, keep dreaming, loosen up, pull yourself together, lay off, do one, take a pill, touch grass, tough shit, your loss, same old same old, how convenient, how original, cry baby, drop it, oh give me a break, get stuffed, oh save it, just save it, big surprise`),
  },
  {
    name: 'feeling',
    form: 'plain',
    source: 'NVC feelings inventory (Center for Nonviolent Communication), unpleasant half.',
    words: words(
      `sad, angry, mad, upset, hurt, worried, scared, afraid, anxious, nervous, lonely, tired, exhausted, confused, frustrated, disappointed, embarrassed, ashamed, guilty, jealous, stressed, overwhelmed, annoyed, irritated, uncomfortable, miserable, unhappy, hopeless, helpless, uneasy, drained, sick, depressed, insecure, crazy, bad, terrible, awful, horrible, like crap, like shit, like garbage, like trash, small, stupid, dumb, worthless, useless, invisible, unimportant, unloved, unwanted, like nothing, like an idiot, like a fool, like a child, like dirt, like a burden, guilty, like a failure, like i do not matter, second best, inferior, inadequate, foolish, dirty, cheap, used, old, fat, ugly, sorry, cry, lose sleep, doubt myself, hate myself, hate you, suffer, want to scream, want to cry, want to leave, furious, livid, bitter, resentful, suicidal, paranoid, insane, ill, physically ill, nauseous, puke, vomit, regret`,
    ),
  },
  {
    name: 'pseudo',
    form: 'plain',
    source: 'Wise Heart, list of pseudo-feelings (51 words), with their common neighbors.',
    words: words(
      `abandoned, abused, attacked, belittled, betrayed, blamed, bullied, boxed in, cheated, coerced, controlled, cornered, criticized, criticised, degraded, deserted, disrespected, discounted, dismissed, distrusted, dumped, dumped on, excluded, exploited, forced, harassed, humiliated, ignored, insulted, interrogated, interrupted, intimidated, invalidated, invisible, isolated, judged, let down, left out, lied to, made fun of, manipulated, misled, misunderstood, mocked, neglected, overlooked, overpowered, patronized, patronised, picked on, played, pressured, provoked, punished, pushed, pushed aside, pushed away, put down, rejected, ridiculed, ripped off, rushed, sabotaged, scapegoated, shut out, silenced, smothered, stabbed in the back, suffocated, taken advantage of, taken for granted, talked down to, threatened, trampled, trapped, tricked, unappreciated, unheard, unloved, unseen, unsupported, unwanted, used, victimized, victimised, violated, walked all over, wronged, shamed, undermined, underappreciated, undervalued, second guessed, bossed around, micromanaged`,
    ),
  },
];
