import { useEffect, useState } from 'react'
import type { Antwoorden } from '#domain/formulier'
import { isChanged } from '~/api/errors'
import { type Concept, haalConcept, useBewaar } from '~/api/formulieren'
import { type Bewaarstand, maakBewaarder } from './bewaarder.ts'

/** What somebody fills in, kept on the server while they do. Begins with what is stored. */
export function useBewaarder(concept: Concept) {
  const { mutateAsync } = useBewaar(concept.id)
  const [antwoorden, setAntwoorden] = useState<Antwoorden>(concept.antwoorden)
  const [stand, setStand] = useState<Bewaarstand>({ soort: 'rust' })
  const [bewaarder] = useState(() =>
    maakBewaarder(concept, {
      zend: mutateAsync,
      haal: () => haalConcept(concept.id),
      isAnders: isChanged,
      meld: setStand,
    }),
  )
  // who leaves within the second after the last key loses nothing
  useEffect(
    () => () => {
      void bewaarder.bewaar().finally(bewaarder.stop)
    },
    [bewaarder],
  )
  return {
    antwoorden,
    stand,
    bewaarder,
    zet: (veld: string, antwoord: Antwoorden[string]) => {
      const nieuw = { ...antwoorden, [veld]: antwoord }
      setAntwoorden(nieuw)
      bewaarder.wijzig(nieuw)
    },
    kies: (gekozen: Antwoorden) => {
      setAntwoorden(gekozen)
      void bewaarder.kies(gekozen)
    },
  }
}
