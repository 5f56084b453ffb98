import type { Form } from '../rewrite/rewrite';

/**
 * A set phrase that blames, mocks or presses, taken for what it commonly stands for and never at its words.
 * Source: own list after Wiktionary's categories of English rhetorical questions, dismissals and idioms.
 */
export interface Saying {
  /** Matches the whole clause as read: lower case, contractions and chat spellings undone. */
  readonly heard: RegExp;
  readonly form: Form;
  /** Without end mark. `{group}` is a feeling; `$1` what the first group caught, in the draft's own words. */
  readonly say: string;
  /** A further sentence that asks. */
  readonly ask: string;
}

const MORE =
  '(?:so |really |just |being |getting |acting |way |too |very |such a |a bit |all |a |always |fucking |bloody |damn |literally |honestly |kind of |pretty )*';
const HELL = '(?: the hell| the fuck| the heck| on earth| in the world| the actual fuck| even| tf)?';
const TAG =
  '(?: (?:again|now|already|right now|today|tonight|lately|man|dude|seriously|honestly|please|lol|ffs|as usual|as always))*';

const saying = (heard: string, form: Form, say: string, ask = ''): Saying => ({
  heard: new RegExp(
    `^(?:oh |ok |okay |well |so |just |and |but |yeah |wow |then |please |lol |honestly |seriously )*(?:${heard.replaceAll('~', MORE).replaceAll('#', HELL)})${TAG}$`,
    'd',
  ),
  form,
  say,
  ask,
});

const UNDERSTAND = 'Can you help me understand?';
const LATER = 'Can we come back to it later?';
const TALK = 'Can we talk about it?';

