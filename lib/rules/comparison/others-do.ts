import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('comparison', {
  sure: [
    // my ex would never have done this
    '< (even)? (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|boss|team|partner)|old (boss|team|roommate|manager|friends)|previous (boss|manager|roommate|partner|assistant)|first (husband|wife))|your (@kin|last _|old _|ex)|his (dad|father|stepdad|mom|mother|brother|sister|wife)|her (dad|father|stepdad|stepmom|husband|boyfriend|brother|sister|mom|mother)|the (last|previous|old|other|new) (person|guy|girl|one|manager|assistant|nanny|team|boss|intern|tenant|roommate|dad|mom|mother|father|contractor|developer|designer) .. |(sarah|tom|mark|anna|emma|mike|dave|kate|laura|james|john|dan|ben|nina|priya|lisa|jen|jenny|chris|alex|matt|paul|peter|amy|rachel|maria|julia|steve|karen|linda|sam|nick|rob|luke|jake|josh|kevin|ryan|adam|daniel|david|michael|emily|anna|claire|sophie|hannah|olivia|zoe|max|leo|#ProperNoun|#Person)) (would|could) ~ (never|not|not ever) ~ (have)? ~ (do|done|say|said|treat|treated|speak|spoken|talk|talked|make|made|miss|missed|forget|forgotten|ignore|ignored|act|acted|behave|behaved|dream|dare|leave|left|lie|lied|cheat|put|pull|cancel|cancelled|canceled|be (this|so)|been|stood|stand|waste|complain|complained|hurt|embarrass|embarrassed|need|needed|take|taken|raise|yell|go|gone|write|ask)',
    // your cousin would have visited us by now
    '< (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|boss|team|partner)|old (boss|team|roommate|manager|friends)|previous (boss|manager|roommate|partner|assistant)|first (husband|wife))|your (@kin|last _|old _|ex)|his (dad|father|stepdad|mom|mother|brother|sister|wife)|her (dad|father|stepdad|stepmom|husband|boyfriend|brother|sister|mom|mother)|the (last|previous|old|other|new) (person|guy|girl|one|manager|assistant|nanny|team|boss|intern|tenant|roommate|dad|mom|mother|father|contractor|developer|designer) .. |(sarah|tom|mark|anna|emma|mike|dave|kate|laura|james|john|dan|ben|nina|priya|lisa|jen|jenny|chris|alex|matt|paul|peter|amy|rachel|maria|julia|steve|karen|linda|sam|nick|rob|luke|jake|josh|kevin|ryan|adam|daniel|david|michael|emily|anna|claire|sophie|hannah|olivia|zoe|max|leo|#ProperNoun|#Person)) would ~ (have ~ (helped|called|visited|done|been (there|nicer|kinder|more|on time|able|proud|here)|come|remembered|apologized|apologised|listened|asked|understood|handled|finished|fixed|cared|noticed|stayed|supported|cooked|picked|paid|told|thanked|made|had .. (done|ready)|known|shown|gone|driven|been there)|(help|do|know|understand|listen|remember|call|visit|apologize|apologise|care|notice|support|make an effort))',
    // the last person in your role never missed a deadline
    '< (the (last|previous|old|other) (person|guy|girl|manager|assistant|nanny|intern|roommate|one|developer|hire|team|boss) (in your (role|job|position|place|seat)|before you|who (did|had) (this|your|the))|your predecessor) (_)? .. ',
    // at least my ex pretended to listen
    '< at least (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|boss|team|partner)|old (boss|team|roommate|manager|friends)|previous (boss|manager|roommate|partner|assistant)|first (husband|wife))|your (@kin|last _|old _|ex)|his (dad|father|stepdad|mom|mother|brother|sister|wife)|her (dad|father|stepdad|stepmom|husband|boyfriend|brother|sister|mom|mother)|the (last|previous|old|other|new) (person|guy|girl|one|manager|assistant|nanny|team|boss|intern|tenant|roommate|dad|mom|mother|father|contractor|developer|designer) .. |(sarah|tom|mark|anna|emma|mike|dave|kate|laura|james|john|dan|ben|nina|priya|lisa|jen|jenny|chris|alex|matt|paul|peter|amy|rachel|maria|julia|steve|karen|linda|sam|nick|rob|luke|jake|josh|kevin|ryan|adam|daniel|david|michael|emily|anna|claire|sophie|hannah|olivia|zoe|max|leo|#ProperNoun|#Person)) (@care.past|@care.s|@care.done|knew|had|pretended|tried|was|is|could|can|did|does|never|told|had the|would|works|worked|loved|pays|paid|shows|showed|makes|made|never)',
    // my ex never made me beg
    '< (my (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex boyfriend|ex girlfriend|last (boyfriend|girlfriend|husband|wife|roommate|assistant|partner)|old roommate|first (husband|wife))|your (sister|brother|cousin|predecessor|siblings|twin)) (never|used to|did not|does not|never ever|has never|was never) ~ (made me|makes me|let me|treated me|treats me|spoke to me|talked to me|talks to me|yelled at me|forgot (my|our|me)|had to be (asked|told|reminded)|has to be (asked|told|reminded)|need to be|needs to be (asked|told|reminded)|needed to be|complained|complains|misses a|missed a (birthday|deadline)|gave me (this|so much|any)|gives (me|us) (any)? (trouble|grief|attitude)|caused|causes|ignored me|took me for|acted|acts like|asked me for money|behaved|behaves|talks back|talked back|disappoints|disappointed (us|me)|lied to me|cheated|listened|helped|found time|remembered|made time|surprised me|cooked|appreciated|told me|thanked|brought me flowers|put me first|held|kept)',
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
    // a five year old could write this better
    '< a (five|four|six|seven|ten|three|two|eight|child|toddler|monkey|first) (year old|grader|-year-old)? (could|would) (do|write|handle|figure|understand|manage|play|have|run|cook|make|draw|know|get|drive|behave|be) ',
    // even the intern could do this
    '< even (the (intern|dog|cat|kids|temp|new guy|new girl|new hire|toddler|baby|neighbors|neighbours|janitor|apprentice)|a (five|four|six|seven|ten|three|two|eight) year old|a (five|four|six|seven|ten|three|eight)-year-old|a (child|toddler|monkey|trained monkey|kid|kindergartner|first grader|teenager|dog|goldfish|stranger|robot|blind man)|my (grandma|grandmother|grandpa|grandfather|nan|granny|dog|cat|toddler|five year old|kid|little (brother|sister)|six year old|four year old|ten year old)|total strangers|complete strangers|strangers|people i barely know|random strangers) (could|can|would|know|knows|understand|understands|understood|managed|manages|got|gets|play|plays|write|writes|has|have|had|treat|treats|treated|listen|listens|show|shows|showed|drive|drives|cook|cooks|does|did|checked|check|care|cares|cared|remembered|remembers|figured|pay|pays|have been|has been) ~ (have|has)? ~ (do|done|did|write|written|figure|figured|see|seen|tell|handle|handled|manage|managed|understand|know|known|play|better|more|get|gotten|run|how|that|it|this|me better|on me|beat|spot|drive|be|cook|parent|respect|to|make|made)',
  ],
  likely: [
    // other dads show up
    '< (all (the|of the|my|our)? )?(other|normal|real|decent) (@roles) (actually)? ~ !(in|at|from|on|will|are (going|coming|bringing|here)|reported|were (there|here)) (manage|manages|managed|manages to|remember|remembers|remembered|call|calls|help|helps|helped|listen|listens|listened|cook|cooks|clean|cleans|apologize|apologizes|apologized|show up|shows up|showed up|care|cares|cared|visit|visits|visited|make time|makes time|made time|take care|takes care|took care|keep their|keeps his|keeps her|appreciate|appreciates|appreciated|try|tries|tried|pull their weight|pulls (his|her) weight|do their (share|part|job)|does (his|her) (share|part|job)|pay|pays|paid|support|supports|supported|plan|plans|planned|bring|brings|brought|treat|treats|treated|surprise|surprises|know how|knows how|knew how|put (his|her|their) (family|kids|wife|husband|partner|phone)|puts (his|her|their) (family|kids|wife|husband|partner|phone)|do things|does things|send|sends|sent|buy|buys|bought|check in|checks in|checked in|get it|gets it|do the dishes|does the dishes|do the|does the|did the|follow through|follows through|meet|meets|met|deliver|delivers|delivered|respect|respects|respected|got theirs|get theirs|had a job|have a job|has a job|get|gets|got|make|makes|made|take|takes|took|spend|spends|spent|talk|talks|hold|holds|held)',
    // everyone else's husband remembers
    "< (everyone else's|everybody else's|other people's|other women's|other men's|everyone's|my friends'|every other) (@role|@roles|@kin) !(in|at|from|is (here|coming|already|going)) ~ (manage|manages|managed|manages to|remember|remembers|remembered|call|calls|help|helps|helped|listen|listens|listened|cook|cooks|clean|cleans|apologize|apologizes|apologized|show up|shows up|showed up|care|cares|cared|visit|visits|visited|make time|makes time|made time|take care|takes care|took care|keep their|keeps his|keeps her|appreciate|appreciates|appreciated|try|tries|tried|pull their weight|pulls (his|her) weight|do their (share|part|job)|does (his|her) (share|part|job)|pay|pays|paid|support|supports|supported|plan|plans|planned|bring|brings|brought|treat|treats|treated|surprise|surprises|know how|knows how|knew how|put (his|her|their) (family|kids|wife|husband|partner|phone)|puts (his|her|their) (family|kids|wife|husband|partner|phone)|do things|does things|send|sends|sent|buy|buys|bought|check in|checks in|checked in|get it|gets it|do the dishes|does the dishes|do the|does the|did the|follow through|follows through|meet|meets|met|deliver|delivers|delivered|respect|respects|respected|got theirs|get theirs|had a job|have a job|has a job|get|gets|got|make|makes|made|take|takes|took|spend|spends|spent|talk|talks|hold|holds|held)",
    // everybody else on the team got theirs in on time
    '< (everyone|everybody|every single person|all the (others|rest)|the rest of (the|us)|every other (_)?) (else|here|on the team|in this)? .. (manage|manages|managed|had (theirs|no problem|no trouble|it)|got (theirs|it) (in|done)|did (theirs|their (part|share|job|work))|has (a problem|a hard time|trouble|any problem|to be (told|reminded|asked))|showed up|was (on time|able|ready|there)|was there for|pulled their|pulls their|helped|helps|seems to (manage|get)|can (do|manage|handle|figure)|could (do|manage|handle)|knows how|on time|bothered|remembered|remembers|without (complaining|whining|drama)|but you) %cold',
    // other guys would kill to have what you have
    '< (other|most|any other|any|half the|any (@better)|a (@better)|every other|every normal|any normal|any sane|no (@better)?|a true|a real|real|true) (@role|@roles|people|person|one) (with half a brain|in (your|my) (place|position))? (would|could|does not|do not) ~ (never|not|at least|have|ever|just|already)? ~ (have|be|been|kill|love|do|done|say|said|treat|treats|speak|talk|forget|forgotten|leave|left|cheat|lie|behave|act|put|make|made|know|apologize|apologise|apologized|help|helped|show|thank|jump|beg|appreciate|stand|put|miss|let|care|want|need|take|ask|walk|remember|listen|support|try|run|kick|divorce|fire|understand|choose|keep|hide)',
    // Tom is twice the man you are
    '< _ (_)? (is|was|were|are) ~ (twice|ten times|a hundred times|a thousand times|far|way|so much|much|a much|a far|a way|a|more of a|a hundred times) ~ (the|a|better|more|kinder|smarter|nicer|as (much|good)|(@better)) ~ (of a)? ~ (@role|than)? .. (you (ever (were|will be|have been|could be)|will ever be|are $|could (ever)? be)|than you (are|will ever|ever))',
    // he is a better husband than you
    '< (he|she|they|_) ~ (is|was|are|were|does|did|cooks|works|earns|makes|treats|cares|loves|plays|knows|do) .. (better|more|faster|nicer|smarter|kinder|harder|stronger|funnier|richer|prettier) .. than you !(think|know|thought|realize|expect|guys|would|might|can|need|imagine|asked|said)',
    // you are just like your father
    '@you (are|were|sound|act|have become|have turned|are turning|are becoming|are getting|will end up|turned out|are acting|behave|talk) ~ (just|exactly|every bit|as|into|to be|more and more)? ~ (like|as (bad|stubborn|selfish|lazy|cold|crazy|useless|cruel|drunk|mean|hopeless|difficult|@verdict) as|into|worse than|no better than|becoming|no different (from|than|to)) ~ (your|my|him|her|them|all the) (father|mother|mom|mum|dad|ex|ex-husband|ex-wife|ex husband|ex wife|brother|sister|uncle|aunt|abusive|drunk|alcoholic|crazy|mother in law|other (men|guys|women|girls)|others|rest) > $ %cold',
    // you are just like all the others
    '@you (are|were) ~ (just|exactly|no different|no better) ~ (like|than|from) (all the (others|rest|other)|everyone else|every other|every (guy|man|woman|girl)|him $|her $|the rest|them $|your (father|dad|mother|mom|mum))',
    // I should have married Tom
    'i (should|could) have ~ (married|picked|chosen|dated|stayed with|hired|listened to (my|your) .. about you|never left)',
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
    // even the dog looks happier to see me than you do
    '^ @lead? @lead? < !(@you|i|we|it|that|this|there|nobody|no one|nothing|one|they|what|how|who|which|if|when|he would|she would|would|could|if|and i|but i|because|everyone loves|anyone|people like) .. (better|more|cleaner|faster|nicer|happier|kinder|harder|smarter|stronger|funnier|politer|quicker|easier|neater|tidier|warmer|braver|wiser|less|as (much|well)) !(than you (think|know)|and more) .. than (you|yours|yourself) (do|are|did|have|ever|ever (do|did|have|has|will)|at (this|home|dinner|the)|with|will|can|could|right now)? > $',
    // the last mod read the rules, unlike you
    '^ < !(i|we|you) .. unlike you > $',
    // Kat would have had my back
    '^ @lead? @lead? < !(@you|i|we|it|that|this|they|he|she|who|what|which|there|nobody|no one|anything|something|nothing|how|why|where|one|all|or) (my @kin|your @kin|(a|an|any|the (last|old|other|previous)) (_)? _|(the)? old you|#Person|even _|grandma|grandpa|dad|mum|mom|kat|#ProperNoun) would (never|not)? have !(loved|liked|enjoyed|been|wanted|laughed|hated|agreed|preferred|thought|died|turned|to|said|cost|taken (a|an|the|longer|hours|days)|worked|meant|looked|got|gotten|happened|gone (well|fine)|won|lost|arrived|felt|known what|any) (had|#PastTense|#Participle) .. ',
    // never complained the way you do
    '^ @lead? < !(nobody|no one|i|you|we) .. (never|not|without|instead of) .. (the way you (do|did|have|always)|like you (do|did|always|are !#Gerund|were|have|$)|as (much|often|badly) as you) > ',
    // you treat the cleaner with more respect than me
    '@you .. (love|care|treat|talk|spend|know|listen|respect|trust|treated|loved|spent|knew|speak|kinder|nicer|see|saw) .. (better|more|nicer|kinder|worse|less) .. than (you (do|ever|treat|love|care|listen|spend))? (your own|your (wife|husband|kids|family|mother|mum|mom|dad|daughter|son|sister|brother|partner|girlfriend|boyfriend|team)|with me|with us|to me|for me|for us|i (do|matter|am))',
    // you make time for everyone except me
    '@you ... (everyone|everybody|everything|anyone|anybody|all (your|the|of) _ (_)?) (else)? (but|except|before|over|ahead of|instead of|other than|apart from) (me|us|your (own)? (wife|husband|kids|family|children|mother|daughter|son))',
    // you would never speak to Michael like that
    '@you would (never|not) (ever)? ~ (speak to|talk to|treat|ignore|cancel on) .. (like (that|this)|that way|this way|that to|this to)',
    // you remember her allergies but not your own daughter's
    '@you .. (but|and|yet) (not|never) ~ (me|us|your own|mine|our|my|ours|for (me|us|your own)|with (me|us)|to (me|us)|your (own)? (wife|husband|kids|family|daughter|son|mother))',
    // you forgave him but I get the silent treatment
    '@you ... (but|and|while|whereas|yet|then|meanwhile) (i|we|me|us) (get|got|am left with|only get|have to|end up with|barely get) .. (silent|crumbs|blame|leftovers|beg|excuses|cold shoulder|nothing|scraps|yelled|scolded|lectured) ',
    // when Sophie calls you come running
    'when _ (_)? (calls|asks|texts|needs|wants|says|snaps|whistles|rings|messages) ~ (you|something|anything|for)? ~ (you|u) ~ (come|drop|are|jump|go|run|answer|show|find|make|can|do|reply|manage|always) ',
    // you would be all over it if your boss asked
    '@you would ~ (be|do|have|answer|reply|come|drop|jump|run|help|listen|never|not|show|find|make|clean|remember|pick) .. if (your (boss|mother|mom|mum|mates|friends|ex|girlfriend|sister|brother|_)|he|she|they|it (was|were)|i (was|were)|one of your|a _) (_)? (asked|called|said|wanted|needed|told|a|him|her|them|your|someone|somebody|not me|did|texted|rang|had)',
    // Most fathers fight to see their kids
    "^ @lead? @lead? < (even)? (other|most|normal|every other|all (the|my|of the)? other|all my friends) (people's|women's|men's|kids'|girls'|guys')? (husbands|husband|wives|wife|mothers|mother|moms|mums|fathers|father|dads|parents|sons|daughters|brothers|sisters|boyfriends|girlfriends|partners|bosses|managers|landlords|guys|teams|vendors|vendor|sellers|suppliers|grandparents|couples|families|roommates|flatmates|friends|mates|kids|colleagues|people in your (job|position)) (actually|just|at least|somehow|always|still|in (your|our) _)? !(in|at|from|on|are|is|were|was|will|have said|reported|of|struggle|think|thought|say|said|also|too|like (it|them|the|that)|love (it|this)|had the same|agree|use|go through|feel|may|might|already|and|who|that|or|with|here|there|too|being|were|bringing|felt|told|get (the|a|new|it)|have (a|the|to|no idea|said|asked|it)|has|know that|can (also|join|come|see)|about|than|to|i|we|you|for|as) _ .. ",
    // Lena's husband gets up with the baby
    "^ @lead? @lead? < (!(my|your|our|its|whose|mine) #Possessive|all my friends|my friend's|her|their|his) (husband|husbands|wife|wives|boyfriend|girlfriend|fella|partner|partners|bloke|stepdad|stepmom|stepmum|dad|mom|mum|kids|daughter|son|parents|boss|team|fiance|roommate) (actually|always|still|even|somehow|never|at least)? (gets|drove|drives|cooks|cooked|can|manages|managed|visit|visits|picks|picked|stays|stayed|makes|made|took|takes|brings|brought|does|did|calls|rings|remembers|remembered|helps|helped|listens|shows|showed|comes|pays|paid|surprises|surprised|plans|planned|buys|bought|treats|holds|cleans|knows|puts|loves|talks|writes|sends|sent|spends|spoils|forgets|forgot|complains|yells|misses|missed) .. %cold",
    // at least Rob knows what size shoes they wear
    '^ @lead? @lead? < at least !(i|he|she|you|we|it|they|the|that|this|there|a|an|one|two|three|some|try|let|say|not|be|do|have|give|for|in|on|to|from|as|tell|call|all|someone|my|our|nobody|no) _ (knows|remembers|cares|tries|listens|calls|shows|pays|helps|@care.s|@care.past|had|did|never|would|can|could|is|was|has|does|makes|tells|treats|sees|keeps|apologizes|shows)',
    // my ex at least remembered
    'my ex (husband|wife|boyfriend|girlfriend)? (at least|actually|always|even|still|would|could|used to|knew|never|managed) (_) .. %cold',
    // you used to be so much nicer
    '@you (used to ~ (be ~ (nicer|kinder|fun|sweet|better|happy|happier|so (nice|kind|sweet|different|much|caring|loving|good)|different|caring|a (better|good|nice)|there for me|more)|care|listen|make (an effort|time)|love me|try|hold me|look at me|want me|talk to me|be able to)|were ~ (much|so much|way|a lot|a far|a much)? ~ (better|nicer|kinder|more (fun|caring|loving|patient|thoughtful)|happier|a better _) .. (before|when|back|once))',
    // I bet she never had to ask you twice
    'i bet (he|she|they|your (_)|!you _) ~ (never|does not|did not|would not|would never|never had|always|has never|gets|got|do not)',
    // why could I not have had a mother like hers
    'why (could|can|did|do) (not)? (i|we) (not)? (have|get|marry|pick|find|end up with|be) (had|married|got)? .. (like|who|that|one of)',
    // ask your brother how to be a decent son
    'ask (your (brother|sister|mother|father|cousin|_)|_) how (to (be (a|an)|do it|treat|run|make|act)|(professionals|real|grown|adults|a (real|decent|good|normal)|normal) )',
    // would Daniel ever have done this to me
    '^ @lead? would !(i|you|we|it|that|this|they|there) _ (_)? (ever|have) .. (done|do|did|say|said|treat|treated|let|leave|left|speak|spoken|forget|forgotten|miss|put) .. ',
    // you could take notes
    '@you (could|should|might|need to|ought to|may) (want to)? (take (notes|a leaf|a lesson|a page)|watch and learn|watch how|learn from (him|her|them|your|_))',
    // the rest of us managed
    '^ @lead? @lead? < (the rest of us|everyone else|everybody else|all of us|the others|literally everyone else|every other person) (in|on|at|around)? .. (managed|chipped|did (theirs|their|it|ours)|paid|worked|showed|cooked|cleaned|manage|pulled|pull|got (it|here|up)|made it|came|turned up|found|remembered|handed|finished|wears|uses|knows|does|has managed|pays|works|cleans|cooks) .. %cold',
    // twice your volume
    '(twice|double|three times|ten times|half) your (_)',
    // I do not have to chase anybody else
    '(i|we) (do not|never|did not) (ever)? (have|need|had|needed) to (chase|remind|tell|ask|beg|nag|babysit|explain|repeat|push|follow up) .. (anybody else|anyone else|the others|any of the others|any other|other|your (brother|sister|_)|him|her)',
    // he is already outselling you
    '(outselling|outperforming|outworking|outplaying|outranks|outearns|running (rings|circles) (around|round)|puts you to shame|put you to shame|doing better than|getting more done than|miles ahead of) (you|u)?',
    // how come she can and you can not
    '^ @lead? < (how come|why is it (that)?|funny (that|how)|strange (that|how)|weird (that|how)) .. (can|could|does|manages|managed|did|knows|gets|got|has|do|have|is|was|were) ... (and|but|yet|so why|why) (you|u|can not you|could not you|do not you) (can not|do not|could not|will not|did not|are not|never|still|can barely|barely) ',
    // compared to how you were with Sara
    '(compared (to|with)|next to|unlike) (how you|what you|your (ex|last|sister|brother|other)|other (@roles|people)|everyone else|everybody else|some people|certain people|the others|normal people|my ex) ',
    // I see what Pete does for Amy
    'i (see|look at|watch|hear about|hear) (what|how) !(you|i|it|this|that|they|things|the) _ (does|treats|looks at|talks|is with|acts|loves|looks after|cares)',
    // you forgave him for it
    '@you are no _ (mate|pal)',
    // your cousin got into Leeds with a broken arm
    '^ @lead? < your (sister|brother|cousin|twin|siblings|brothers|sisters|nephew|niece) (never|always|managed|had no|has no|got into|got (straight|better|an|a|into|good)|already|was never|is never|works|worked|did it|can|could|would never|does not|did not|helps|visits|calls every|rings every|picks up after|gave us|finished|graduated) .. %cold',
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
