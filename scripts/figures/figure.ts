/** One figure of the house: what was measured, and what it may be at most. */
export type Figure = { name: string; value: number; limit: number; unit: 'kB' | 'ms' | ''; note?: string }

const digits = { kB: 1, ms: 0, '': 3 } as const

const shown = (value: number, unit: Figure['unit']) =>
  `${Number.isInteger(value) ? value : value.toFixed(digits[unit])}${unit && ` ${unit}`}`

const isOver = ({ value, limit }: Figure) => !(value <= limit)

/**
 * One line per figure: what it is, its limit, and whether it is over. A figure that could not be measured (NaN) is
 * over, so that a broken measurement never looks like a good result.
 */
export const report = (figures: readonly Figure[]): string =>
  figures
    .map((figure) => {
      const { name, value, limit, unit, note } = figure
      const verdict = isOver(figure) ? 'OVER' : 'ok  '
      const most = `at most ${shown(limit, unit)}`
      return `  ${verdict} ${name.padEnd(44)} ${shown(value, unit).padStart(10)}   ${most.padEnd(18)} ${note ?? ''}`.trimEnd()
    })
    .join('\n')

export const countOver = (figures: readonly Figure[]): number => figures.filter(isOver).length
