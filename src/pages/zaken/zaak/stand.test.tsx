import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '~/paths'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'

const GEEN_BELOFTE = 'Hiervoor hebben wij nog geen eigen belofte'
const STIL = 'De termijn staat stil'

type Geval = {
  naam: string
  nummer: number
  persona: string
  /** the tag of the state */
  tag: string
  zin: string
  /** what stands beside the promise and beside the law; `null` when the row is not there */
  belofte: string | null
  wet: string | null
  /** up to which date we are late: that date and those before it are told as past */
  laat?: 'belofte' | 'wet'
  klaar?: string
  vandaag?: string
}

async function toontStand({ nummer, persona, tag, zin, belofte, wet, laat, klaar, vandaag }: Geval) {
  renderRoute(paths.zaak(`ZAAK-2026-${String(nummer).padStart(7, '0')}`), { persona, vandaag })
  const stand = (await screen.findByText(tag)).closest('div')
  if (!stand) throw new Error('the tag stands in a block')
  expect(within(stand).getByText(zin)).toBeVisible()

  if (belofte === null && wet === null) {
    expect(screen.queryByRole('region', { name: /^Wanneer/ })).not.toBeInTheDocument()
    expect(screen.queryByText(/^Onze belofte(: uiterlijk| was)?$/)).not.toBeInTheDocument()
    return
  }
  const datums = await region(klaar === undefined ? 'Wanneer is het klaar?' : 'Wanneer was het klaar?')
  const isDatum = (waarde: string | null) => waarde !== null && waarde !== STIL && waarde !== GEEN_BELOFTE
  const belofterij = !isDatum(belofte)
    ? 'Onze belofte'
    : klaar !== undefined || laat !== undefined
      ? 'Onze belofte was'
      : 'Onze belofte: uiterlijk'
  const wetrij = !isDatum(wet)
    ? 'Volgens de wet'
    : laat === 'wet'
      ? 'Volgens de wet had dit gemoeten op'
      : 'Volgens de wet: uiterlijk'
  const rijen = [
    [belofterij, belofte],
    [wetrij, wet],
    ['Klaar op', klaar ?? null],
  ] as const
  for (const [rij, datum] of rijen) {
    if (datum === null) expect(datums.queryByText(rij)).not.toBeInTheDocument()
    else expect(valueOf(datums, rij)).toHaveTextContent(datum)
  }
  const gemist = [isDatum(belofte) && laat !== undefined, laat === 'wet'].filter(Boolean).length
  expect(datums.queryAllByText('Niet gehaald')).toHaveLength(gemist)
}

