const KANTOORUREN = {
  1: ['09:00', '17:00'],
  2: ['09:00', '17:00'],
  3: ['09:00', '17:00'],
  4: ['09:00', '20:00'],
  5: ['09:00', '17:00'],
} as const

const OCHTENDEN = { 1: ['09:00', '12:30'], 3: ['09:00', '12:30'], 5: ['09:00', '12:30'] } as const

const balies = [
  {
    id: 'deventer',
    naam: { nl: 'Stadhuis Deventer', en: 'Deventer town hall' },
    adres: 'Grote Kerkhof 1, 7411 KT Deventer',
    open: KANTOORUREN,
  },
  {
    id: 'olst-wijhe',
    naam: { nl: 'Gemeentehuis Olst-Wijhe', en: 'Olst-Wijhe town hall' },
    adres: 'Raadhuisplein 1, 8131 BN Wijhe',
    open: OCHTENDEN,
  },
  {
    id: 'raalte',
    naam: { nl: 'Gemeentehuis Raalte', en: 'Raalte town hall' },
    adres: 'Zwolsestraat 16, 8101 AC Raalte',
    open: OCHTENDEN,
  },
] as const

/** The desks of the demo and its neighbours, and what one comes for. */
export const afspraken = {
  balies,
  producten: [{ id: 'reisdocument', minuten: 30, norm: 'P2', balies: ['deventer', 'olst-wijhe', 'raalte'] }],
} as const

/** Times that were given away by telephone: about half, the same ones every time. */
export const isWeg = (tijdvak: string): boolean =>
  Array.from(tijdvak, (teken) => teken.codePointAt(0) ?? 0).reduce(
    (som, code) => (som * 31 + code) % 997,
    7,
  ) %
    2 ===
  0
