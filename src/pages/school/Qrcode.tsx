import { useId } from 'react'
import { encode } from 'uqr'

/** Light around the code in blocks of it: with less, some cameras do not find it (ISO/IEC 18004). */
const RAND = 4

/** A text to scan. Black on white in every theme: a camera does not read it the other way round. */
export function Qrcode({ tekst, label }: { tekst: string; label: string }) {
  const id = useId()
  const { data, size } = encode(tekst, { ecc: 'M', border: RAND })
  const blokken = data.flatMap((rij, y) =>
    rij.flatMap((isDonker, x) => (isDonker ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      // an <img> would need its picture in an address, which our CSP does not allow
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-labelledby={id}
      viewBox={`0 0 ${size} ${size}`}
      width={240}
      height={240}
      shapeRendering="crispEdges"
    >
      <title id={id}>{label}</title>
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={blokken.join('')} fill="#000" />
    </svg>
  )
}