describe('on Wednesday 14 October 2026', () => {
  test.each<Geval>([
    {
      naam: 'D1 kapvergunning: on schedule',
      nummer: 1,
      persona: 'fatima',
      tag: 'Op schema',
      zin: 'Wij behandelen uw aanvraag voor een kapvergunning. Onze belofte: u krijgt uiterlijk maandag 26 oktober 2026 ons besluit. U hoeft nu niets te doen.',
      belofte: 'maandag 26 oktober 2026',
      wet: 'maandag 2 november 2026',
    },
    {
      naam: 'D2 evenement A: due in three working days',
      nummer: 2,
      persona: 'oranje',
      tag: 'Bijna zover',
      zin: 'Wij zijn bijna klaar met uw aanvraag voor een evenement. U krijgt uiterlijk maandag 19 oktober 2026 ons besluit.',
      belofte: 'maandag 19 oktober 2026',
      wet: 'maandag 26 oktober 2026',
    },
    {
      naam: 'D3 evenement B: waits for documents',
      nummer: 3,
      persona: 'bram',
      tag: 'Wacht op u',
      zin: 'Wij kunnen niet verder zonder uw stukken. Stuur ze uiterlijk vrijdag 23 oktober 2026. Tot die dag staat de termijn stil.',
      belofte: STIL,
      wet: STIL,
    },
    {
      naam: 'D4 dakkapel: a new date, with the old one and the reason',
      nummer: 4,
      persona: 'jan',
      tag: 'Nieuwe datum',
      zin: 'Het lukt ons niet voor maandag 12 oktober 2026. U krijgt uiterlijk vrijdag 16 oktober 2026 ons besluit. De reden: Commissie Omgevingskwaliteit heeft meer tijd nodig voor advies.',
      belofte: 'vrijdag 16 oktober 2026',
      wet: 'maandag 19 oktober 2026',
    },
    {
      naam: 'D5 standplaats markt: late, and told in time',
      nummer: 5,
      persona: 'aylin',
      tag: 'Te laat',
      zin: 'Wij zijn te laat. Wij beloofden eerst donderdag 8 oktober 2026. Op dinsdag 6 oktober 2026 werd dat dinsdag 13 oktober 2026. Beide haalden wij niet. De reden: Wij hebben te veel aanvragen en te weinig mensen. Wij verwachten ons besluit op donderdag 15 oktober 2026.',
      belofte: 'dinsdag 13 oktober 2026',
      wet: 'donderdag 15 oktober 2026',
      laat: 'belofte',
    },
    {
      naam: 'D6 gehandicaptenparkeerkaart: late by law',
      nummer: 6,
      persona: 'piet',
      tag: 'Te laat volgens de wet',
      zin: 'Wij zijn te laat volgens de wet. De laatste dag was vrijdag 2 oktober 2026. U kunt ons vragen om snel te beslissen. Dat heet een ingebrekestelling.',
      belofte: 'vrijdag 25 september 2026',
      wet: 'vrijdag 2 oktober 2026',
      laat: 'wet',
    },
    {
      naam: 'D7 subsidie buurtfeest: asked to decide quickly',
      nummer: 7,
      persona: 'sanne',
      tag: 'U vroeg ons snel te beslissen',
      zin: 'U vroeg ons op dinsdag 6 oktober 2026 om snel te beslissen. Wij moeten uiterlijk dinsdag 20 oktober 2026 beslissen. Lukt dat niet? Dan krijgt u meestal geld van ons.',
      belofte: 'vrijdag 25 september 2026',
      wet: 'vrijdag 2 oktober 2026',
      laat: 'wet',
    },
    {
      naam: 'D8 uittreksel: done on time',
      nummer: 8,
      persona: 'fatima',
      tag: 'Klaar',
      zin: 'Uw uittreksel is op dinsdag 13 oktober 2026 verstuurd. De belofte was donderdag 15 oktober 2026 bij u thuis.',
      belofte: 'donderdag 15 oktober 2026',
      wet: null,
      klaar: 'dinsdag 13 oktober 2026',
    },
    {
      naam: 'D9 Woo-verzoek: no promise, the law may be longer',
      nummer: 9,
      persona: 'jan',
      tag: 'Nog geen belofte',
      zin: 'Wij behandelen uw Woo-verzoek. Wij hebben hiervoor nog geen eigen belofte. Volgens de wet beslissen wij uiterlijk maandag 19 oktober 2026.',
      belofte: GEEN_BELOFTE,
      wet: 'maandag 19 oktober 2026',
    },
    {
      naam: 'D10 bezwaar: no promise',
      nummer: 10,
      persona: 'sanne',
      tag: 'Nog geen belofte',
      zin: 'Wij behandelen uw bezwaar. Wij hebben hiervoor nog geen eigen belofte. Volgens de wet beslissen wij uiterlijk dinsdag 24 november 2026.',
      belofte: GEEN_BELOFTE,
      wet: 'dinsdag 24 november 2026',
    },
    {
      naam: 'D11 paspoort: due tomorrow',
      nummer: 11,
      persona: 'noor',
      tag: 'Bijna zover',
      zin: 'Uw paspoort is uiterlijk donderdag 15 oktober 2026 klaar. Wacht op ons bericht voordat u komt.',
      belofte: 'donderdag 15 oktober 2026',
      wet: null,
    },
    {
      naam: 'D12 verhuizing: due today',
      nummer: 12,
      persona: 'fatima',
      tag: 'Bijna zover',
      zin: 'Wij verwerken uw verhuizing vandaag.',
      belofte: 'woensdag 14 oktober 2026',
      wet: null,
    },
    {
      naam: 'D13 geldzorgen: a talk and not a decision',
      nummer: 13,
      persona: 'kees',
      tag: 'Nog geen belofte',
      zin: 'Wij maken met u een afspraak voor een gesprek. Dat gesprek is uiterlijk maandag 9 november 2026.',
      belofte: GEEN_BELOFTE,
      wet: 'maandag 9 november 2026',
    },
    {
      naam: 'D14 terugbelverzoek: due today, between two times',
      nummer: 14,
      persona: 'piet',
      tag: 'Bijna zover',
      zin: 'Wij bellen u vandaag tussen 13.00 en 17.00. Houd uw telefoon bij u.',
      belofte: 'woensdag 14 oktober 2026',
      wet: null,
    },
    {
      naam: 'D15 schriftelijke vraag: due today',
      nummer: 15,
      persona: 'aylin',
      tag: 'Bijna zover',
      zin: 'U krijgt uiterlijk woensdag 14 oktober 2026 bericht over uw vraag.',
      belofte: 'woensdag 14 oktober 2026',
      wet: null,
    },
    {
      naam: 'D16 klacht: no promise',
      nummer: 16,
      persona: 'jan',
      tag: 'Nog geen belofte',
      zin: 'Wij behandelen uw klacht. Volgens de wet krijgt u uiterlijk maandag 16 november 2026 ons antwoord.',
      belofte: GEEN_BELOFTE,
      wet: 'maandag 16 november 2026',
    },
    {
      naam: 'D19 uitweg: late, and nothing was told',
      nummer: 19,
      persona: 'piet',
      tag: 'Te laat',
      zin: 'Wij zijn te laat. Onze belofte was vrijdag 9 oktober 2026. U had vooraf bericht moeten krijgen. Dat hebben wij niet gedaan. Volgens de wet beslissen wij uiterlijk vrijdag 16 oktober 2026.',
      belofte: 'vrijdag 9 oktober 2026',
      wet: 'vrijdag 16 oktober 2026',
      laat: 'belofte',
    },
    {
      naam: 'D20 terrasvergunning: done, later than promised',
      nummer: 20,
      persona: 'aylin',
      tag: 'Klaar, later dan beloofd',
      zin: 'Klaar: uw aanvraag voor een terrasvergunning is goedgekeurd. Wij waren later dan beloofd. De belofte was maandag 28 september 2026, het werd donderdag 1 oktober 2026. Dat spijt ons.',
      belofte: 'maandag 28 september 2026',
      wet: 'maandag 5 oktober 2026',
      klaar: 'donderdag 1 oktober 2026',
    },
    {
      naam: 'D21 ontheffing inrijden: done, late by law',
      nummer: 21,
      persona: 'jan',
      tag: 'Klaar, te laat volgens de wet',
      zin: 'Klaar: uw aanvraag voor een ontheffing is afgewezen. Wij waren te laat volgens de wet. Dat had op maandag 28 september 2026 klaar moeten zijn.',
      belofte: 'maandag 21 september 2026',
      wet: 'maandag 28 september 2026',
      klaar: 'vrijdag 2 oktober 2026',
    },
    {
      naam: 'D22 monument verbouwen: waits for advice',
      nummer: 22,
      persona: 'sanne',
      tag: 'Wacht op advies',
      zin: 'Wij wachten op advies van Monumentencommissie. Onze belofte blijft: u krijgt uiterlijk maandag 2 november 2026 ons besluit.',
      belofte: 'maandag 2 november 2026',
      wet: 'maandag 9 november 2026',
    },
    {
      naam: 'D24 standplaats: withdrawn, so no date any more',
      nummer: 24,
      persona: 'fatima',
      tag: 'Gestopt',
      zin: 'Gestopt: u heeft uw aanvraag voor een standplaats op maandag 21 september 2026 ingetrokken.',
      belofte: null,
      wet: null,
    },
    {
      naam: 'D25 Wmo-hulp: a register that shows no status',
      nummer: 25,
      persona: 'kees',
      tag: 'Status staat hier niet',
      zin: 'Wij behandelen uw aanvraag voor hulp, maar de status staat hier niet. Wilt u weten hoe het staat? Bel 14 0570.',
      belofte: null,
      wet: null,
    },
    {
      naam: 'D26 garage: dates out of a plain register',
      nummer: 26,
      persona: 'bram',
      tag: 'Op schema',
      zin: 'Wij behandelen uw aanvraag voor een garage. Onze belofte: u krijgt uiterlijk vrijdag 6 november 2026 ons besluit. U hoeft nu niets te doen.',
      belofte: 'vrijdag 6 november 2026',
      wet: 'vrijdag 13 november 2026',
    },
    {
      naam: 'D27 twee berken: stands still, and nobody knows until when',
      nummer: 27,
      persona: 'bram',
      tag: 'Termijn staat stil',
      zin: 'De termijn van uw aanvraag voor een kapvergunning staat stil. De reden: Wij missen een tekening. Tot welke dag, staat hier niet. Bel 14 0570.',
      belofte: null,
      wet: null,
    },
    {
      naam: 'D28 subsidie speelplek: waits for one document',
      nummer: 28,
      persona: 'fatima',
      tag: 'Wacht op u',
      zin: 'Wij kunnen niet verder zonder uw stukken. Stuur ze uiterlijk woensdag 21 oktober 2026. Tot die dag staat de termijn stil.',
      belofte: STIL,
      wet: STIL,
    },
  ])('$naam', toontStand)
})

