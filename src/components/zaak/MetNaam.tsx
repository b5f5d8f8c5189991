import { Fragment } from 'react'
import { useTaal } from '~/i18n/use-taal'

/**
 * A sentence with a name of the municipality in it (a team, an organisation, its own words). Such names are Dutch on
 * every page, and a screen reader must not read them in another language.
 */
export function MetNaam({ zin, naam }: { zin: string; naam: string | null | undefined }) {
  if (useTaal() === 'nl' || !naam) return zin
  return zin.split(naam).map((deel, plaats) => (
    // a sentence has no parts with an identity
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={plaats}>
      {plaats > 0 && <span lang="nl">{naam}</span>}
      {deel}
    </Fragment>
  ))
}
