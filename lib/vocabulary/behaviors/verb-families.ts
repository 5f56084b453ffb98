import { type Asks, act, type Behavior } from './behavior';

/**
 * Families of common verbs with what an act of theirs commonly touches, for acts that no entry of the lexicon names.
 * Nothing is said here of how to tell the act: the grammar does that.
 * Sources: Levin, English Verb Classes and Alternations (1993), part II; verbs by the frequency lists of Leech, Rayson &
 * Wilson, Word Frequencies in Written and Spoken English (2001); needs by Center for Nonviolent Communication, Needs
 * Inventory (2005).
 */
const family = (
  verbs: string,
  shapes: string,
  feel: Behavior['feel'],
  need: string,
  ask: Asks = {},
): Behavior => {
  const any = verbs.trim().split(/\s+/).join('|');
  return { ...act(shapes.replaceAll('@', any), '', feel, need, ask), family: true };
};

const ASK_FIRST: Asks = {
  any: 'Could you ask me first next time?',
  work: 'Could you check with me first next time?',
  'co-parent': 'Could we agree on it beforehand next time?',
};

const SHAPED: readonly Behavior[] = [
  // What is said to somebody, and how.
  family(
    'tell inform notify order instruct command warn advise remind lecture correct quiz question ask beg call name label brand greet address thank text email message phone ring',
    '@ <me> / @ <me> <np>',
    'hurt',
    'to be spoken to as an equal',
  ),
  family(
    'criticize criticise judge blame accuse fault scold reprimand rebuke chide condemn denounce dismiss reject refuse deny contradict doubt mock laugh hate insult knock diss diminish dis rate grade score review compare',
    '@ <me> / @ <np>',
    'hurt',
    'some encouragement',
  ),
  family(
    'laugh giggle chuckle smirk smile grin wink clap applaud sneer scoff tut sigh groan snort shrug nod wave gesture point frown grimace glare stare gape gawk look glance peek peer watch gaze',
    '@',
    'embarrassed',
    'to be taken seriously',
  ),
  family(
    'say tell mention announce claim state declare remark comment reply respond answer write post tweet share text insist argue suggest imply hint explain describe joke quip shout yell scream whisper mutter mumble chat talk speak gossip brag boast discuss debate',
    '@',
    'hurt',
    'some care in how we speak',
  ),
  family(
    'promise swear vow pledge guarantee assure agree commit say offer volunteer',
    '@',
    'letdown',
    'to be able to count on our agreements',
  ),
  // What is done with things that are mine, ours or theirs.
  family(
    'take grab borrow use wear eat drink finish open touch handle move keep hold seize remove collect carry drive ride try test sample pick pull empty drain search check read inspect examine scan record film photograph photocopy copy download save trace monitor watch track follow hack log unlock enter occupy sit sleep nap lie lean stand park rest put place set lay hang',
    '@ <my> / @ mine',
    'frustrated',
    'to be asked first',
    ASK_FIRST,
  ),
  family(
    'break crack smash scratch dent rip tear stain burn drop flood shatter snap bend crush scorch singe shrink bleach melt soak splash spill smear chip damage harm hurt injure wreck ruin destroy crash total kill poison infect contaminate spoil lose misplace jam clog block dirty muddy crumple',
    '@ <np>',
    'letdown',
    'care for what matters to me',
    { any: 'Could we work out how to put it right?', work: 'Could we go over what happened and fix it?' },
  ),
  family(
    'mix sort empty change edit adjust alter modify redesign rewrite rename reset restructure swap switch turn convert replace revise cut shorten trim shave dye paint repaint decorate rearrange reorganize move shift transfer postpone delay extend cancel drop scrap delete erase wipe remove add insert include install update upgrade downgrade merge split divide reduce raise lower increase double tweak redo undo override overrule veto reject approve sign submit launch publish release deploy push roll file close end stop start pause open reopen reverse return exchange sell donate give lend rent lease hire fire promote demote assign appoint elect nominate recruit transform',
    '@ <np>',
    'frustrated',
    'a say in it',
    {
      any: 'Could we talk it over first next time?',
      work: 'Could you check with me before it changes?',
      'co-parent': 'Could we agree on it beforehand next time?',
    },
  ),
  family(
    'book arrange schedule plan organize organise order buy purchase rent reserve choose pick select decide determine settle agree accept adopt join register enroll enrol sign commit volunteer invite host offer promise grant allow permit authorize authorise ban forbid prohibit declare name call announce set fix create build start begin propose hire',
    '@ <np>',
    'frustrated',
    'a say in it',
    ASK_FIRST,
  ),
  family(
    'ask beg pick send give hand pass show bring forward mail email post deliver serve feed sell lend loan leak report reveal expose disclose describe explain mention present introduce teach read sing play screen stream upload tag tweet share print fax copy',
    '@ <np>',
    'uneasy',
    'a say in it',
  ),
  family(
    'spend bet gamble invest lose borrow charge withdraw transfer cost save tip bid waste lend',
    '@',
    'worried',
    'a plan for our money',
    { any: 'Could we go over the budget together?' },
  ),
  // What is done to somebody.
  family(
    'leave drop abandon dump quit desert forget lose skip miss exclude omit drop forsake replace trade swap',
    '@ <me> / @ <np>',
    'hurt',
    'to be able to count on you',
  ),
  family(
    'push pull drag shove force make pressure pressurize press rush hurry urge talk order drive move turn put throw lock kick shut trap corner block stop keep hold prevent restrict limit confine tie bind chain control manage run govern rule boss direct steer lead train handle treat use exploit manipulate bribe blackmail bully tease test tempt trick fool mislead deceive cheat catch set',
    '@ <me> / @ <who>',
    'frustrated',
    'a say in it',
  ),
  family(
    'interrupt disturb wake stop distract hinder delay detain bother bore tickle poke prod tap nudge startle surprise corner ambush',
    '@ <me> / @ <np>',
    'frustrated',
    'some peace',
    { any: 'Could you check first if it is a good moment?' },
  ),
  family(
    'call text ring phone message email contact page tag mention block mute unfollow unfriend report ban kick remove delete ignore ghost avoid dodge shun follow add like',
    '@ <np>',
    'uneasy',
    'to know where things stand',
  ),
  // Coming, going, being there or not.
  family(
    'leave go walk run drive fly ride head move disappear vanish escape flee depart exit storm march wander drift slip sneak rush dash race travel sail cycle jog step climb jump',
    '@',
    'hurt',
    'to know what is going on',
  ),
  family(
    'come arrive show turn appear return enter pop swing roll walk stay remain wait linger hang park camp land visit',
    '@',
    'uneasy',
    'to be able to plan',
  ),
  family(
    'sit lie stand sleep nap rest relax lounge watch play scroll game stream browse surf read chill wait snooze doze stay daydream listen',
    '@',
    'lonely',
    'time together',
  ),
  family(
    'snore chew slurp burp fart hum whistle tap click crunch sniff cough sneeze stomp bang slam clatter sing drum blare blast spit drool swear scream shriek',
    '@',
    'overwhelmed',
    'some quiet',
    { any: 'Could we keep it down a bit?' },
  ),
  family(
    'drive speed brake swerve tailgate overtake accelerate park cut merge honk crash text',
    '@',
    'scared',
    'to feel safe on the road',
    { any: "Could we slow down when I'm in the car?" },
  ),
  family(
    'drink smoke vape drug diet fast binge overeat gamble bet party club',
    '@',
    'worried',
    "to know you're okay",
    { any: 'Could we talk about it when we are both rested?' },
  ),
  family(
    'argue fight quarrel bicker clash row squabble explode erupt cry sob weep shout yell scream complain protest object whinge swear curse',
    '@',
    'overwhelmed',
    'some peace',
    { any: 'Could we talk about it when things are calmer?', work: 'Could we discuss it one on one?' },
  ),
  family(
    'quit stop finish end give drop resign retire withdraw surrender bail decide sign start begin choose',
    '@',
    'letdown',
    'to know where we stand',
  ),
  family(
    'win lose score cheat compete beat defeat play bet bluff fold troll spam camp feed carry grind raid',
    '@',
    'frustrated',
    'fair play',
  ),
  family(
    'have get demand receive gain earn collect charge claim request insist count keep',
    '@',
    'frustrated',
    'some give and take',
  ),
  family(
    'act pretend behave perform pose dress look sound seem appear',
    '@',
    'confused',
    'to understand what is going on',
  ),
  family(
    'do make put set run handle manage work cook clean wash fix repair build write draw design code test teach train raise grow help serve support carry',
    '@',
    'frustrated',
    'to find a way that works for both of us',
  ),
  family(
    'think know believe want hate love like enjoy understand realize realise remember care try need mean wish hope feel see prefer imagine suppose consider notice respect appreciate learn recognize recognise admire envy resent regret miss fear worry expect assume doubt agree disagree accept',
    '@ / not @',
    'uneasy',
    'to understand what is going on for you',
  ),
  // What was left undone. What would help is said by the draft itself.
  family(
    'ask tell call text invite include join consult involve inform warn update thank congratulate greet welcome hug kiss hold touch comfort support help defend back protect save notice see hear watch visit meet join follow miss want love trust believe forgive thank appreciate respect praise credit pay feed drive pick choose take bring show teach give send offer lend buy get let allow wait',
    'not @ <me>',
    'letdown',
    'to feel that I matter',
  ),
  family(
    'say wish attend join visit come stay wait share celebrate',
    'not @',
    'letdown',
    'to feel that I matter',
  ),
  family(
    'do make take put get bring send give buy pay clean wash fix repair cook feed walk fold iron empty clear tidy sort mow water paint build install assemble move lock close shut open turn switch charge fill refill replace return renew cancel book order schedule plan arrange organize prepare pack unpack sign submit file send mail post deliver ship upload download update install test check verify review proofread read edit write draft document report log record track finish complete meet deliver follow keep answer reply respond confirm approve accept reject decide choose attend join visit call email text phone print scan share show present explain discuss mention raise flag ask tell say apologize apologise admit explain use wear honour honor treat trade point dress escalate educate chill manage let keep duck study practice practise train save spend split cover refund reimburse pay-back change quit stop drop remove delete block turn look find search hire call see watch hold carry wait wake leave go come stay help work sleep eat drink drive talk speak listen play run move stick hand pick set show start begin',
    'not @',
    'frustrated',
    'to be able to count on it',
  ),
];

