type Measured = { name: string; value: number; unit: 'kB' | 'MB' | 'ms' | 'req/s' | '%' | ''; note?: string }

/**
 * One figure of the house: what was measured, and what it may be at most or must be at least. Without either it stands
 * beside the others to compare with.
 */
export type Figure = Measured & ({ limit?: number; atLeast?: never } | { atLeast: number; limit?: never })

const digits = { kB: 1, MB: 0, ms: 0, 'req/s': 0, '%': 0, '': 3 } as const

const shown = (value: number, unit: Figure['unit']) =>
  `${Number.isInteger(value) ? value : value.toFixed(digits[unit])}${unit && ` ${unit}`}`

/** A measurement that failed is NaN: it is over without any limit too. */
const isOver = ({ value, limit = Infinity, atLeast = -Infinity }: Figure) =>
  !(value <= limit && value >= atLeast)

function bound({ limit, atLeast, unit }: Figure): string {
  if (atLeast !== undefined) return `at least ${shown(atLeast, unit)}`
  return limit === undefined ? '' : `at most ${shown(limit, unit)}`
}

/**
 * One line per figure: what it is, its limit, and whether it is over. A figure that could not be measured (NaN) is
 * over, so that a broken measurement never looks like a good result.
 */
export const report = (figures: readonly Figure[]): string =>
  figures
    .map((figure) => {
      const { name, value, limit, atLeast, unit, note } = figure
      const isCompared = limit !== undefined || atLeast !== undefined
      const verdict = isOver(figure) ? 'OVER' : isCompared ? 'ok  ' : '    '
      return `  ${verdict} ${name.padEnd(50)} ${shown(value, unit).padStart(11)}   ${bound(figure).padEnd(20)} ${note ?? ''}`.trimEnd()
    })
    .join('\n')

export const countOver = (figures: readonly Figure[]): number => figures.filter(isOver).length
