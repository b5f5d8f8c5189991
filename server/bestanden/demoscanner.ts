import type { Scanner } from '#server/bestanden'
import { latijn } from './bytes.ts'

/** The file that every scanner knows and that harms nobody (eicar.org); in two parts, or scanners would stop at this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** The scanner of a demo: it knows the test file of EICAR, and nothing else. */
export const demoscanner: Scanner = async (bytes) => (latijn(bytes).includes(EICAR) ? 'besmet' : 'schoon')
