import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tijdenQuery } from './afspraken.ts'

/**
 * The free times of a desk, and the way through them: to another desk, to later days and back.
 * @param begin the desk to begin with; the first one when there is none
 */
export function useTijden(product: string, begin: string | undefined) {
  const [balie, setBalie] = useState(begin)
  // the days on which the pages began, so that one can go back over them
  const [dagen, setDagen] = useState<readonly string[]>([])
  const vanaf = dagen.at(-1)
  const tijden = useQuery(
    tijdenQuery(product, {
      ...(balie !== undefined && { balie }),
      ...(vanaf !== undefined && { vanaf }),
    }),
  )
  return {
    tijden,
    kiesBalie: (id: string) => {
      setBalie(id)
      setDagen([])
    },
    later: (dag: string) => setDagen([...dagen, dag]),
    eerder: dagen.length === 0 ? undefined : () => setDagen(dagen.slice(0, -1)),
  }
}
