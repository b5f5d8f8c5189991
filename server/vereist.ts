import type { Identiteit } from './identiteit.ts'
import { Problem } from './problem.ts'

/** The identity of a signed-in request. The authorization table stopped nobody before this; it is the second lock. */
export function vereist(identiteit: Identiteit | null): Identiteit {
  if (!identiteit) throw new Problem('niet_ingelogd')
  return identiteit
}
