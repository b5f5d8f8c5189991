import { datumVan } from '#domain/datum'
import { type Antwoorden, doorlopen, type Formulier, type Veld, woordenVan } from '#domain/formulier'
import { tijdvakcode } from '#domain/tijdvak'
import { foutenVan, type Invulhulp, optiesVan } from '#domain/veldfout'

/** Right answers to everything that a form asks, step by step as somebody goes through it; `keuze` says what to answer. */
export function vulIn(formulier: Formulier, hulp: Invulhulp, keuze: Antwoorden = {}): Antwoorden {
  const antwoorden: Record<string, Antwoorden[string]> = {}
  for (let beurt = 0; beurt < 100; beurt += 1) {
    const open = doorlopen(formulier, antwoorden)
      .stappen.flatMap((stap) => stap.velden)
      .find(({ id, soort }) => soort !== 'bekend' && soort !== 'bestand' && antwoorden[id] === undefined)
    if (!open) break
    antwoorden[open.id] = keuze[open.id] ?? antwoordOp(open, hulp)
  }
  const fouten = doorlopen(formulier, antwoorden).stappen.map((stap) => foutenVan(stap, antwoorden, hulp))
  if (fouten.some((fout) => Object.keys(fout).length > 0))
    throw new Error(`${formulier.id}: ${JSON.stringify(fouten)}`)
  return Object.fromEntries(Object.entries(antwoorden).filter(([, een]) => woordenVan(een).length > 0))
}

function antwoordOp(veld: Veld, hulp: Invulhulp): Antwoorden[string] {
  const [optie] = optiesVan(veld, hulp)
  const dag = hulp.vandaag + Math.min(Math.max(0, veld.vroegst ?? 0), veld.laatst ?? Infinity)
  switch (veld.soort) {
    case 'keuze':
      return optie?.waarde ?? ''
    case 'keuzes':
      return optie ? [optie.waarde] : []
    case 'datum':
      return datumVan(dag).split('-').reverse().join('-')
    case 'getal':
      return String(veld.minst ?? 1)
    case 'telefoon':
      return '0612345678'
    case 'email':
      return 'proef@example.nl'
    case 'postcode':
      return '7411 AB'
    case 'afspraak':
      // the form is right with it; whether that time is free is not the form's to say
      return tijdvakcode({ balie: 'deventer', dag: hulp.vandaag + 7, tijd: '10:00' })
    case 'kenteken':
      return 'AB-12-CD'
    default:
      return veld.optioneel ? '' : 'Proef'.slice(0, veld.langst)
  }
}
