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
shut up, shut the fuck up, shut the hell up, shut your mouth, shut your trap, shut your face, shut your pie hole, shut your damn mouth, shut it, shut your fucking mouth, zip it, put a sock in it, can it, pipe down, be quiet for once, get over it, get over yourself, get a life, get a grip, get a clue, get real, get a room, get lost, get bent, get stuffed, get out of my face, get out of my sight, get out of my life, get off your high horse, get your head out of your ass, get your shit together, get your act together, get off my back, get the message, get it through your head, get it through your thick skull, grow up, grow a pair, grow some balls, grow a spine, grow a backbone, grow the fuck up, man up, act your age, be a man, toughen up, calm down, calm the fuck down, calm the hell down, calm your tits, chill out, chill the fuck out, cool your jets, simmer down, settle down, relax, deal with it, suck it up, build a bridge, cry me a river, cry about it, cry more, boo hoo, boohoo, suit yourself, spare me, save it, save your breath, give me a break, give it a rest, give me strength, knock it off, cut it out, cut the crap, cut the bullshit, drop the act, drop dead, bite me, kiss my ass, kiss my arse, suck my dick, suck it, eat shit, eat a dick, piss off, bugger off, fuck off, fuck right off, sod off, naff off, back off, buzz off, bog off, jog on, go away, go to hell, go fuck yourself, go screw yourself, go kill yourself, screw you, fuck you, damn you, blow me, up yours, whatever, as if, big deal, so what, who cares, who asked, nobody asked, no one asked, no one cares, nobody cares, like i care, talk to the hand, tell someone who cares, not my problem, not everything is about you, look who is talking, you wish, in your dreams, dream on, keep telling yourself that, keep dreaming, mind your own business, mind your own damn business, mind your business, stay in your lane, lighten up, loosen up, snap out of it, come off it, wake up, smell the coffee, wise up, smarten up, pull yourself together, lay off, butt out, leave it out, do one, take a hike, take a chill pill, take a pill, take your meds, touch grass, cope, cope harder, skill issue, git gud, uninstall, stop whining, stop complaining, stop being dramatic, quit whining, quit complaining, quit crying, stop crying about it, get used to it, tough luck, tough shit, too bad, your loss, serves you right, you had it coming, i told you so, told you so, same old same old, here we go again, what else is new, big surprise, shock horror, what a surprise, how convenient, how original, how typical, typical, cry baby, unclench, bless your heart, good luck with that, stay mad, hush, stfu`),
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
