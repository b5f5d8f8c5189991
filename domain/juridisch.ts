/**
 * A legal rule that the engine applies. `bevestigd` is true only when the primary text was read; the others are general
 * knowledge that the municipality's lawyer has to confirm (decision 20). `docs/juridisch.md` is made from this list.
 */
export type JuridischeRegel = {
  id: string
  bron: string
  /** What the engine does because of it, in one sentence. */
  toepassing: string
  bevestigd: boolean
  /** The files of the domain that hold it. */
  waar: readonly string[]
}

export const juridischeRegels: readonly JuridischeRegel[] = [
  {
    id: 'atw-1',
    bron: 'Algemene termijnenwet art. 1 lid 1',
    toepassing:
      'Een wettelijke termijn die eindigt op een vrije dag, loopt door tot de eerste dag die niet vrij is. Alleen het einde schuift.',
    bevestigd: true,
    waar: ['termijn.ts'],
  },
  {
    id: 'atw-2',
    bron: 'Algemene termijnenwet art. 2',
    toepassing: 'Een termijn van drie dagen of meer bevat ten minste twee dagen die niet vrij zijn.',
    bevestigd: true,
    waar: ['termijn.ts'],
  },
  {
    id: 'atw-3',
    bron: 'Algemene termijnenwet art. 3 lid 1 en 2',
    toepassing: 'De erkende feestdagen, met Goede Vrijdag en elk jaar 5 mei.',
    bevestigd: true,
    waar: ['vrije-dagen.ts'],
  },
  {
    id: 'atw-3-3',
    bron: 'Algemene termijnenwet art. 3 lid 3',
    toepassing:
      'Dagen die bij koninklijk besluit gelijkstaan aan een feestdag. Van 2020 tot en met 2022 zijn ze niet gevonden.',
    bevestigd: false,
    waar: ['besluitdagen.ts'],
  },
  {
    id: 'atw-4',
    bron: 'Algemene termijnenwet art. 4',
    toepassing:
      'Termijnen van meer dan twaalf weken of negentig dagen schuiven niet op. Een verlenging bij wet telt bij de lengte, een pauze niet.',
    bevestigd: false,
    waar: ['termijn.ts'],
  },
  {
    id: 'awb-4-13',
    bron: 'Algemene wet bestuursrecht art. 4:13',
    toepassing: 'Zonder eigen termijn in een wet is de redelijke termijn in elk geval na acht weken voorbij.',
    bevestigd: false,
    waar: ['hoofdklok.ts'],
  },
  {
    id: 'awb-4-14',
    bron: 'Algemene wet bestuursrecht art. 4:14',
    toepassing: 'Een bericht dat het later wordt, verschuift onze belofte en niet de datum van de wet.',
    bevestigd: true,
    waar: ['hoofdklok.ts'],
  },
  {
    id: 'awb-4-15',
    bron: 'Algemene wet bestuursrecht art. 4:15; ECLI:NL:RVS:2016:2527',
    toepassing:
      'De termijn staat stil van de dag na het verzoek tot de dag waarop het is aangevuld of de gestelde dag voorbij is. Zonder gestelde dag staat hij niet stil.',
    bevestigd: true,
    waar: ['pauzes.ts'],
  },
  {
    id: 'awb-4-17',
    bron: 'Algemene wet bestuursrecht art. 4:17 lid 2 en 3',
    toepassing:
      'De dwangsom loopt vanaf de dag waarop twee weken voorbij zijn na de termijn en de ingebrekestelling, ten hoogste 42 dagen. De bedragen worden geïndexeerd: controleer ze elk jaar.',
    bevestigd: false,
    waar: ['dwangsom.ts'],
  },
  {
    id: 'awb-4-17-atw',
    bron: 'Algemene wet bestuursrecht art. 4:17 lid 3 en Algemene termijnenwet art. 1',
    toepassing:
      'De twee weken na een ingebrekestelling schuiven niet op naar een werkdag. Dat is in het voordeel van de inwoner.',
    bevestigd: false,
    waar: ['dwangsom.ts'],
  },
  {
    id: 'awb-6-7',
    bron: 'Algemene wet bestuursrecht art. 6:7 en 6:8',
    toepassing: 'Bezwaar kan zes weken, vanaf de dag na het versturen van het besluit.',
    bevestigd: true,
    waar: ['termijn.ts'],
  },
  {
    id: 'awb-6-12',
    bron: 'Algemene wet bestuursrecht art. 6:12',
    toepassing: 'Een ingebrekestelling die komt voordat de termijn voorbij is, telt niet.',
    bevestigd: false,
    waar: ['beloften.ts'],
  },
  {
    id: 'awb-7-10',
    bron: 'Algemene wet bestuursrecht art. 7:10; ECLI:NL:RVS:2016:2233',
    toepassing:
      'Op een bezwaar beslissen wij binnen zes weken na het einde van de bezwaartermijn, met een commissie binnen twaalf. Twaalf geldt alleen als dat is gezegd.',
    bevestigd: true,
    waar: ['hoofdklok.ts'],
  },
  {
    id: 'awb-9-11',
    bron: 'Algemene wet bestuursrecht art. 9:11',
    toepassing:
      'Op een klacht komt antwoord binnen zes weken, met een commissie binnen tien, met vier weken verlenging.',
    bevestigd: false,
    waar: ['hoofdklok.ts'],
  },
  {
    id: 'woo-4-4',
    bron: 'Wet open overheid art. 4.4',
    toepassing:
      'Op een Woo-verzoek beslissen wij binnen vier weken, met twee weken verlenging. Er is geen dwangsom.',
    bevestigd: false,
    waar: ['hoofdklok.ts', 'rechten.ts'],
  },
  {
    id: 'wgs-4',
    bron: 'Wet gemeentelijke schuldhulpverlening art. 4',
    toepassing:
      'Het eerste gesprek over geldzorgen is binnen vier weken, en bij een dreiging binnen drie werkdagen.',
    bevestigd: false,
    waar: ['hoofdklok.ts'],
  },
  {
    id: 'awb-2-3',
    bron: 'Algemene wet bestuursrecht afdeling 2.3',
    toepassing: 'Wat digitaal binnenkomt na kantoortijd, telt op de dag zelf.',
    bevestigd: false,
    waar: ['datum.ts'],
  },
  {
    id: 'uavg-5',
    bron: 'AVG art. 8; Uitvoeringswet AVG art. 5',
    toepassing:
      'Over gegevens van een kind onder de zestien beslist een ouder met gezag, vanaf zestien jaar het kind zelf.',
    bevestigd: false,
    waar: ['toestemming.ts'],
  },
  {
    id: 'bw-1-253i',
    bron: 'Burgerlijk Wetboek 1 art. 253i',
    toepassing:
      'Bij gezamenlijk gezag kan één ouder toestemming geven, zolang bezwaar van de ander niet bleek.',
    bevestigd: false,
    waar: ['toestemming.ts'],
  },
  {
    id: 'brp-2-59',
    bron: 'Wet basisregistratie personen art. 2.59 en 3.21',
    toepassing: 'Gegevens die geheim zijn, gaan niet naar een school, wie er ook toestemming geeft.',
    bevestigd: false,
    waar: ['toestemming.ts'],
  },
  {
    id: 'wpo-40b',
    bron: 'Wet op het primair onderwijs art. 40a en 40b',
    toepassing:
      'Welke gegevens een school mag vragen, en of het burgerservicenummer daarbij hoort, stelt de gemeente in.',
    bevestigd: false,
    waar: ['toestemming.ts'],
  },
]
