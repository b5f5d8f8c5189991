import type { Taal } from '#domain/tekst'

/** The sentences of the identity provider of the demo. */
export type Idptekst = Record<
  'demo' | 'digid' | 'eherkenning' | 'kies' | 'zonder' | 'terug' | 'verlopen' | 'fout' | 'opnieuw',
  string
>

export const teksten: Readonly<Record<Taal, Idptekst>> = {
  nl: {
    demo: 'Dit is een demonstratie en niet de echte DigiD of eHerkenning. U heeft geen wachtwoord nodig.',
    digid: 'Inloggen met DigiD (demo)',
    eherkenning: 'Inloggen met eHerkenning (demo)',
    kies: 'Kies wie u bent. Deze personen en organisaties zijn verzonnen.',
    zonder: 'Log in zonder ID-check. U ziet dan geen persoonsgegevens.',
    terug: 'Niet inloggen',
    verlopen: 'Het inloggen duurde te lang.',
    fout: 'Inloggen lukt nu niet.',
    opnieuw: 'Opnieuw inloggen',
  },
  en: {
    demo: 'This is a demonstration and not the real DigiD or eHerkenning. You need no password.',
    digid: 'Log in with DigiD (demo)',
    eherkenning: 'Log in with eHerkenning (demo)',
    kies: 'Choose who you are. These people and organisations are invented.',
    zonder: 'Log in without ID check. You then see no personal data.',
    terug: 'Do not log in',
    verlopen: 'Logging in took too long.',
    fout: 'Logging in does not work now.',
    opnieuw: 'Log in again',
  },
}
