import type { Taal } from '#domain/tekst'

/** The few sentences that the server itself writes: a calendar file leaves the page and has no app to translate it. */
export const teksten = {
  nl: {
    afspraak: 'Uw afspraak voor uw {zaak}',
    belofte: 'Onze belofte over uw {zaak}',
    verwacht: 'Nu verwacht: klaar met uw {zaak}',
    beslissen: 'Wij moeten nu beslissen over uw {zaak}',
    wet: 'Laatste dag volgens de wet voor uw {zaak}',
    stukken: 'Stuur uw stukken voor uw {zaak}',
    bezwaar: 'Laatste dag voor bezwaar over uw {zaak}',
    gevoelig: 'zaak',
    ingebrekestelling:
      'Het gaat om zaak {kenmerk}: {zaak}.\nDe laatste dag volgens de wet was {datum}.\nIk vraag u om binnen 2 weken te beslissen.',
    toestemming:
      '{school} wil {kind} inschrijven en vraagt daarvoor gegevens. U beslist. De school kan dit zien tot en met {datum}. U kunt op elk moment stoppen. U ziet altijd wanneer de school heeft gekeken.',
    toestemmingGeweigerd:
      '{school} wil {kind} inschrijven en vraagt daarvoor gegevens. U gaf geen toestemming. De school krijgt geen gegevens te zien.',
    toestemmingDoel: 'Een leerling inschrijven op een school',
    toestemmingStoppen:
      'Log in bij Mijn Deventer, ga naar Toestemmingen en kies Toestemming stoppen. De school ziet dan niets meer.',
    toelichting: 'Wij noemen deze dag op uw pagina. Log zelf in voor de uitleg. Uw zaaknummer is {kenmerk}.',
  },
  en: {
    afspraak: 'Your appointment for your {zaak}',
    belofte: 'Our promise about your {zaak}',
    verwacht: 'Now expected: your {zaak} is done',
    beslissen: 'We must now decide on your {zaak}',
    wet: 'Last day by law for your {zaak}',
    stukken: 'Send your documents for your {zaak}',
    bezwaar: 'Last day to object about your {zaak}',
    gevoelig: 'case',
    ingebrekestelling:
      'This is about case {kenmerk}: {zaak}.\nThe last day by law was {datum}.\nI ask you to decide within 2 weeks.',
    toestemming:
      '{school} wants to enrol {kind} and asks for details. You decide. The school can see this up to and including {datum}. You can stop at any time. You can always see when the school looked.',
    toestemmingGeweigerd:
      '{school} wants to enrol {kind} and asks for details. You did not give permission. The school does not get to see any details.',
    toestemmingDoel: 'To enrol a pupil at a school',
    toestemmingStoppen:
      'Sign in to Mijn Deventer, go to Permissions and choose Stop permission. From then on the school sees nothing.',
    toelichting:
      'We name this day on your page. Log in yourself for the explanation. Your case number is {kenmerk}.',
  },
} as const satisfies Record<Taal, Record<string, string>>

/** A sentence of ours with its values. What somebody typed may have braces in it: each name is looked up once, in our sentence. */
export const ingevuld = (zin: string, waarden: Readonly<Record<string, string>>): string =>
  zin.replace(/\{(\w+)\}/g, (heel, naam: string) => waarden[naam] ?? heel)
