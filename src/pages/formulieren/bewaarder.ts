import { type Antwoorden, type Formulier, verschillen } from '#domain/formulier'

/** A draft as it is stored; `stand` goes up with every save. */
export type Opgeslagen = { formulier: Formulier; stand: number; stap: string; antwoorden: Antwoorden }

type Inhoud = { stand: number; stap: string; antwoorden: Record<string, string | string[]> }

/** How saving stands: nothing was typed, it is on its way, it is there, it failed, or somebody else saved in between. */
export type Bewaarstand =
  | { soort: 'rust' | 'bezig' | 'mislukt' }
  | { soort: 'opgeslagen'; om: number }
  | { soort: 'conflict'; daar: Opgeslagen }

/** How long after the last key what was typed is saved, and how long after a failure it is tried again. In milliseconds. */
export const NA_TYPEN = 800
export const NA_FOUT = 5_000

type Verbinding = {
  zend: (inhoud: Inhoud) => Promise<Opgeslagen>
  haal: () => Promise<Opgeslagen>
  /** Whether an error means that another copy was saved in between. */
  isAnders: (fout: unknown) => boolean
  meld: (stand: Bewaarstand) => void
}

const gelijk = (hier: unknown, daar: unknown) => JSON.stringify(hier) === JSON.stringify(daar)

/**
 * Saves what somebody types: one save at a time, the newest always last, again after a failure. What another tab or
 * device saved is never overwritten unseen: then nothing is saved until somebody chose.
 */
export function maakBewaarder(begin: Opgeslagen, { zend, haal, isAnders, meld }: Verbinding) {
  let { stand, stap } = begin
  let antwoorden: Inhoud['antwoorden'] = kopie(begin.antwoorden)
  let isVuil = false
  let wachtOpKeuze = false
  /** What was sent without hearing back: it may have arrived. */
  let onderweg: Inhoud | null = null
  let klok: ReturnType<typeof setTimeout> | undefined
  let rij: Promise<boolean> = Promise.resolve(true)

  const plan = (over: number) => {
    clearTimeout(klok)
    klok = setTimeout(() => void bewaar(), over)
  }
  const mislukt = (): false => {
    isVuil = true
    meld({ soort: 'mislukt' })
    plan(NA_FOUT)
    return false
  }
  const botst = async (): Promise<boolean> => {
    const daar = await haal().catch(() => null)
    if (!daar) return mislukt()
    stand = daar.stand
    // our own save of before, whose answer was lost; or somebody who typed the same
    const isVanOns = onderweg !== null && gelijk(daar.antwoorden, onderweg.antwoorden)
    onderweg = null
    isVuil = true
    if (isVanOns || verschillen(daar.formulier, antwoorden, daar.antwoorden).length === 0) return probeer()
    wachtOpKeuze = true
    meld({ soort: 'conflict', daar })
    return false
  }
  const probeer = async (): Promise<boolean> => {
    if (wachtOpKeuze) return false
    if (!isVuil) return true
    isVuil = false
    const inhoud = { stand, stap, antwoorden }
    meld({ soort: 'bezig' })
    try {
      stand = (await zend(inhoud)).stand
      onderweg = null
      // somebody may have typed on while it was on its way
      meld(isVuil ? { soort: 'rust' } : { soort: 'opgeslagen', om: Date.now() })
      return true
    } catch (fout) {
      if (isAnders(fout)) return botst()
      onderweg ??= inhoud
      return mislukt()
    }
  }
  const bewaar = (): Promise<boolean> => {
    clearTimeout(klok)
    rij = rij.then(probeer)
    return rij
  }
  return {
    /** Takes over what is on the screen now, and saves it soon. */
    wijzig(nieuw: Antwoorden) {
      antwoorden = kopie(nieuw)
      isVuil = true
      // "saved" is only said of what stands on the screen
      if (!wachtOpKeuze) meld({ soort: 'rust' })
      plan(NA_TYPEN)
    },
    /** Remembers where somebody is, with the next save. */
    naar(nieuweStap: string) {
      isVuil ||= stap !== nieuweStap
      stap = nieuweStap
    },
    /** Saves now; whether everything is stored. */
    bewaar,
    /** Ends a conflict with the answers that somebody chose. */
    kies(gekozen: Antwoorden) {
      wachtOpKeuze = false
      antwoorden = kopie(gekozen)
      isVuil = true
      return bewaar()
    },
    stand: () => stand,
    /** Nothing is tried any more after this. */
    stop: () => clearTimeout(klok),
  }
}

/** The same answers, in the form in which they are sent. */
const kopie = (antwoorden: Antwoorden): Inhoud['antwoorden'] =>
  Object.fromEntries(
    Object.entries(antwoorden).map(([veld, antwoord]) => [
      veld,
      typeof antwoord === 'string' ? antwoord : [...antwoord],
    ]),
  )
