import type { Telling } from '~/api/zaken'
import { VisuallyHidden } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { dagInWoorden, maandInWoorden, verschuif } from '~/lib/datum'
import { Teldag } from './Teldag.tsx'

/** A Monday, for the names of the days of the week. */
const EEN_MAANDAG = '2026-10-05'

type Props = { maand: string; dagen: Telling['dagen'] }

/** One month as a table: a row per week of the count, from Monday, a cell per day; days outside the count are empty. */
export function Maand({ maand, dagen }: Props) {
  const taal = useTaal()
  const opDatum = new Map(dagen.map((dag) => [dag.datum, dag]))
  const telweken = weken(maand).filter((week) => week.some((datum) => opDatum.has(datum)))
  return (
    <table className="dvt-month">
      <caption>{maandInWoorden(maand, taal)}</caption>
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((dag) => (
            <th key={dag} scope="col">
              <span aria-hidden="true">{dagInWoorden(verschuif(EEN_MAANDAG, dag), taal, 'short')}</span>
              <VisuallyHidden>{dagInWoorden(verschuif(EEN_MAANDAG, dag), taal)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {telweken.map((week) => (
          <tr key={week[0]}>
            {week.map((datum) => {
              const dag = opDatum.get(datum)
              if (dag) return <Teldag key={datum} dag={dag} />
              // nothing to say: the day is not part of the count
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label
              return <td key={datum} />
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The weeks of a month, each from Monday to Sunday, also the days before and after it. */
function weken(maand: string): string[][] {
  const eerste = `${maand}-01`
  const dagVanWeek = (new Date(`${eerste}T00:00:00Z`).getUTCDay() + 6) % 7
  const rijen: string[][] = []
  for (let begin = verschuif(eerste, -dagVanWeek); begin.slice(0, 7) <= maand; begin = verschuif(begin, 7)) {
    rijen.push([0, 1, 2, 3, 4, 5, 6].map((dag) => verschuif(begin, dag)))
  }
  return rijen
}
