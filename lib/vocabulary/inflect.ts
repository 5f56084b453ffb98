/** base past participle; a missing participle is the past. */
const IRREGULAR = `
be was been;become became become;begin began begun;bite bit bitten;blow blew blown;break broke broken;bring brought;build built;burn burned;buy bought;catch caught;choose chose chosen;come came come;cost cost;cut cut;deal dealt;do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;fly flew flown;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;know knew known;lead led;leave left;lend lent;let let;lie lied;lose lost;make made;mean meant;meet met;mislead misled;misread misread;pay paid;put put;quit quit;read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;sell sold;send sent;set set;shake shook shaken;shut shut;sing sang sung;sit sat;sleep slept;sneak snuck;speak spoke spoken;spend spent;spill spilled;spit spat;spoil spoiled;split split;stab stabbed;stand stood;steal stole stolen;stick stuck;sting stung;strike struck;swear swore sworn;sweep swept;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;understand understood;undo undid undone;upset upset;wake woke woken;wear wore worn;win won;withdraw withdrew withdrawn;write wrote written;misunderstand misunderstood;bet bet;shit shit;spread spread;backstab backstabbed;overreact overreacted;burst burst
`;

const PAST: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR.trim()
    .split(';')
    .map((row) => {
      const [base, past, participle = past] = row.split(' ') as [string, string, string?];
      return [base, [past, participle as string]];
    }),
);

/** Longer verbs that double their last letter all the same; British spelling doubles every l. */
const DOUBLING = new Set('admit commit forbid forget omit permit refer upset backstab nitpick'.split(' '));

export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly ing: string;
  readonly past: string;
  readonly done: string;
}

/** The forms of a verb, which may be a phrase: "walk out" → walks out, walking out, walked out. */
export function verbForms(entry: string): VerbForms {
  const [base = '', ...rest] = entry.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const [past, done] = PAST.get(base) ?? [regularPast(base), regularPast(base)];
  return {
    base: base + tail,
    s: plural(base) + tail,
    ing: gerund(base) + tail,
    past: past + tail,
    done: done + tail,
  };
}

/** kiss → kisses · carry → carries · liar → liars */
export function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) || word === 'go' || word === 'do') return `${word}es`;
  if (word === 'have') return 'has';
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** The plural of a noun phrase: "piece of shit" → "pieces of shit", "drama queen" → "drama queens". */
export function pluralNoun(entry: string): string {
  const at = entry.indexOf(' of ');
  return at < 0 ? plural(entry) : plural(entry.slice(0, at)) + entry.slice(at);
}

function doubles(word: string): boolean {
  if (DOUBLING.has(word)) return true;
  return /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/.test(word) && !/[wxy]$/.test(word);
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

function gerund(word: string): string {
  if (word === 'lie' || word === 'die') return `${word.slice(0, -2)}ying`;
  if (word === 'be') return 'being';
  if (word.endsWith('e') && !word.endsWith('ee')) return `${word.slice(0, -1)}ing`;
  if (word === 'get' || word === 'let' || word === 'set' || word === 'quit') return `${word}ting`;
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}
