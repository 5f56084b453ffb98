/**
 * Closed word classes.
 * Source: Quirk, Greenbaum, Leech & Svartvik, A Comprehensive Grammar of the English Language (1985), 2.34–40, 9.6–12.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PREPOSITIONS =
  words(`about above across after against along among around as at before behind below beneath
beside besides between beyond by despite during except for from in inside into like near of off on onto out outside over
past per regarding round since than through throughout till to toward towards under until up upon via with within without`);

export const SUBJECTS = words('i you he she we they it there');
export const OBJECTS = words(
  'me you him her it us them myself yourself himself herself itself ourselves themselves',
);
export const POSSESSIVES = words('my your his her its our their');
export const DETERMINERS =
  words(`a an the this that these those my your his her its our their some any no every each all
both another either neither what which whatever`);
export const CONJUNCTIONS = words(
  'and or but so because if though although unless while when whenever once where whereas',
);
export const WH = words('who whom whose what which when where why how whatever whoever');
export const MODALS = words('can could will would shall should may might must');
export const BE = words('am are is was were be been being');
export const HAVE = words('have has had having');
export const DO = words('do does did');

/** Small words after a verb that belong to it: "walk off", "blow up". */
export const PARTICLES = words('up off out down away over back on in around along apart aside by through');

/** Words for all or nothing. They are dropped, or make the act negative ("never"). */
export const ABSOLUTES =
  words(`always constantly continually continuously forever perpetually invariably every-time ever
consistently endlessly nonstop non-stop literally totally completely absolutely entirely 24/7 repeatedly alwys`);

/** Adverbs that add heat and no fact. */
export const HEAT =
  words(`just even really actually simply honestly seriously clearly obviously totally completely
absolutely fucking fuckin fkn effing freaking frickin friggin damn goddamn goddam bloody deliberately purposely
intentionally conveniently basically apparently literally only still also already once probably truly purposefully
definitely legit lowkey straight like suddenly so very too quite pretty rather somehow willfully knowingly
carelessly selfishly rudely blatantly randomly stupidly casually happily fucked please plain outright personally
fully genuinely constantly damned sodding ffs tf dare fricking stupid stupidass fuck hell`);

export const NEARLY_NEVER = words('never hardly barely rarely seldom scarcely');
