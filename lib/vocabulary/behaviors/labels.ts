import type { Group } from '../feelings';

/** A verdict and what it commonly stands for: a feeling, a need, a request. */
export interface Touch {
  readonly words: ReadonlySet<string>;
  readonly feel: Group;
  /** Fits after "I need ". */
  readonly need: string;
  readonly ask: string;
}

const touch = (words: string, feel: Group, need: string, ask: string): Touch => ({
  words: new Set(words.trim().split(/\s+/)),
  feel,
  need,
  ask,
});

/** Names and adjectives. Bare curses have none: nothing can be known from them. Source: own list after flags seen. */
export const LABELS: readonly Touch[] = [
  touch(
    'freeloader mooch deadbeat bum leech sponger',
    'frustrated',
    'to know the costs are covered',
    'Could we sort out the money this week?',
  ),
  touch(
    'lazy slob slacker useless layabout',
    'overwhelmed',
    'more help',
    'Could we sit down and split the work?',
  ),
  touch(
    'selfish self-centered self-absorbed narcissist narcissistic egotistical egoist user taker greedy entitled',
    'hurt',
    'my side to matter, too',
    'Could we find a way that works for both of us?',
  ),
  touch(
    'liar dishonest fake phony two-faced sneaky shady snake backstabber untrustworthy deceitful cheater cheat fraud',
    'hurt',
    'the truth',
    'Could you tell me what really happened?',
  ),
  touch(
    'rude mean cruel nasty harsh disrespectful vicious hateful spiteful bully insulting abrasive horrible',
    'hurt',
    'us to be kinder to each other',
    'Could we take ten minutes and start again?',
  ),
  touch(
    'unreliable flaky flake irresponsible careless inconsiderate thoughtless late forgetful disorganized unprofessional incompetent sloppy unprepared negligent',
    'frustrated',
    'to be able to count on what we agree',
    'Could we agree on something that works for both of us?',
  ),
  touch(
    'cold distant heartless unfeeling uncaring detached unaffectionate emotionless insensitive robot',
    'lonely',
    'to feel close to you',
    'Could we have an evening for the two of us?',
  ),
  touch(
    'controlling bossy control-freak possessive overbearing clingy needy suffocating pushy nosy micromanager demanding domineering helicopter',
    'overwhelmed',
    'some room to make my own choices',
    'Could we talk about what would feel fair to both of us?',
  ),
  touch(
    'childish immature baby child kid brat spoiled dramatic drama-queen',
    'frustrated',
    'to talk this through without a fight',
    'Could we pick a calm moment to talk?',
  ),
  touch(
    'stubborn impossible difficult unreasonable pigheaded bullheaded closed-minded inflexible obstinate obstructive uncooperative',
    'frustrated',
    'us to meet in the middle',
    'Could we each say what we would settle for?',
  ),
  touch(
    'ungrateful unappreciative',
    'letdown',
    'some appreciation',
    'Could you tell me when something I do helps?',
  ),
  touch(
    'hypocrite hypocritical',
    'frustrated',
    'the same rules for both of us',
    'Could we agree on one rule for both?',
  ),
  touch(
    'arrogant condescending patronizing smug snob snobby conceited stuck-up know-it-all self-righteous superior full-of-yourself',
    'hurt',
    'to be treated as an equal',
    'Could we talk about it as equals?',
  ),
  touch(
    'gossip snitch blabbermouth indiscreet',
    'hurt',
    'what I say to stay between us',
    'Could we keep things like that between us?',
  ),
  touch(
    'coward spineless weak gutless pushover doormat',
    'letdown',
    'someone who stands with me',
    'Could we talk about how to handle it next time?',
  ),
  touch(
    'jealous paranoid insecure suspicious',
    'hurt',
    'to be trusted',
    'Could you tell me what worries you?',
  ),
  touch(
    'judgmental critical negative picky nitpicky fussy hard-to-please',
    'hurt',
    'some encouragement',
    'Could you also tell me what you like about it?',
  ),
  touch('listener', 'lonely', 'to be heard', 'Could I have ten minutes of your time tonight?'),
  touch(
    'defensive argumentative combative aggressive hostile hotheaded',
    'overwhelmed',
    'to talk without it turning into a fight',
    'Could we take ten minutes and start again?',
  ),
  touch('cheap stingy tightwad miser', 'frustrated', 'to share the costs', 'Could we split it from now on?'),
  touch('unfair biased one-sided', 'hurt', 'my side to be heard', 'Could you hear my side first?'),
  touch('unfaithful disloyal traitor', 'hurt', 'loyalty between us', 'Could we talk about what happened?'),
  touch(
    'drunk alcoholic addict',
    'worried',
    "to know you're okay",
    "Could we talk about it when we've both slept?",
  ),
];

/** Verdicts in disguise ("I feel ignored by you") and what stands behind them. Source: CNVC faux feelings list. */
export const FAUX: readonly Touch[] = [
  touch(
    'ignored invisible unseen unheard overlooked disregarded dismissed',
    'lonely',
    'to be heard',
    'Could we find some time to talk?',
  ),
  touch(
    'abandoned deserted rejected unwanted unloved neglected unsupported',
    'lonely',
    'support',
    'Could you be there with me next time?',
  ),
  touch(
    'betrayed deceived tricked cheated lied manipulated misled',
    'hurt',
    'honesty between us',
    'Could you tell me what really happened?',
  ),
  touch(
    'attacked criticized judged belittled insulted mocked ridiculed humiliated put-down shamed bullied harassed',
    'hurt',
    'a kinder tone',
    'Could we take ten minutes and start again?',
  ),
  touch(
    'used exploited taken unappreciated undervalued',
    'hurt',
    'give and take',
    'Could we share things more evenly?',
  ),
  touch(
    'disrespected patronized talked belittled',
    'hurt',
    'to be treated as an equal',
    'Could we talk about it as equals?',
  ),
  touch(
    'controlled smothered micromanaged pressured cornered trapped suffocated intimidated threatened',
    'overwhelmed',
    'some room of my own',
    'Could we talk about what would feel fair to both of us?',
  ),
  touch(
    'excluded left replaced forgotten isolated',
    'lonely',
    'to be included',
    'Could you let me know next time?',
  ),
  touch('let disappointed failed', 'letdown', 'someone I can count on', 'Could we talk about what happened?'),
  touch(
    'undermined overruled contradicted sabotaged',
    'frustrated',
    'us to be a team',
    'Could we agree between us first?',
  ),
  touch('blamed accused misunderstood misjudged', 'hurt', 'a fair hearing', 'Could you hear my side first?'),
];
