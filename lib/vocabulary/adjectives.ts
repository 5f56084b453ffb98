/** Adjectives that follow "you are" in drafts, so that "you always late" is read right. Source: own list. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  `late early busy absent distant cold drunk high tired asleep mad angry grumpy cranky moody silent
loud noisy messy jealous sarcastic defensive distracted unavailable unreachable rude mean selfish lazy nasty cruel
harsh childish immature dramatic clingy needy controlling bossy pushy nosy stubborn unfair unreliable careless thoughtless
inconsiderate insensitive ungrateful dishonest fake shady toxic impossible ridiculous pathetic useless hopeless crazy insane
negative critical judgmental dismissive condescending patronizing petty stingy cheap flaky forgetful irresponsible
disorganized unprofessional disrespectful hypocritical arrogant self-centered gone away ready`.split(/\s+/),
);