const verbsOf = (behaviors: readonly Behavior[]): string[] =>
  behaviors.flatMap(({ heard }) =>
    heard.flatMap((shape) => shape.replace(/^not /, '').split(' ')[0]?.split('|') ?? []),
  );

/** Common verbs of no narrower family. */
const COMMON =
  'wear cause tear spread trade abuse accept access account achieve act adapt address admit advertise affect aim alarm alert apply argue arrest assess assist assume attach attack attempt attract award back balance base bash bath battle beat become bend benefit blend bless blind blow boil bomb boost bottle bounce bow box brainwash breathe brush bump bundle bury butter button calculate camp capture cast cause celebrate challenge chase chat chew circle claim clear climb cling collapse comb combine comfort compel compose conceal concern conduct confess confide confirm confront conquer consume contact contain continue contribute cook cope correct cover crawl create credit cross crush cry cure curl cuss dance dare date deal debug decline defeat defend define delegate delight deliver depend describe design detail develop devote dictate dig direct disagree disappoint disclose discount discover disown distract distribute dive dodge dominate double doubt drag drain dress drip drown dump earn eat echo educate embarrass employ enable encourage endanger engage enjoy enlist entertain escalate escape establish evict examine exercise exhaust expand experience exploit explode explore expose express extort face fail fake fall farm favor favour fight figure file film find fine fire fish flag flash flatter flip float flood flush focus fold fool forbid force frame free freeze frighten fry fund gag gang gather glue grant greet grill grip ground guard guess guide halt hammer hang happen haunt head heal heat hijack hit hook house hug humor hunt hush identify illustrate imitate impersonate impose impress improve increase indulge influence infect inherit initiate injure inspect inspire instigate intend interpret introduce invade invent invest investigate invoice involve iron isolate issue jab jerk joke judge juggle jumble justify kick kid kidnap kneel knit label lack land last launch lay lead lean learn lecture level lick lie lift light link list load look loop love lump lure major map mark market marry match matter measure melt mess microwave mind mix mock model moderate motivate mouth mow multiply murder narrate neglect negotiate nod note notice number nurse obey object observe obtain occur offend operate oppose outsource overcharge overcook overfeed overhear overlook overreact oversell overspend own pack paint panic park part pass pat paw peel perform persuade pester phrase pile pin pitch place plagiarize plant please plug point polish pool portray possess post pour practice praise pray preach predict prefer prepare prescribe preserve price print proceed process produce profit program project pronounce propose prove provide provoke publicize pump punch punish puzzle quarrel quote race rain raise rant rate reach react realize rearrange reassign rebuild recall recommend recycle redirect refer reflect refuse regret relate relax rely remain reorder repeat reprimand require reschedule rescue reserve resist respect restart restore restrict retreat reuse reveal revoke ride rinse risk roast rob rock rub ruin rush sabotage sail satisfy saw scatter scold score scrape scratch screen screw scribble seal season seat seduce seem segregate select sense separate settle sew shade shake shape shelter shift ship shock shoot shop show shut sideline sigh silence sing single sink skip slack slap slice slide smash smell smoke smuggle snap snatch soak sound spare spark sparkle speculate spin spit split spoil spook spot sprinkle squash squeeze stab stack staff stage stain stalk stamp stand stare starve steam steer stereotype stick stink stir stitch store strangle strap strengthen stress stretch strike strip struggle stuff stumble subject subtract succeed suck suffer suit supervise supply support suppose suppress surround survive suspect suspend swallow swear sweep swim tackle talk tamper tape target taunt tax tease telephone terminate terrify testify thank threaten thrash throw tie time tip tire tolerate touch tour tow toy trample translate trap treat trick trip trouble trust tug tumble turn twist type uncover undercut undergo undermine undervalue undo unfasten unite unload unplug unveil upset use value vanish veto violate vote wage wail wander warm warn wash waste water wave weaken weigh whip wipe withdraw withhold wobble wrap wreck wrestle yell zip';

export const FAMILIES: readonly Behavior[] = [
  ...SHAPED,
  // Whatever is done with a verb of theirs in another shape.
  family(
    `${verbsOf(SHAPED).join(' ')} ${COMMON}`,
    '@ / not @',
    'frustrated',
    'to find a way that works for both of us',
  ),
];

/** Every verb of the families, by its base. */
export const FAMILY_VERBS: ReadonlySet<string> = new Set(verbsOf(FAMILIES));
