import { useState } from 'react'
import { Button } from '~/ds'

type Props = {
  tekst: string
  label: string
  /** what is said after it, copied or not */
  gelukt: string
  mislukt: string
  variant?: 'primary' | 'secondary'
}

/** Copies a text, and says whether that worked. */
export function Kopieerknop({ tekst, label, gelukt, mislukt, variant = 'primary' }: Props) {
  const [stand, setStand] = useState<'gelukt' | 'mislukt' | null>(null)
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      setStand('gelukt')
    } catch {
      // a browser may refuse, and without https it always does
      setStand('mislukt')
    }
  }
  return (
    <div className="dvt-row">
      <Button variant={variant} onClick={() => void kopieer()}>
        {label}
      </Button>
      <output>{stand !== null && (stand === 'gelukt' ? gelukt : mislukt)}</output>
    </div>
  )
}
