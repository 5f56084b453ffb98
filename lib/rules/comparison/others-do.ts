import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('comparison', {
  sure: [
    // my ex would never have done this
    '< (even)? (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|boss|team|partner)|old (boss|team|roommate|manager|friends)|previous (boss|manager|roommate|partner|assistant)|first (husband|wife))|your (@kin|last _|old _|ex)|his (dad|father|stepdad|mom|mother|brother|sister|wife)|her (dad|father|stepdad|stepmom|husband|boyfriend|brother|sister|mom|mother)|the (last|previous|old|other|new) (person|guy|girl|one|manager|assistant|nanny|team|boss|intern|tenant|roommate|dad|mom|mother|father|contractor|developer|designer) .. |(sarah|tom|mark|anna|emma|mike|dave|kate|laura|james|john|dan|ben|nina|priya|lisa|jen|jenny|chris|alex|matt|paul|peter|amy|rachel|maria|julia|steve|karen|linda|sam|nick|rob|luke|jake|josh|kevin|ryan|adam|daniel|david|michael|emily|anna|claire|sophie|hannah|olivia|zoe|max|leo|#ProperNoun|#Person)) (would|could) ~ (never|not|not ever) ~ (have)? ~ (do|done|say|said|treat|treated|speak|spoken|talk|talked|make|made|miss|missed|forget|forgotten|let|ignore|ignored|act|acted|behave|behaved|dream|dare|leave|left|lie|lied|cheat|put|pull|keep|cancel|cancelled|canceled|be (this|so)|been|stood|stand|waste|get|got|complain|complained|hurt|embarrass|embarrassed|need|needed|take|taken|raise|yell|go|gone|write|ask)',
    // your cousin would have visited us by now
    '< (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|boss|team|partner)|old (boss|team|roommate|manager|friends)|previous (boss|manager|roommate|partner|assistant)|first (husband|wife))|your (@kin|last _|old _|ex)|his (dad|father|stepdad|mom|mother|brother|sister|wife)|her (dad|father|stepdad|stepmom|husband|boyfriend|brother|sister|mom|mother)|the (last|previous|old|other|new) (person|guy|girl|one|manager|assistant|nanny|team|boss|intern|tenant|roommate|dad|mom|mother|father|contractor|developer|designer) .. |(sarah|tom|mark|anna|emma|mike|dave|kate|laura|james|john|dan|ben|nina|priya|lisa|jen|jenny|chris|alex|matt|paul|peter|amy|rachel|maria|julia|steve|karen|linda|sam|nick|rob|luke|jake|josh|kevin|ryan|adam|daniel|david|michael|emily|anna|claire|sophie|hannah|olivia|zoe|max|leo|#ProperNoun|#Person)) would ~ (have ~ (helped|called|visited|done|been (there|nicer|kinder|more|on time|able|proud|here)|come|remembered|apologized|apologised|listened|asked|understood|handled|finished|fixed|cared|noticed|stayed|supported|cooked|picked|paid|told|thanked|made|had .. (done|ready)|known|shown|gone|driven|been there)|(help|be|do|know|understand|listen|remember|call|visit|apologize|apologise|care|notice|stay|support|make an effort))',
    // the last person in your role never missed a deadline
    '< (the (last|previous|old|other) (person|guy|girl|manager|assistant|nanny|intern|roommate|one|developer|hire|team|boss) (in your (role|job|position|place|seat)|before you|who (did|had) (this|your|the))|your predecessor) (_)? .. ',
    // at least my ex pretended to listen
    '< at least (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|boss|team|partner)|old (boss|team|roommate|manager|friends)|previous (boss|manager|roommate|partner|assistant)|first (husband|wife))|your (@kin|last _|old _|ex)|his (dad|father|stepdad|mom|mother|brother|sister|wife)|her (dad|father|stepdad|stepmom|husband|boyfriend|brother|sister|mom|mother)|the (last|previous|old|other|new) (person|guy|girl|one|manager|assistant|nanny|team|boss|intern|tenant|roommate|dad|mom|mother|father|contractor|developer|designer) .. |(sarah|tom|mark|anna|emma|mike|dave|kate|laura|james|john|dan|ben|nina|priya|lisa|jen|jenny|chris|alex|matt|paul|peter|amy|rachel|maria|julia|steve|karen|linda|sam|nick|rob|luke|jake|josh|kevin|ryan|adam|daniel|david|michael|emily|anna|claire|sophie|hannah|olivia|zoe|max|leo|#ProperNoun|#Person)) (@care.past|@care.s|@care.done|knew|had|pretended|tried|was|is|could|can|did|does|never|told|had the|would|works|worked|loved|pays|paid|shows|showed|makes|made|never)',
    // my ex never made me beg
    '< (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|partner)|old roommate|first (husband|wife))|your (sister|brother|cousin|predecessor|siblings|twin)) (never|always|used to|did not|does not|never ever|has never|was never) ~ (made me|makes me|let me|treated me|treats me|spoke to me|talked to me|talks to me|yelled at me|forgot (my|our|me)|had to be (asked|told|reminded)|has to be (asked|told|reminded)|need to be|needs to be (asked|told|reminded)|needed to be|complained|complains|misses a|missed a (birthday|deadline)|gave me (this|so much|any)|gives (me|us) (any)? (trouble|grief|attitude)|caused|causes|ignored me|took me for|acted|acts like|asked me for money|behaved|behaves|talks back|talked back|disappoints|disappointed (us|me)|lied to me|cheated|listened|helped|found time|remembered|made time|surprised me|cooked|appreciated|told me|thanked|brought me flowers|put me first|held|kept)',
    // your sister manages to call every week
    '< (even)? (your|my (ex|other (son|daughter|kid|child|friends|kids|children))) (@kin|other (child|son|daughter)|predecessor)? (manage|manages|managed|has no (trouble|problem)|had no (trouble|problem|issue|issues)|never has (any) (trouble|problem)|never had (any)? (trouble|problem|problems|issue|issues)|can do it|could do it|somehow (finds|manages|found)|actually (@care.s|@care.past|@care|has|is|makes|does)|finds the time|found the time|found time|always finds time|always makes time|does it (all)? (without|every|just fine|in half)|did it (all)? (without|in half|faster|just fine|better))',
    // Mark does the dishes without being asked
    '< (_)? _ .. (does|do|did|cleans|cooks|helps|calls|listens|pays|picks|takes|remembers|gets) .. without (being|having to be|ever being|anyone|me (having|asking)|her (having|asking)) (asked|told|reminded|begged|nagged|prompted|to (ask|tell|remind|beg))',
    // unlike you, Daniel helps
    '(unlike (you|some people|certain people|somebody i know|someone i know|some (husbands|wives|parents|mothers|fathers|friends|of us))|not like you) !(i (am not|do not|can not|could never)|two|both|guys) (_)',
    // you are not half the man your father was
    '@you (are|were) ~ (not|never|nowhere near|nothing|not even) ~ (half (the|as)|like (your|my|the other|other|any)|(be)? (as|a patch on|a fraction of)) ~ (good|smart|kind|patient|caring|loving|strong|funny|thoughtful|reliable|helpful|man|woman|person|friend|father|mother|husband|wife|your|my|parent|son|daughter|brother|sister|worker|(@role))',
    // you will never be half the mother she was
    '@you ~ (will|could|can) never be ~ (half|as|like|a) ~ (the|good|smart|much|him|her|your|my|real|patch) .. (as|was|is|he|she|your|my|to|mother|father|brother|sister|him|her)',
    // even the intern could do this
    '< (even)? (the (intern|dog|cat|kids|temp|new guy|new girl|new hire|toddler|baby|neighbors|neighbours|janitor|apprentice)|a (five|four|six|seven|ten|three|two|eight) year old|a (five|four|six|seven|ten|three|eight)-year-old|a (child|toddler|monkey|trained monkey|kid|kindergartner|first grader|teenager|dog|goldfish|stranger|robot|blind man)|my (grandma|grandmother|grandpa|grandfather|nan|granny|dog|cat|toddler|five year old|kid|little (brother|sister)|six year old|four year old|ten year old)|total strangers|complete strangers|strangers|people i barely know|random strangers) (could|can|would|know|knows|understand|understands|understood|managed|manages|got|gets|play|plays|write|writes|has|have|had|treat|treats|treated|listen|listens|show|shows|showed|drive|drives|cook|cooks|does|did|checked|check|care|cares|cared|remembered|remembers|figured|pay|pays|have been|has been) ~ (have|has)? ~ (do|done|did|write|written|figure|figured|see|seen|tell|handle|handled|manage|managed|understand|know|known|play|better|more|get|gotten|run|how|that|it|this|me better|on me|beat|spot|drive|be|cook|parent|respect|to|make|made)',
  ],
  likely: [
    // other dads show up
    '< (all (the|of the|my|our)? )?(other|most|normal|real|good|decent|half the) (@roles|people) (actually)? ~ !(in|at|from|on|will|are (going|coming|bringing|here)|reported|were (there|here)) (manage|manages|managed|manages to|remember|remembers|remembered|call|calls|help|helps|helped|listen|listens|listened|cook|cooks|clean|cleans|apologize|apologizes|apologized|show up|shows up|showed up|care|cares|cared|visit|visits|visited|make time|makes time|made time|take care|takes care|took care|keep their|keeps his|keeps her|appreciate|appreciates|appreciated|try|tries|tried|pull their weight|pulls (his|her) weight|do their (share|part|job)|does (his|her) (share|part|job)|pay|pays|paid|support|supports|supported|plan|plans|planned|bring|brings|brought|treat|treats|treated|surprise|surprises|know how|knows how|knew how|put (his|her|their) (family|kids|wife|husband|partner|phone)|puts (his|her|their) (family|kids|wife|husband|partner|phone)|do things|does things|send|sends|sent|buy|buys|bought|check in|checks in|checked in|get it|gets it|do the dishes|does the dishes|do the|does the|did the|follow through|follows through|meet|meets|met|deliver|delivers|delivered|respect|respects|respected|got theirs|get theirs|had a job|have a job|has a job|get|gets|got|make|makes|made|take|takes|took|spend|spends|spent|talk|talks|hold|holds|held)',
    // everyone else's husband remembers
    "< (everyone|everybody|everybody|anyone|other|all the other|every other) (else's|else's|people's|women's|men's|guys'|girls'|moms'|person's|kids'|families')? (@role|@roles|@kin)? !(in|at|from|is (here|coming|already|going)) ~ (manage|manages|managed|manages to|remember|remembers|remembered|call|calls|help|helps|helped|listen|listens|listened|cook|cooks|clean|cleans|apologize|apologizes|apologized|show up|shows up|showed up|care|cares|cared|visit|visits|visited|make time|makes time|made time|take care|takes care|took care|keep their|keeps his|keeps her|appreciate|appreciates|appreciated|try|tries|tried|pull their weight|pulls (his|her) weight|do their (share|part|job)|does (his|her) (share|part|job)|pay|pays|paid|support|supports|supported|plan|plans|planned|bring|brings|brought|treat|treats|treated|surprise|surprises|know how|knows how|knew how|put (his|her|their) (family|kids|wife|husband|partner|phone)|puts (his|her|their) (family|kids|wife|husband|partner|phone)|do things|does things|send|sends|sent|buy|buys|bought|check in|checks in|checked in|get it|gets it|do the dishes|does the dishes|do the|does the|did the|follow through|follows through|meet|meets|met|deliver|delivers|delivered|respect|respects|respected|got theirs|get theirs|had a job|have a job|has a job|get|gets|got|make|makes|made|take|takes|took|spend|spends|spent|talk|talks|hold|holds|held)",
    // everybody else on the team got theirs in on time
    '< (everyone|everybody|every single person|all the (others|rest)|the rest of (the|us)|every other (_)?) (else|here|on the team|in this)? .. (manage|manages|managed|had (theirs|no problem|no trouble|it)|got (theirs|it) (in|done)|did (theirs|their (part|share|job|work))|has (a problem|a hard time|trouble|any problem|to be (told|reminded|asked))|showed up|was (on time|able|ready|there)|was there for|pulled their|pulls their|helped|helps|seems to (manage|get)|can (do|manage|handle|figure)|could (do|manage|handle)|knows how|on time|bothered|remembered|remembers|without (complaining|whining|drama)|but you) %cold',
    // other guys would kill to have what you have
    '< (other|most|any other|any|half the|any (@better)|a (@better)|every other|every normal|any normal|any sane|no (@better)?|a true|a real|real|true) (@role|@roles|people|person|one) (with half a brain|in (your|my) (place|position))? (would|could|can|should|does not|do not|did not|do|does) ~ (never|not|at least|have|ever|just|already)? ~ (have|be|been|kill|love|do|done|say|said|treat|treats|speak|talk|forget|forgotten|leave|left|cheat|lie|behave|act|put|make|made|know|apologize|apologise|apologized|help|helped|show|thank|jump|beg|appreciate|stand|put|miss|let|care|want|need|take|ask|walk|remember|listen|support|try|run|kick|divorce|fire|understand|choose|keep|hide)',
    // Tom is twice the man you are
    '< _ (_)? (is|was|were|are) ~ (twice|ten times|a hundred times|a thousand times|far|way|so much|much|a much|a far|a way|a|more of a|a hundred times) ~ (the|a|better|more|kinder|smarter|nicer|as (much|good)|(@better)) ~ (of a)? ~ (@role|than)? .. (you (ever (were|will be|have been|could be)|will ever be|are $|could (ever)? be)|than you (are|will ever|ever))',
    // he is a better husband than you
    '< (he|she|they|_) ~ (is|was|are|were|does|did|cooks|works|earns|makes|treats|cares|loves|plays|knows|do) .. (better|more|faster|nicer|smarter|kinder|harder|stronger|funnier|richer|prettier) .. than you !(think|know|thought|realize|expect|guys|would|might|can|need|imagine|asked|said)',
    // you are just like your father
    '@you (are|were|sound|act|have become|have turned|are turning|are becoming|are getting|will end up|turned out|are acting|behave|talk) ~ (just|exactly|every bit|as|into|to be|more and more)? ~ (like|as (bad|stubborn|selfish|lazy|cold|crazy|useless|cruel|drunk|mean|hopeless|difficult|@verdict) as|into|worse than|no better than|becoming|no different (from|than|to)) ~ (your|my|him|her|them|all the) (father|mother|mom|mum|dad|ex|ex-husband|ex-wife|ex husband|ex wife|brother|sister|uncle|aunt|abusive|drunk|alcoholic|crazy|mother in law|other (men|guys|women|girls)|others|rest) > $ %cold',
    // you are just like all the others
    '@you (are|were) ~ (just|exactly|no different|no better) ~ (like|than|from) (all the (others|rest|other)|everyone else|every other|every (guy|man|woman|girl)|him $|her $|the rest|them $|your (father|dad|mother|mom|mum))',
    // I should have married Tom
    'i (should|could) have ~ (married|picked|chosen|dated|stayed with|gone with|hired|listened to (my|your) .. about you|never left)',
    // her husband does more in a week than you in a year
    '< _ (_)? _? (does|did|do|has done|earns|makes|cares|loves|helps|knows|helped) ~ (more|better|way more) .. than you (do|did|have|ever|will|could|in|would|can)',
    // when your brother was your age he already had a job
    '(when|by the time) (i|your _|he|she|we) (was|were) your age',
    // why does she get it and you do not
    '< why (can|does|do|is|did|could) (everyone|everybody|your (@kin)|my (ex|friends)|other (@roles|people)|he|she|_) (else)? .. (but|and) (you|not you) ',
    // compared to my ex
    '(compared (to|with)|next to|beside) (my ex|your (sister|brother|cousin)|other (@roles|people)|everyone else|everybody else|the (others|rest)) you',
    // none of the other moms forgot
    "< (none of (the other|my other|your|my) (@roles|@kin|people|_)|no other (@role|@roles|person)|not one of the other (@roles|_)|nobody else (in|on|at|'s)? .. ) ~ (has|have|had|ever|needs|need|needed|forgot|forgets|complains|complained|acts|act|acted|does this|do this|would|treats|treat|talks|talk|cancels|causes|gets|get|misses|missed|lets|gives|asks|asked|fight|argue|behaves|seems)",
  ],
  hint: [
    // your sister never complains
    '< your (@kin) (always|never) (@care|@care.s|@nuisance.s|@wrong.s)',
  ],
});

/** My ex would never do this; everyone else manages: somebody who does better. */
export const othersDo = {
  id: 'others-do',
  kind: 'comparison',
  effect: 'Measured against somebody else, people defend what they are.',
  severity: 'strong',
  source:
    'Festinger, A Theory of Social Comparison Processes (1954); Gordon, Parent Effectiveness Training (1970), ch. 6',
  specimens: [
    '⟦My ex would never have done this⟧.',
    '⟦Your sister manages to call every week⟧.',
    '⟦Other dads show up⟧.',
    '⟦Even the intern could have done this⟧.',
    "⟦You're just like your father⟧.",
    'Your sister called, she lands at nine.',
    'You sing just like your grandmother, it was lovely.',
    'Other parents are bringing snacks on Friday too.',
  ],
  find,
} as const satisfies Rule;