/** First the ones that catch the draft's own words. */
export const SAYINGS: readonly Saying[] = [
  saying(
    'what# (?:are|were) you (?:even )?(?:doing|playing at|on about|trying to do)',
    'curious',
    "I don't understand what's going on here, and I'm {upset}",
    'Can you explain it to me?',
  ),
  saying(
    'you (?:promised|swore|said|told)(?: to)?(?: me| us)? (?:that )?(we|i|it|he|she|they|nobody) (?:would not|were not going to|was not going to) (.+)',
    'i-statement',
    "I believed $1 wouldn't $2, and I feel {letdown}",
    TALK,
  ),
  saying(
    'do not (?:even )?(?:bother|think about) coming (to .+|for .+|home.*|over.*|back.*|here.*)',
    'boundary',
    "I'm not ready for you to come $1",
    'Can we talk first?',
  ),
  saying(
    '(?:even )?(?:my|the|a|our) .+? (?:listens?|listened) (?:\\w+ )?(?:better|more|harder) than you(?: do| ever .+)?',
    'request',
    "I'd love to be listened to more",
  ),
  saying(
    '(?:even )?(?:my|the|a|our) .+? (?:helps?|cleans?|cooks?) (?:\\w+ )?(?:better|more|harder|more often) than you(?: do| ever .+)?',
    'request',
    "I'd love some more help",
  ),
  saying(
    'you (?:should|ought to|must) (?:really |probably )?know (?:by now |better by now )?(?:that )?((?:i|my|we|our)\\b.+)',
    'i-statement',
    "I'd like you to remember that $1",
  ),
  saying(
    '(?:you|why|can|could).*\\bbe (happy|glad|excited|pleased) for (me|us)(?: for once)?',
    'i-statement',
    "I was hoping you'd be $1 for $2, and I feel {letdown}",
    TALK,
  ),
  saying(
    'you (?:drive|are driving) (?:me|us|everyone) (?:\\w+|up the wall|round the bend) with (?:your|this|that|the|all this|all your) (?:constant |endless |stupid |nonstop |non-stop )?(\\w+ing.*)',
    'i-statement',
    'The $1 is wearing me out, and I feel {frustrated}',
    '',
  ),
  saying(
    'your (?:constant|endless|nonstop|non-stop|never-ending|stupid) (\\w+ing.*) (?:is|are|has been) (?:~)(exhausting|annoying|unbearable|draining|tiring|distracting)',
    'i-statement',
    'I find the $1 $2',
    TALK,
  ),
  saying(
    'you (?:really |clearly |just |obviously |honestly )*(?:do not|never|did not) (?:give|gave) an? (?:single )?(?:damn|shit|fuck|toss|crap|hoot|rats ass)(?: about (?:me|us|any of this|this|it))?(?: do you)?',
    'i-statement',
    'I feel {hurt}, and I need to know that this matters to you',
    TALK,
  ),
  // What somebody else has or does, and the writer misses.
  saying(
    '(?:it )?(?:must|has to) be (?:so |real |really )?(?:nice|lovely|great|fun|good) (?:to|being able to) (?!be |know |have |.*\\byour?\\b)(.+)',
    'i-statement',
    'I wish I could $1, too',
    '',
  ),
  saying(
    '(?:it )?(?:must|has to) be (?:so |real |really )?(?:nice|lovely|great|good) (?:to have|having) (?!.*\\byour?\\b)(.+)',
    'i-statement',
    'I wish I had $1, too',
    '',
  ),
  saying(
    '.*\\b(?:never|would not|did not|does not) (?:once )?(?:made|make|makes) me feel (?:so |this |that )?(.+)',
    'i-statement',
    "I feel {hurt}, and I don't want to feel $1",
    TALK,
  ),
  saying(
    '.*\\b(?:never|would not|did not|does not) (?:once )?(?:made|make|makes) me (beg .+|wait .+|ask .+|chase .+|cry .*|pay .+|choose .*|explain .+|apologize .+)',
    'i-statement',
    "I don't want to have to $1",
    TALK,
  ),
  saying('you used to ((?!be |have to ).+)', 'i-statement', 'I miss the days when you used to $1', ''),
  // Threats and demands that name what is at stake.
  saying(
    "one more (?!lie\\b|word\\b|thing\\b|time\\b|excuse\\b|stunt\\b)([a-z' -]+?) (?:and|or|n) .+",
    'boundary',
    "I can't go through another $1",
    TALK,
  ),
  saying(
    'you (?:have|got|have got) (?:until|till|til) ([\\w: ]+?) to ((?!.*\\byour\\b).+?) or .+',
    'request',
    'Could you $2 by $1',
    '',
  ),
  saying(
    '(?:so )?are you ((?:coming|going|joining|helping|paying|driving|picking|bringing|staying|eating|leaving|answering|showing up)\\b.*?)(?: or (?:not|what)| yes or no)',
    'request',
    "Could you let me know whether you're $1",
    '',
  ),
  saying(
    "(?:i (?:am|'m) )?(?:still )?waiting (?:for|on) (?!you\\b)(.+)",
    'i-statement',
    "I'm still waiting for $1, and I feel {frustrated}",
    'Could you tell me when it will come?',
  ),
  saying(
    'why# is it taking (?:you )?(?:so|this|that) (?:damn |fucking |bloody )?long(?: for you)? to (.+)',
    'i-statement',
    "I'm still waiting for you to $1",
    'How much longer do you need?',
  ),
  saying(
    'why# is your phone (off|dead|on silent|switched off|turned off|going to voicemail)',
    'i-statement',
    "Your phone is $1, and I'm {worried}",
    'Could you call me when you see this?',
  ),
  saying(
    '((?:\\d+|two|three|four|five|six|ten|twenty|several|a dozen) (?:unanswered |missed )?(?:texts|calls|messages|emails|voicemails))(?: and| with)? (?:no|not one|not a single|zero|not even a) (?:reply|response|answer|word|call back)(?: back)?',
    'i-statement',
    "I've sent $1 and haven't had a reply, and I feel {worried}",
    'Could you get back to me?',
  ),
  saying(
    'i (?:can see|know|see|saw) (?:that )?you (?:have )?(?:already )?(?:read|seen|saw|got|opened) (this|it|my \\w+|the \\w+)',
    'request',
    'Could you reply to $1 when you get a chance',
    '',
  ),
  saying(
    'what# were you thinking (when .+|with .+)',
    'curious',
    "I'd like to understand what you had in mind $1",
    '',
  ),
  // What the writer does not want to have to do, or would have liked.
  saying(
    'i should not (?:have|need) to (beg|ask|chase|fight|plead) (?:you )?(for .+)',
    'i-statement',
    "I don't want to have to $1 $2",
    TALK,
  ),
  saying(
    '(?:i should not be (?:finding (?:this|that|it) out|hearing (?:about )?(?:this|that|it)|learning (?:this|that|it))|why did i have to (?:hear|learn|find out)(?: about)?(?: this| that| it)?) from .+',
    'i-statement',
    "I'd have liked to hear this from you first, and I feel {letdown}",
    TALK,
  ),
  saying(
    '(?:do you not think )?(?:i|we) deserve (?:better|more) than (.+)',
    'i-statement',
    'I was hoping for more than $1, and I feel {letdown}',
    TALK,
  ),
  saying(
    'you (?:should|ought to) be (\\w+ing .+?)(?: (?:not|instead).*)?',
    'i-statement',
    "I was hoping you'd be $1, and I feel {letdown}",
    TALK,
  ),
  saying(
    'you (?:should|ought to) be the one (?:to say sorry|to apologi[sz]e|saying sorry|apologi[sz]ing).*',
    'i-statement',
    'I was hoping to hear a sorry, and I feel {hurt}',
    TALK,
  ),
  saying(
    'you (?:need|have|ought) to treat (?:me|us) with (?:some |more |a little |a bit of )*(respect|kindness|decency)',
    'i-statement',
    "I'd like us to treat each other with $1",
    TALK,
  ),
  saying(
    '(?:you (?:need to|should|have to|got to) )?(?:chill|cool it|ease up|lay off|go easy|enough) (?:with|on|of) ((?:the|my|our|these|those|this|that) .+)',
    'request',
    "I'd like a break from $1",
    '',
  ),
  saying('you better not have (.+)', 'i-statement', "I'm hoping you haven't $1", 'Could you tell me?'),
  saying(
    'there is never (?:enough |any )?(room|time|space|money|energy) for ((?:me|us|my|our)\\b.*?)(?: with you)?',
    'request',
    "I'd like some $1 for $2",
    '',
  ),
  saying(
    'you (?:always )?(?:make|have|find|got) (time|energy|money|patience|room) for .+ (?:except|but not|but never|and not|and never)(?: for)? (me|us|my \\w+)',
    'request',
    "I'd like some $1 for $2, too",
    '',
  ),
  saying('.+ (?:but|and|while) i get (.+)', 'i-statement', 'I feel {hurt} when I get $1', TALK),
  saying(
    '(?:do|did) you (?:honestly |really |seriously |even |actually )*(?:think|believe) (?:that )?((?!i\\b|it\\b|this\\b|that\\b).+) (is|was|are) (good|ok|okay|fair|fine|normal|acceptable|right|helpful|appropriate|professional)( for .+)?',
    'i-statement',
    "I don't think $1 $2 $3 $4",
    TALK,
  ),
  saying(
    '(?:do|did) you (?:honestly |really |seriously |even |actually )*think (?:that )?i would not (?:find out|hear)(?: about)? ((?:the|my|our|this|that|it)\\b.*)',
    'i-statement',
    'I found out about $1, and I feel {hurt}',
    TALK,
  ),
  saying(
    '(?:do you (?:even |ever )?(?:have any idea|know|realize|realise|understand|see)|you have no idea) (how|what) ((?:hard|much|it|this|that|i|we|my|lonely|long|tired|stressful|difficult|embarrassing|hurtful)\\b.+)',
    'i-statement',
    "I'd like you to know $1 $2",
    '',
  ),
  saying(
    'why (?:can|will) (?:you not|not you) (?:just |ever )*accept (that .+|me .+|me|my .+|us .+)',
    'i-statement',
    "I'd like you to accept $1",
    TALK,
  ),
  saying(
    'how long has (this|it|that) been going on.*',
    'curious',
    "I'd like to know how long $1 has been going on",
    'Could you tell me?',
  ),
  saying(
    'every (?:single |damn |fucking )*((?!time\\b|day\\b).+?) (?:always )?(?:turns into|ends in|ends up in|becomes) (an? .+)',
    'i-statement',
    'I feel {overwhelmed} when the $1 turns into $2',
    TALK,
  ),
  saying(
    'two (?:blue )?(?:ticks|checks) and (?:no|not one|not a single|still no|nothing).*',
    'i-statement',
    "My message shows as read and I haven't had an answer, and I feel {worried}",
    'Could you get back to me?',
  ),
  // What somebody feels, waved away.
  saying(
    '(?:you are|stop|quit|do not be|stop being|you (?:always|just) (?:get|be)) ~(?:overreacting|over reacting|dramatic|sensitive|oversensitive|paranoid|ridiculous|silly|hysterical|petty|unreasonable|absurd|irrational|melodramatic|crazy|insane|difficult|childish|weird) (?:about|over) ((?!you\\b|nothing\\b|everything\\b|it\\b|this\\b).+)',
    'boundary',
    'When it comes to $1, I see it differently',
    LATER,
  ),
  saying(
    '(?:you are|why are you|stop|do not|quit) (?:always )?(?:making|make) (?:such )?a (?:big deal|huge deal|scene|fuss|drama|thing|mountain) (?:out of|about|over|of) ((?!it\\b|this\\b|nothing\\b|everything\\b|an? mole).+)',
    'boundary',
    'When it comes to $1, I see it differently',
    LATER,
  ),
  saying(
    '(?:you are|stop|quit|why are you|you) ~(?:overreact(?:ing)?|over reacting|dramatic|sensitive|oversensitive|paranoid|ridiculous|silly|hysterical|unreasonable|absurd|irrational|melodramatic|delusional|making (?:a big deal|a scene|a fuss|drama|things up)(?: out of (?:nothing|it|this))?|(?:a )?mountain out of a mole ?hill|(?:a )?drama queen|imagining things)(?: (?:about|over) (?:it|this|nothing|everything))?',
    'boundary',
    'I see this differently',
    LATER,
  ),
  saying(
    '(?:do not be|stop being|quit being) ~(?:dramatic|sensitive|paranoid|ridiculous|silly|hysterical|unreasonable|absurd|melodramatic|difficult|baby|drama queen)',
    'boundary',
    'I see this differently',
    LATER,
  ),
  saying(
    '(?:you need to |you should |you have to |you better |for once )?(?:get over (?:it|this|that|yourself)|let it go|move on|get a life|deal with it|build a bridge(?: and get over it)?)',
    'boundary',
    "I'd like us to move on from this",
    TALK,
  ),
  saying(
    '(?:you need to |you should |you have to |will you |can you )?(?:calm#? down|calm the .* down|chill(?: out)?|relax|settle down|simmer down|take a (?:chill pill|deep breath)|lighten up|get a grip|pull yourself together)',
    'boundary',
    "I'd like us both to slow down",
    'Can we take ten minutes?',
  ),
  saying(
    '(?:you need to |you should |you have to |when are you going to |when will you |will you ever |can you )?(?:grow(?: the (?:hell|fuck))? up|man up|act your age|be an adult|stop being (?:a |such a )?(?:baby|child|childish|brat))',
    'boundary',
    "I'd like us to talk this through calmly",
    'Can we find a good time?',
  ),
  saying(
    '(?:whatever|fine whatever|whatever you say|suit yourself|do what(?:ever)? you (?:want|like)|think what you (?:want|like)|believe what you want)',
    'boundary',
    "I don't want to argue about this right now",
    LATER,
  ),
  saying(
    '(?:just |oh )?(?:shut#? up|shut the .* up|stfu|be quiet|zip it|shut (?:it|your (?:mouth|face|trap))|stop talking)(?: about it)?',
    'boundary',
    'I need some quiet right now',
    LATER,
  ),
  saying(
    '(?:oh please|spare me|spare me (?:the|your) .+|give me a break|save it|save your .+|i do not want to hear it|cry me a river|boo hoo|not this again|here we go again|blah blah(?: blah)*|yada yada(?: yada)*|oh please spare me)',
    'boundary',
    "I don't have it in me to go over this right now",
    LATER,
  ),
  saying(
    '(?:go away|get lost|leave me alone|get out(?: of my (?:face|sight|way))?|get out of here|back off|beat it|get away from me|piss off|bugger off)',
    'boundary',
    'I need some space right now',
    'Can we talk later?',
  ),
  saying(
    '(?:nobody|no one|who) (?:even )?asked (?:you|for your (?:opinion|input|advice|two cents))|mind your (?:own )?(?:damn |fucking )?business|(?:it is |that is )?none of your (?:damn |fucking )?business|(?:stay|keep) out of (?:it|this|my (?:business|life))|butt out|keep your nose out(?: of .+)?',
    'boundary',
    "I'd like to handle this myself",
    '',
  ),
  saying(
    '(?:that is |it is )?(?:not my problem|your problem(?: not mine)?|not my job)',
    'boundary',
    "I can't take this on right now",
    '',
  ),
  // Mock praise and thanks.
  saying(
    '(?:thanks|thank you|thx|cheers) (?:for (?:nothing|all your help|the support|all the help|your support|your help)|a (?:lot|bunch))|(?:a |some )?(?:fat |big )?lot of (?:help|use|good) you are|big help',
    'i-statement',
    'I was hoping for some help, and I feel {letdown}',
    TALK,
  ),
  saying(
    '(?:so |how |very |oh )*(?:nice|good|glad|great|kind|lovely) (?:of|that|to see) you (?:to |could |finally |have )*(?:finally |actually )*(?:show(?:ed)? up|join(?:ed)? us|turn(?:ed)? up|grace(?:d)? us.*|make an appearance|made it|arrive|drop in|stop by|come(?: home)?)',
    'i-statement',
    "I was hoping you'd be here earlier, and I feel {frustrated}",
    'Next time, could you let me know?',
  ),
  saying(
    '(?:oh |wow |very |real |really |just )*(?:nice|great|good|well|excellent|fantastic|brilliant|amazing|stellar|wonderful|top) (?:job|work|going|done|one|move|effort)(?: (?:as usual|genius|einstein|sherlock|idiot|you|there|again|everyone|champ|buddy|really|truly))*|way to go(?: \\w+)?|slow clap|bravo|(?:huge |big )?congratulations',
    'i-statement',
    "I'm {letdown} with how this went",
    TALK,
  ),
  // Questions that want no answer.
  saying(
    '(?:like )?(?:what# is (?:so |really )?(?:wrong|the matter|going on|up) with you(?: people| guys| two| lately)?|what# is your (?:problem|issue|deal|malfunction|damage|excuse)|why#? are you (?:always |so |being |acting )*(?:like this|like that|this way|weird)|what is it with you(?: people)?)',
    'curious',
    "I'm {upset}, and I'd like to understand what's going on",
    UNDERSTAND,
  ),
  saying(
    'who# do you think you are|who# are you to .+|what gives you the right(?: to .+)?',
    'boundary',
    'This goes too far for me',
    TALK,
  ),
  saying(
    'what# were you thinking|what was going through your (?:head|mind)|what# possessed you.*',
    'curious',
    "I'd like to understand what you had in mind",
    TALK,
  ),
  saying(
    'how# (?:could|can|dare) you(?: do this| do that| do it)?(?: to (?:me|us))?|how could you (?:be so \\w+)',
    'curious',
    "I feel {hurt}, and I'd like to understand why this happened",
    UNDERSTAND,
  ),
  saying(
    'are you (?:fucking |actually |even |freaking |for )*(?:kidding|serious|joking|real|messing with me|shitting|taking the piss)(?: me| right now)*|is this (?:a|some kind of a?|some sort of) joke|you (?:have got to|must|got to) be (?:fucking )?(?:kidding|joking)(?: me)?|what the (?:hell|fuck|heck)(?: is this| man| dude| was that)?|wtf',
    'curious',
    "I'm {upset} about this, and I'd like to understand it",
    UNDERSTAND,
  ),
  saying(
    'are you (?:fucking |even |just |that |really |actually )*(?:stupid|dumb|dense|blind|deaf|slow|thick|an idiot|out of your mind|insane|crazy|nuts|mad|brain dead|mental|high|listening(?: to (?:me|yourself))?)(?: or something| or what)?|do you (?:even )?(?:hear|listen to) yourself|do i (?:have|need) to (?:spell it out|draw you a picture|repeat myself|explain everything)(?: for you)?|what part of .+ do you not (?:understand|get)|how (?:stupid|dumb|dense|thick) (?:are you|can you be|do you have to be)',
    'boundary',
    "I don't think this came across, and I'd like to explain it again",
    '',
  ),
  saying(
    '(?:for the last time|how many times (?:do i|must i|have i|will i) (?:have to |got to |need to )?(?:tell|told|ask|asked|say|said|repeat|go over|remind)(?: you)?(?: this| it| that)?|i (?:have )?(?:told|asked) you (?:a )?(?:hundred|thousand|million|so many|too many|countless) times(?: already)?)',
    'i-statement',
    "I've brought this up more than once, and I feel {frustrated}",
    'Can we settle it today?',
  ),
  saying(
    'why do i (?:even |ever )?bother(?: (?:with you|talking to you|telling you|asking|trying))*',
    'i-statement',
    "I feel {letdown}, and I'd like us to talk",
    '',
  ),
  saying(
    'what (?:more|else|the hell|the fuck)? ?do you want (?:from me|me to do|me to say)|what am i supposed to (?:do|say)',
    'curious',
    "I'm at a loss here",
    'What would help?',
  ),
  saying(
    '(?:i )?(?:hope )?(?:are )?(?:you are |you )?(?:happy|proud of yourself|satisfied|pleased with yourself)(?: now| with yourself)*',
    'i-statement',
    'I feel {hurt} about how this turned out',
    TALK,
  ),
  saying(
    'what# do you (?:even |actually )?do all (?:day|week)(?: long)?',
    'curious',
    "I feel {overwhelmed}, and I'd like to understand what your days are like",
    '',
  ),
  saying(
    'what did (?:i|we) ever do to (?:you|deserve this|deserve you)(?: to deserve this)?|what have i (?:ever )?done to (?:you|deserve this)',
    'curious',
    "I'm {hurt}, and I'd like to understand what went wrong between us",
    UNDERSTAND,
  ),
  saying(
    'why should i (?:ever )?(?:believe|trust|listen to|forgive) you(?: this time| ever again| after .*)?|how (?:can|could) i (?:ever )?(?:believe|trust) you(?: ever again| after .*)?',
    'i-statement',
    "It's hard for me to trust this, and I feel {worried}",
    TALK,
  ),
  saying(
    'what else (?:have you not told me|are you (?:hiding|not telling me|lying about)|did you lie about|have you (?:been hiding|hidden|lied about))(?: from me)?',
    'i-statement',
    "I'm {worried} that there's more I don't know",
    'Could you tell me?',
  ),
  saying(
    'why (?:is|does) everything (?:have to be |has to be )?(?:such )?an? (?:drama|fight|battle|argument|issue|big deal|problem|war|competition)(?: with you)?',
    'i-statement',
    "I'd like our talks to be calmer",
    'Can we try again?',
  ),
  // Blame for everything.
  saying(
    '(?:this|that|it) is (?:all |entirely |completely |totally )?(?:on you|your doing|your fault|down to you)|i blame you(?: for (?:this|everything|it all|all of this))?|you (?:did|caused|started) (?:this|it all|all of this)|look what you (?:did|have done|made me do)|you (?:have )?(?:ruined|wrecked|destroyed|spoiled|messed up|screwed up|blew) (?:it|everything|it all|this)(?: for (?:me|us|everyone))?',
    'i-statement',
    "I'm {upset} about how this turned out",
    'Can we look at it together?',
  ),
  saying(
    '(?:it is|everything is|everything has to be|why is (?:it|everything)|it has to be|why does (?:it|everything) have to be|not everything is|it is not) (?:always |all |only |just )*about you(?: is it)?|(?:always )?me me me',
    'i-statement',
    "I'd like some room for my side, too",
    TALK,
  ),
  saying(
    'you (?:always |just |only |still )*(?:have|need|want|got) to (?:always )?(?:be right|have the last word|win|be in control|get your (?:own )?way|be the center of attention)|you (?:always |just )*(?:think you are|are) always right',
    'i-statement',
    "I'd like my view to count, too",
    TALK,
  ),
  saying(
    '(?:nothing|none of what) (?:that )?(?:i|we) (?:ever )?(?:do|say|did|make) (?:is|was) (?:ever )?(?:good )?(?:enough|right)(?: for you)?|nothing is ever (?:good )?enough(?: for you)?|i (?:can never|can not) do anything right(?: (?:with|for|by|in) .*)?',
    'i-statement',
    "I feel {letdown} when what I do doesn't seem to be enough",
    'Could you tell me what you do like?',
  ),
  saying(
    '(?:it is|here it is) (?:always )?(?:the same|like this)(?: (?:story|thing|shit|crap|old story|song))?(?: (?:every|each) (?:single )?(?:time|day|week))?(?: with you)?',
    'i-statement',
    'This keeps coming up, and I feel {frustrated}',
    'Can we find a way out of it?',
  ),
  saying(
    'you (?:will |are )?(?:never|not)(?: going to)?(?: ever)? change',
    'i-statement',
    'I keep hoping for a change, and I feel {letdown}',
    TALK,
  ),
  saying(
    'you should (?:have )?(?:really )?(?:know(?:n)?|ought to know) (?:better|this|that|it)(?: by now| at your age)?|you ought to know (?:better|this|that)(?: by now| at your age)?|you know better(?: than that)?',
    'i-statement',
    'I thought this was clear between us, and I feel {letdown}',
    TALK,
  ),
  saying(
    '(?:you (?:should|ought to) be|you have no|have you no) (?:so |fucking |absolutely )*(?:ashamed|shame|embarrassed)(?: of yourself)?|shame on you|how do you (?:sleep|live with yourself)(?: at night)?',
    'i-statement',
    'I feel {letdown} about this',
    TALK,
  ),
  // Pressure with nothing named.
  saying(
    '(?:hello|hey|helloo+|hi|you there|are you there|anyone there|anybody there|earth to \\w+|you alive|are you (?:even )?(?:alive|ignoring me)|are you (?:ever )?going to (?:answer|reply|respond)(?: to)?(?: me)?)(?: (?:hello|hey|you there|are you there|anyone))*',
    'i-statement',
    "I haven't heard back, and I feel {worried}",
    'Could you send me a quick reply?',
  ),
  saying(
    'where# are you',
    'i-statement',
    "I'm {worried}, because I don't know where you are",
    'Could you let me know?',
  ),
  saying(
    'what# is taking (?:you )?(?:so|this) (?:fucking |damn )?long|hurry#? up|hurry the .* up|tick tock|chop chop|time is ticking|(?:today|any day now)|i (?:have not got|do not have) all (?:day|night|week)|come on(?: come on)*|move it|get a move on',
    'i-statement',
    "I'm getting {anxious} about the time",
    'How much longer do you need?',
  ),
  saying(
    "(?:i am|i'm|im) (?:still )?waiting",
    'i-statement',
    "I'm still waiting, and I feel {frustrated}",
    'Could you give me a time?',
  ),
  saying(
    '(?:just )?(?:make (?:up your mind|your mind up)|decide)(?: already)?|yes or no|well which is it',
    'request',
    "I'd like a decision on this",
    'Could you tell me by tonight?',
  ),
  saying(
    'no (?:more )?excuses|i do not want (?:your|any) excuses|enough (?:with )?(?:the |of your )?excuses',
    'request',
    "I'd like something I can count on",
    'Could we agree on a time?',
  ),
  saying(
    '(?:say something|talk to me|speak to me|speak up|use your words)',
    'request',
    "I'd like to hear what you think",
    '',
  ),
  saying(
    '(?:i said )?now|right now|this instant|i mean it|do it',
    'request',
    'This matters to me today',
    'Could we do it soon?',
  ),
  // At the end of one's rope.
  saying(
    '(?:keep it up|keep going|keep pushing(?: me)?|try me|watch me|just you wait|you (?:just )?wait|test me|do not (?:test|push) me)(?: and (?:see|you will see|find out|watch).*)?|(?:and )?see what happens|you (?:will|are going to) see',
    'boundary',
    "I'm close to my limit here, so I need a break",
    'Can we talk later?',
  ),
];

