import { createContext, use } from 'react'
import { type Gemeentegegevens, standaardGemeente } from '~/lib/gemeente'

export const GemeenteContext = createContext<Gemeentegegevens>(standaardGemeente)

/** Name, phone and opening hours of the municipality of this page. */
export const useGemeente = () => use(GemeenteContext)
