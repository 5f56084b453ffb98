/** One service. It is listed only with what its own page says; `confirmed` tells where and when that was read. */
export interface Helpline {
  /** ISO 3166 code of the country it serves. */
  readonly country: string;
  readonly name: string;
  /** As one dials it there; absent where the service's own page could not be read for it. */
  readonly phone?: string;
  /** For text messages. */
  readonly text?: string;
  readonly for: string;
  /** Where to reach it on the web. */
  readonly website: string;
  readonly confirmed: {
    /** The service's own page that states the number. */
    readonly page: string;
    /** The day on which a copy of that page was read, as ISO date. */
    readonly read: string;
    /** The date the page itself bears, as ISO date; absent where the copy shows none. */
    readonly dated?: string;
  };
}

/** A directory of helplines in many countries, for everywhere else. */
export const DIRECTORY = {
  name: 'Find a Helpline',
  website: 'https://findahelpline.com/',
  confirmed: { page: 'https://findahelpline.com/AU', read: '2026-11-22' },
} as const;

/**
 * Helplines by country. Each was checked on a stored copy of the service's own page, whose age is unknown
 * where no `dated` stands, so the interface says: "Numbers can change; the website has the current one."
 */
export const HELPLINES: readonly Helpline[] = [
  {
    country: 'AU',
    name: '1800RESPECT',
    phone: '1800 737 732',
    text: '0458 737 732',
    for: 'Domestic, family and sexual violence',
    website: 'https://www.1800respect.org.au/',
    confirmed: { page: 'https://www.1800respect.org.au/terms-and-conditions', read: '2026-11-22' },
  },
  {
    country: 'BR',
    name: 'Central de Atendimento à Mulher – Ligue 180',
    phone: '180',
    for: 'Violence against women',
    website: 'https://www.gov.br/mulheres/pt-br',
    confirmed: {
      page: 'https://gov.br/mdh/pt-br/assuntos/denuncie-violencia-contra-a-mulher/violencia-contra-a-mulher',
      read: '2026-11-22',
    },
  },
  {
    country: 'DE',
    name: 'Hilfetelefon Gewalt gegen Frauen',
    phone: '116 016',
    for: 'Violence against women',
    website: 'https://www.hilfetelefon.de/',
    confirmed: {
      page: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
      read: '2026-11-22',
    },
  },
  {
    country: 'FR',
    name: '3919 – Violences Femmes Info',
    phone: '3919',
    for: 'Violence against women',
    website: 'https://www.solidaritefemmes.org/',
    confirmed: {
      page: 'https://www.solidaritefemmes.org/actualites/passage-de-la-ligne-ecoute-du-3919-2424',
      read: '2026-11-22',
    },
  },
  {
    country: 'GB',
    name: 'National Domestic Abuse Helpline (Refuge)',
    phone: '0808 2000 247',
    for: 'Domestic abuse, for women',
    website: 'https://www.nationaldahelpline.org.uk/',
    confirmed: { page: 'https://www.refuge.org.uk/category/news/', read: '2026-11-22' },
  },
  {
    country: 'GB',
    name: 'Samaritans',
    phone: '116 123',
    for: 'Anyone who is struggling',
    website: 'https://www.samaritans.org/',
    confirmed: {
      page: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      read: '2026-11-22',
    },
  },
  {
    country: 'IE',
    name: 'Women’s Aid',
    phone: '1800 341 900',
    for: 'Domestic abuse, for women',
    website: 'https://www.womensaid.ie/',
    confirmed: {
      page: 'https://www.womensaid.ie/about/newsevents/news/2009/11/30/supporting-a-friend-sinead-desmond-launches-the-wo/',
      read: '2026-11-22',
      dated: '2009-11-30',
    },
  },
  {
    country: 'NZ',
    name: 'Shine Helpline',
    phone: '0508 744 633',
    for: 'Family violence',
    website: 'https://www.2shine.org.nz/',
    confirmed: {
      page: 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
      read: '2026-11-22',
      dated: '2022-02-21',
    },
  },
  {
    country: 'US',
    name: 'The Hotline (National Domestic Violence Hotline)',
    for: 'Domestic violence',
    website: 'https://www.thehotline.org/',
    confirmed: { page: 'https://www.thehotline.org/tag/support/', read: '2026-11-22' },
  },
];

/** The helplines of the country of a browser's language tag (`en-GB` → GB); empty where none is known. */
export function helplinesFor(languageTag: string): readonly Helpline[] {
  const region = new Intl.Locale(languageTag).region;
  return HELPLINES.filter(({ country }) => country === region);
}
