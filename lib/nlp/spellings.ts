/**
 * Chat spellings, dropped apostrophes and common slips, each with its plain spelling.
 * Source: written for this project after the NUS SMS spelling studies and Wikipedia's list of common misspellings.
 */
const TABLE = `
u=you; yu=you; yuo=you; ypu=you; yew=you; ya=you; cha=you; thou=you; thee=you; thy=your; yall=you all; y'all=you all; ye=you
yor=your; yur=your; ure=you are; youre=you are; your're=you are; you'r=you are; u're=you are; youe=you; yoiu=you; yer=your; urs=yours; urself=yourself; ursef=yourself
youve=you have; uve=you have; youll=you will; youd=you would; u'd=you would; ull=you will; u'll=you will; u've=you have
r=are; ar=are; im=i am; i'm=i am; ive=i have; i'd=i would; hes=he is; shes=she is; theyre=they are; theyve=they have; weve=we have; were're=we are; thats=that is; whats=what is; wheres=where is; hows=how is; whos=who is; theres=there is; lets=let us; heres=here is; itll=it will; thatll=that will
dont=do not; dnt=do not; dun=do not; doesnt=does not; dosent=does not; doesn=does not; didnt=did not; didn=did not; dint=did not; wont=will not; wouldnt=would not; wudnt=would not; cudnt=could not; couldnt=could not; shouldnt=should not; shudnt=should not; cant=can not; cannot=can not; cnt=can not; isnt=is not; arent=are not; wasnt=was not; wernt=were not; werent=were not; hasnt=has not; havent=have not; havnt=have not; hadnt=had not; aint=are not; ain't=are not; mustnt=must not; neednt=need not; doncha=do not you; dontcha=do not you; shant=shall not; shan't=shall not; won't=will not; can't=can not
wanna=want to; gonna=going to; gunna=going to; gona=going to; goin=going; gotta=got to; gimme=give me; lemme=let me; kinda=kind of; sorta=sort of; outta=out of; dunno=do not know; coulda=could have; shoulda=should have; woulda=would have; mighta=might have; oughta=ought to; hafta=have to; tryna=trying to; tryina=trying to; finna=going to; musta=must have; wouldve=would have; couldve=could have; shouldve=should have; whatcha=what are you; whaddya=what do you; howdya=how do you; didja=did you; betcha=bet you; gotcha=got you; alot=a lot; alotta=a lot of; lotta=lot of; c'mon=come on; cmon=come on; comeon=come on; innit=is not it; dammit=damn it; goddammit=goddamn it
cuz=because; cos=because; coz=because; becuz=because; bcoz=because; bcuz=because; bcos=because; becoz=because; becoz=because; bc=because; becuase=because; becasue=because; becos=because; 'cause='cause; tho=though; altho=although; thru=through; thot=thought; thort=thought; tat=that; dat=that; dis=this; da=the; de=the; teh=the; n=and; nd=and; w=with; wit=with; wid=with; wif=with; bt=but; d=the; nt=not; nope=no; yea=yes; yeah=yes; yep=yes; yup=yes; hv=have; hav=have; hve=have; haf=have; abt=about; bout=about; b4=before; 2day=today; 2nite=tonight; 2morrow=tomorrow; tmr=tomorrow; tmrw=tomorrow; tomoro=tomorrow; tonite=tonight; l8=late; l8r=later; m8=mate; gr8=great; evry=every; evrytime=every time; everytime=every time; evrything=everything; evryone=everyone; nvr=never; nvm=never mind; nevr=never; neva=never; neber=never; nerver=never; allways=always; alwys=always; alway=always; alwaz=always; alwayz=always; awlays=always; alrays=always; aways=always; alwasy=always; allway=always; lisen=listen; lissen=listen; listn=listen; lsten=listen; wat=what; wut=what; wot=what; whut=what; wen=when; whn=when; wer=where; y=why; wy=why; whr=where; hw=how; hoo=who; cud=could; wud=would; shud=should; shld=should; wld=would; cld=could; woudl=would; coudl=could; shoud=should; wil=will; wll=will; jst=just; jus=just; juz=just; jes=just; rly=really; realy=really; rlly=really; relly=really; srsly=seriously; seriosly=seriously; pls=please; plz=please; plse=please; pleas=please; thx=thanks; thnx=thanks; thks=thanks; tks=thanks; ty=thank you; tysm=thank you so much; thankyou=thank you; luv=love; lov=love; lyk=like; lik=like; liek=like; msg=message; msgs=messages; txt=text; ppl=people; ppls=people; sumthing=something; somthing=something; smth=something; sumtimes=sometimes; sum1=someone; som1=someone; some1=someone; any1=anyone; no1=no one; every1=everyone; evn=even; ans=answer; answr=answer; anwser=answer; anser=answer; fone=phone; fon=phone; frnd=friend; fren=friend; frend=friend; frm=from; gud=good; bcame=became; bday=birthday; b=be; c=see; cya=see you; nite=night; nyt=night; probs=probably; prolly=probably; prob=probably; defo=definitely; def=definitely; obvs=obviously; obv=obviously; deff=definitely; tlk=talk; talkin=talking; knw=know; kno=know; noe=know; thnk=think; thk=think; tink=think; fink=think; tel=tell; giv=give; mak=make; tak=take; cum=come; hapy=happy; sry=sorry; sory=sorry; soz=sorry; wateva=whatever; whateva=whatever; watever=whatever; whatevs=whatever; whtever=whatever; ignor=ignore; igonre=ignore; ignoreing=ignoring; forgeting=forgetting; forgetfull=forgetful; intrested=interested; wierd=weird; beleive=believe; belive=believe; definately=definitely; embarass=embarrass; embarassed=embarrassed; embarassing=embarrassing; embarras=embarrass; rediculous=ridiculous; ridiculus=ridiculous; ridicolous=ridiculous; selfcentered=self-centered; selfcentred=self-centred; irresponsable=irresponsible; dissapoint=disappoint; dissapointed=disappointed; dissapointing=disappointing; dissapointment=disappointment; disapointed=disappointed; disapointment=disappointment; hypocryte=hypocrite; hipocrite=hypocrite; narcisist=narcissist; narcissit=narcissist; pathetik=pathetic; stupd=stupid; stupit=stupid; stoopid=stupid; stupido=stupid; dum=dumb; looser=loser; lier=liar; lyer=liar; idoit=idiot; idot=idiot; ediot=idiot; bich=bitch; biatch=bitch; bytch=bitch; btch=bitch; bitchez=bitches; fk=fuck; fck=fuck; fuk=fuck; fuq=fuck; phuck=fuck; fcking=fucking; fking=fucking; fukin=fucking; fuckin=fucking; fkn=fucking; fkin=fucking; fckin=fucking; effing=fucking; effin=fucking; freakin=freaking; frickin=freaking; friggin=freaking; frigging=freaking; flippin=flipping; bloomin=blooming; motherfucker=motherfucker; mothafucka=motherfucker; muthafucka=motherfucker; mofo=motherfucker; shyt=shit; sht=shit; azz=ass; arse=arse; assho=asshole; ashole=asshole; asshol=asshole; a-hole=asshole; ahole=asshole; biotch=bitch; hoe=ho; dickhead=dickhead; dik=dick
wtf=what the fuck; wth=what the hell; wtaf=what the fuck; stfu=shut the fuck up; gtfo=get the fuck out; gtfoh=get the fuck out of here; idc=i do not care; idgaf=i do not give a fuck; idk=i do not know; fuckyou=fuck you; fuckoff=fuck off; shutup=shut up; shup=shut up; shaddup=shut up; gth=go to hell; kys=kill yourself; ffs=for fuck sake; btw=by the way; tbh=to be honest; imo=in my opinion; imho=in my opinion; ngl=not going to lie; fr=for real; af=as fuck; asf=as fuck; bs=bullshit; pos=piece of shit; rn=right now; asap=asap; omg=oh my god; omfg=oh my god; smh=smh; iirc=if i recall; aint=are not; hw=how; ofc=of course; offcourse=of course; ofcourse=of course; atleast=at least; aswell=as well; eachother=each other; incase=in case; infront=in front; noone=no one; nuthin=nothing; nuttin=nothing; nothin=nothing; sumthin=something; somethin=something; everythin=everything; anythin=anything; nuffin=nothing; nowt=nothing; summat=something; whyd=why did; howd=how did; whatd=what did; whod=who did; whered=where did; hwo=how; taht=that; thsi=this; waht=what; jsut=just; dotn=do not; dont't=do not; wnat=want; konw=know; thikn=think; alawys=always; freind=friend; freinds=friends; wif=with; tireds=tired; appologize=apologize; appologise=apologise; apoligize=apologize; apologies=apologies; promis=promise; promissed=promised; forgott=forgot; forgoten=forgotten; rember=remember; remeber=remember; rememer=remember; exept=except; diffrent=different; arguement=argument; arguin=arguing; lieing=lying; lyin=lying; cheeting=cheating; cheatin=cheating; treet=treat; beter=better; betta=better; bettr=better; wrost=worst; nuthing=nothing; fualt=fault; falt=fault; blam=blame; blamin=blaming; ruind=ruined; ruinned=ruined; ruin'd=ruined; anoying=annoying; annoyin=annoying; anoyed=annoyed; annoyng=annoying; irritatin=irritating; selfsh=selfish; selfich=selfish; lasy=lazy; lazzy=lazy; crazzy=crazy; rood=rude; arrogent=arrogant; immatur=immature; imature=immature; childesh=childish; dishonost=dishonest; manipulativ=manipulative; manipulitive=manipulative
`;