describe('when the clock moves on', () => {
  test.each<Geval>([
    {
      naam: 'D1 on the 23rd: decided on time',
      nummer: 1,
      persona: 'fatima',
      vandaag: '2026-10-23',
      tag: 'Klaar',
      zin: 'Klaar: uw aanvraag voor een kapvergunning is goedgekeurd. Onze belofte was maandag 26 oktober 2026. Wij waren klaar op donderdag 22 oktober 2026.',
      belofte: 'maandag 26 oktober 2026',
      wet: 'maandag 2 november 2026',
      klaar: 'donderdag 22 oktober 2026',
    },
    {
      naam: 'D3 after the documents came: 17 days later',
      nummer: 3,
      persona: 'bram',
      vandaag: '2026-10-21',
      tag: 'Op schema',
      zin: 'Wij behandelen uw aanvraag voor een evenement. Onze belofte: u krijgt uiterlijk donderdag 26 november 2026 ons besluit. U hoeft nu niets te doen.',
      belofte: 'donderdag 26 november 2026',
      wet: 'donderdag 3 december 2026',
    },
    {
      naam: 'D5 the day after the law: late by law wins from late',
      nummer: 5,
      persona: 'aylin',
      vandaag: '2026-10-16',
      tag: 'Te laat volgens de wet',
      zin: 'Wij zijn te laat volgens de wet. De laatste dag was donderdag 15 oktober 2026. U kunt ons vragen om snel te beslissen. Dat heet een ingebrekestelling.',
      belofte: 'dinsdag 13 oktober 2026',
      wet: 'donderdag 15 oktober 2026',
      laat: 'wet',
    },
    {
      naam: 'D7 after the two weeks: the penalty runs',
      nummer: 7,
      persona: 'sanne',
      vandaag: '2026-10-22',
      tag: 'U vroeg ons snel te beslissen',
      zin: 'Wij hadden uiterlijk dinsdag 20 oktober 2026 moeten beslissen. Vandaag is dag 2 van 42. U krijgt tot nu toe € 46,00 van ons.',
      belofte: 'vrijdag 25 september 2026',
      wet: 'vrijdag 2 oktober 2026',
      laat: 'wet',
    },
    {
      naam: 'D9 on the last day of the law: not late',
      nummer: 9,
      persona: 'jan',
      vandaag: '2026-10-19',
      tag: 'Nog geen belofte',
      zin: 'Wij behandelen uw Woo-verzoek. Wij hebben hiervoor nog geen eigen belofte. Volgens de wet beslissen wij uiterlijk maandag 19 oktober 2026.',
      belofte: GEEN_BELOFTE,
      wet: 'maandag 19 oktober 2026',
    },
    {
      naam: 'D9 the day after: late',
      nummer: 9,
      persona: 'jan',
      vandaag: '2026-10-20',
      tag: 'Te laat volgens de wet',
      zin: 'Wij zijn te laat volgens de wet. De laatste dag was maandag 19 oktober 2026. U kunt ons vragen om snel te beslissen. Dat heet een ingebrekestelling.',
      belofte: GEEN_BELOFTE,
      wet: 'maandag 19 oktober 2026',
      laat: 'wet',
    },
    {
      naam: 'D11 the day after: later than promised',
      nummer: 11,
      persona: 'noor',
      vandaag: '2026-10-16',
      tag: 'Klaar, later dan beloofd',
      zin: 'Uw paspoort ligt klaar. Wij waren later dan beloofd: vrijdag 16 oktober 2026 in plaats van donderdag 15 oktober 2026.',
      belofte: 'donderdag 15 oktober 2026',
      wet: null,
      klaar: 'vrijdag 16 oktober 2026',
    },
    {
      naam: 'D15 the day after: late without a word',
      nummer: 15,
      persona: 'aylin',
      vandaag: '2026-10-15',
      tag: 'Te laat',
      zin: 'U kreeg geen antwoord en u hoorde niets. Dat had niet gemogen. Bel 14 0570.',
      belofte: 'woensdag 14 oktober 2026',
      wet: null,
      laat: 'belofte',
    },
    {
      naam: 'D16 klacht late by law: no penalty, no notice of default',
      nummer: 16,
      persona: 'jan',
      vandaag: '2026-11-17',
      tag: 'Te laat volgens de wet',
      zin: 'Wij zijn te laat volgens de wet. De laatste dag was maandag 16 november 2026. Bel ons of dien een klacht in.',
      belofte: GEEN_BELOFTE,
      wet: 'maandag 16 november 2026',
      laat: 'wet',
    },
    {
      naam: 'D22 after the advice: on schedule again',
      nummer: 22,
      persona: 'sanne',
      vandaag: '2026-10-22',
      tag: 'Op schema',
      zin: 'Wij behandelen uw aanvraag voor uw monument. Onze belofte: u krijgt uiterlijk maandag 2 november 2026 ons besluit. U hoeft nu niets te doen.',
      belofte: 'maandag 2 november 2026',
      wet: 'maandag 9 november 2026',
    },
    {
      naam: 'D28 the day after the documents were due: still waits, with dates',
      nummer: 28,
      persona: 'fatima',
      vandaag: '2026-10-22',
      tag: 'Wacht op u',
      zin: 'Uw stukken zijn nog niet bij ons. De datum was woensdag 21 oktober 2026. Stuur ze nu, of bel ons. Anders kunnen wij stoppen met uw aanvraag voor subsidie.',
      belofte: 'vrijdag 27 november 2026',
      wet: 'maandag 7 december 2026',
    },
  ])('$naam', toontStand)
})