/** What an ultimatum comes down to, where the rest of it gives nothing to ask for. */
export const ULTIMATA: readonly Saying[] = [
  saying(
    ".*\\b(?:we are|we're|it is|i am|i'm|im|this is) (?:so )?(?:done|over|through|finished|gone|leaving you|leaving|out of here|out)(?: (?:for good|with (?:you|this|us)|here|between us))?",
    'boundary',
    "I don't think I can keep going like this",
    'Can we talk first?',
  ),
];

/** What is asked for by "be more …": alone, and before "with the dog". */
export const MORE_OF: Readonly<Record<string, readonly [alone: string, withSomething: string]>> = {
  careful: ['more care to be taken', 'more care'],
  considerate: ['more consideration between us', 'more consideration'],
  patient: ['some more patience', 'some more patience'],
  honest: ['us to be open with each other', 'more honesty'],
  open: ['us to be open with each other', 'more openness'],
  supportive: ['some more support', 'some more support'],
  grateful: ['some appreciation', 'some appreciation'],
  appreciative: ['some appreciation', 'some appreciation'],
  respectful: ['more respect between us', 'more respect'],
  understanding: ['some understanding', 'some understanding'],
  kind: ['us to be kinder to each other', 'more kindness'],
  gentle: ['some gentleness', 'a gentler hand'],
  affectionate: ['some more affection', 'some more affection'],
  romantic: ['some romance between us', 'some romance'],
  flexible: ['some more flexibility', 'some more flexibility'],
  transparent: ['us to be open with each other', 'more openness'],
  attentive: ['some more attention', 'some more attention'],
  helpful: ['some more help', 'some more help'],
  organized: ['us to get organized', 'some order'],
  consistent: ['us to be consistent', 'some consistency'],
};

/** A role that somebody is said to fill badly, and what the two share by it. */
export const SHARED: Readonly<Record<string, string>> = {
  husband: 'our marriage',
  wife: 'our marriage',
  spouse: 'our marriage',
  partner: 'our relationship',
  boyfriend: 'our relationship',
  girlfriend: 'our relationship',
  bf: 'our relationship',
  gf: 'our relationship',
  friend: 'our friendship',
  mate: 'our friendship',
  buddy: 'our friendship',
  bestie: 'our friendship',
  father: 'our family',
  mother: 'our family',
  dad: 'our family',
  mom: 'our family',
  mum: 'our family',
  parent: 'our family',
  son: 'our family',
  daughter: 'our family',
  brother: 'our family',
  sister: 'our family',
  boss: 'how we work together',
  manager: 'how we work together',
  leader: 'how we work together',
  colleague: 'how we work together',
  coworker: 'how we work together',
  supervisor: 'how we work together',
  roommate: 'how we live together',
  flatmate: 'how we live together',
  housemate: 'how we live together',
};