const PLAIN: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [typed, plain] = entry.split('=') as [string, string];
      return [typed, plain.split(' ')];
    }),
);

/** What stands after an apostrophe, as a word of its own. "not" is cut off with its n. */
const TAILS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'would' };

/** Words whose 's is "is"; after any other word it is kept as the owner's mark. */
const SHORT_IS = new Set(
  'he she it that this what who where how why when there here everything nothing something one'.split(' '),
);

/**
 * The plain words of one typed word, lower case.
 * @param typed as typed, curly apostrophes and all
 * @param known whether a word is in the vocabulary; settles stretched words (sooo, goooood)
 */
export function plainWords(typed: string, known: (word: string) => boolean): readonly string[] {
  const word = typed
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[@#_*]+|[_*]+$/g, '');
  if (word === '') return [];
  const listed = PLAIN.get(word);
  if (listed) return listed;
  const short = shortened(word);
  if (short) return short.flatMap((part) => PLAIN.get(part) ?? [part]);
  const loose = unstretched(unmasked(word.replace(/'$/, word.endsWith("in'") ? 'g' : '')), known);
  return PLAIN.get(loose) ?? shortened(loose) ?? [loose];
}

/** don't → do not · you're → you are · let's → let us · should've → should have */
function shortened(word: string): readonly string[] | undefined {
  const at = word.lastIndexOf("'");
  if (at <= 0) return undefined;
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not'];
  if (tail === 's' && head === 'let') return ['let', 'us'];
  if (tail === 's' && SHORT_IS.has(head)) return [head, 'is'];
  const long = TAILS[tail];
  return long ? [...(shortened(head) ?? [head]), long] : undefined;
}

/** f**k, sh*t, b!tch: letters hidden behind stars. */
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^f[*u][*c][*k]$/, 'fuck'],
  [/^f[*]{1,3}k?ing?$|^f[*u][*c][*k]ing?$/, 'fucking'],
  [/^sh[*]t$|^s[*]{2}t$/, 'shit'],
  [/^b[*]{1,3}t?ch$/, 'bitch'],
  [/^[a@][*]{2}(hole)?$|^[*]ss(hole)?$/, 'asshole'],
];

function unmasked(word: string): string {
  if (!word.includes('*')) return word;
  return HIDDEN.find(([pattern]) => pattern.test(word))?.[1] ?? word.replaceAll('*', '');
}

/** neverrr → never · soooo → so · goooood → good · fuckkkk → fuck */
function unstretched(word: string, known: (word: string) => boolean): string {
  if (/(\p{L})\1\1/u.test(word)) {
    const doubled = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
    const single = word.replace(/(\p{L})\1{2,}/gu, '$1');
    if (known(doubled) || PLAIN.has(doubled)) return doubled;
    return single;
  }
  const last = word.replace(/(\p{L})\1$/u, '$1');
  return last !== word && !known(word) && known(last) ? last : word;
}
