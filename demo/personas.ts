import type { Tekst } from '#domain/tekst'

/** Somebody to sign in as. Numbers are test numbers: 99999 and up passes the check and belongs to nobody. */
export type Persona = { id: string; naam: string; omschrijving: Tekst } & (
  { soort: 'inwoner'; bsn: string } | { soort: 'organisatie' | 'school'; kvk: string }
)

export const personas = {
  fatima: {
    id: 'fatima',
    soort: 'inwoner',
    bsn: '999990019',
    naam: 'F. el Amrani',
    omschrijving: {
      nl: 'Fatima. Vraagt een kapvergunning aan en verhuist met twee kinderen.',
      en: 'Fatima. Applies for a tree permit and moves house with two children.',
    },
  },
  jan: {
    id: 'jan',
    soort: 'inwoner',
    bsn: '999991723',
    naam: 'J. Veldhuis',
    omschrijving: {
      nl: 'Jan. Bouwt een dakkapel en kreeg een nieuwe datum.',
      en: 'Jan. Builds a dormer window and got a new date.',
    },
  },
  aylin: {
    id: 'aylin',
    soort: 'inwoner',
    bsn: '999992235',
    naam: 'A. Kaya',
    omschrijving: {
      nl: 'Aylin. Wil een plek op de markt. Wij zijn te laat.',
      en: 'Aylin. Wants a place on the market. We are late.',
    },
  },
  piet: {
    id: 'piet',
    soort: 'inwoner',
    bsn: '999993653',
    naam: 'P. Brouwer',
    omschrijving: {
      nl: 'Piet. Wacht te lang op een parkeerkaart en hoorde niets.',
      en: 'Piet. Waits too long for a parking card and heard nothing.',
    },
  },
  sanne: {
    id: 'sanne',
    soort: 'inwoner',
    bsn: '999994086',
    naam: 'S. de Groot',
    omschrijving: {
      nl: 'Sanne. Vroeg ons om snel te beslissen over subsidie.',
      en: 'Sanne. Asked us to decide quickly about a grant.',
    },
  },
  noor: {
    id: 'noor',
    soort: 'inwoner',
    bsn: '999990020',
    naam: 'N. Bakker',
    omschrijving: {
      nl: 'Noor, 17 jaar. Wacht op haar paspoort.',
      en: 'Noor, 17 years old. Waits for her passport.',
    },
  },
  kees: {
    id: 'kees',
    soort: 'inwoner',
    bsn: '999990007',
    naam: 'K. Smit',
    omschrijving: {
      nl: 'Kees. Kreeg hulp bij geldzorgen. Heeft een briefadres.',
      en: 'Kees. Got help with money worries. Has a postal address.',
    },
  },
  bram: {
    id: 'bram',
    soort: 'inwoner',
    bsn: '999992211',
    naam: 'B. Janssen',
    omschrijving: {
      nl: 'Bram. Regelt zaken voor twee verenigingen.',
      en: 'Bram. Arranges matters for two associations.',
    },
  },
  ruud: {
    id: 'ruud',
    soort: 'inwoner',
    bsn: '999992223',
    naam: 'R. Visser',
    omschrijving: {
      nl: 'Ruud. Woont in het buitenland en heeft geen zaken.',
      en: 'Ruud. Lives abroad and has no cases.',
    },
  },
  oranje: {
    id: 'oranje',
    soort: 'organisatie',
    kvk: '90000001',
    naam: 'Oranjevereniging De Waag',
    omschrijving: {
      nl: 'Een vereniging. Organiseert een feest op de Brink.',
      en: 'An association. Organises a party on the Brink square.',
    },
  },
  wijkraad: {
    id: 'wijkraad',
    soort: 'organisatie',
    kvk: '90000002',
    naam: 'Wijkraad Rivierenwijk',
    omschrijving: {
      nl: 'Een wijkraad. Moet nog stukken sturen voor een feest.',
      en: 'A neighbourhood council. Must still send documents for a party.',
    },
  },
  kring: {
    id: 'kring',
    soort: 'school',
    kvk: '90000003',
    naam: 'Basisschool De Kring',
    omschrijving: {
      nl: 'Een school. Ziet alleen gegevens die een ouder met haar deelt.',
      en: 'A school. Sees only the data that a parent shares with it.',
    },
  },
  kringTwee: {
    id: 'kringTwee',
    soort: 'school',
    kvk: '90000003',
    naam: 'Basisschool De Kring',
    omschrijving: {
      nl: 'Een andere medewerker van dezelfde school.',
      en: 'Another employee of the same school.',
    },
  },
  brug: {
    id: 'brug',
    soort: 'school',
    kvk: '90000004',
    naam: 'College De Brug',
    omschrijving: {
      nl: 'Een andere school. Mag ook om het burgerservicenummer vragen.',
      en: 'Another school. May ask for the citizen service number too.',
    },
  },
} as const satisfies Record<string, Persona>

export type PersonaId = keyof typeof personas
