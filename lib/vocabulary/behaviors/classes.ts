/** Nouns by what they are for, so that one pattern hears them all. Source: own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const NOUN_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  message:
    words(`text texts message messages call calls email emails mail mails e-mail e-mails dm dms letter letters
question questions voicemail voicemails note notes msg msgs snap snaps invite invitation texts txt`),
  date: words(`birthday bday anniversary graduation wedding recital game match concert show party funeral appointment
ceremony performance play mothers-day valentine's christmas`),
  plan: words(`plan plans date dates dinner lunch trip appointment appointments meeting meetings reservation vacation holiday
call catch-up party movie brunch night visit weekend`),
  chore:
    words(`dish dishes laundry trash garbage rubbish bins bin dishwasher floor kitchen bathroom toilet sink towels towel
clothes socks mess lawn groceries shopping washing bed beds room litter plates plate cups mugs counter hoover vacuuming
hoovering cooking cleaning housework chores chore recycling litterbox shoes stuff things toys table bath bedtime homework`),
  money:
    words(`rent bill bills money share half loan deposit savings card salary mortgage support maintenance cash fees
payments payment installment installments paycheck allowance credit`),
  child: words('kid kids child children son daughter baby boys girls boy girl toddler'),
  work: words(`report reports deadline deadlines file files slides deck numbers draft task tasks ticket tickets brief
document documents code pr review reviews feedback spreadsheet invoice invoices agenda minutes update updates presentation
proposal data contract timesheet handover schedule rota shift shifts estimate`),
  secret: words('secret secrets diary messages texts phone email emails mail journal'),
  thing:
    words(`clothes car charger jacket book books dress shirt hoodie headphones laptop bike tools stuff things sweater
jumper shoes makeup food leftovers money keys camera drill umbrella`),
  idea: words(
    'idea ideas joke jokes work design designs slide slides code recipe pattern draft lines line concept pitch model plan song photo photos essay thesis figures numbers',
  ),
  life: words(
    'life lives marriage relationship family career business future reputation friendship childhood home world health credit',
  ),
  detail: words(
    'detail details point points error errors typo typos bug bugs mistake mistakes step steps page line question sign signs hint hints',
  ),
  promise: words('promise promises word agreement deal'),
  deadline: words('deadline deadlines date dates'),
};
