import { createContext, use } from 'react'

/** The date of today as the server has it (`YYYY-MM-DD`); a demo moves it. Empty while it is not known. */
export const VandaagContext = createContext('')

/** The date of today as the server has it; empty while it is not known. */
export const useVandaag = (): string => use(VandaagContext)

/** Gives the function that says whether a date lies behind us. Nothing does while today is not known. */
export function useIsVoorbij(): (datum: string) => boolean {
  const vandaag = use(VandaagContext)
  return (datum) => datum < vandaag
}
