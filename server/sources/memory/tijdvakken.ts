import { type Tijdvak, tijdvakcode } from '#domain/tijdvak'
import type { Bezetting, Tijdvakken } from '#server/tijdvakken'

/** What is held and booked in memory, by the word of the time. */
export type Bezettingen = Map<string, Bezetting>

export function memoryTijdvakken(alle: Bezettingen): Tijdvakken {
  return {
    async bezet({ wie, balie, van, tot, nu }) {
      const bezet = [...alle].filter(([, { tijdvak, ...bezetting }]) => {
        if (tijdvak.balie !== balie || tijdvak.dag < van || tijdvak.dag > tot) return false
        return 'kenmerk' in bezetting || (bezetting.wie !== wie && bezetting.tot > nu)
      })
      return new Set(bezet.map(([code]) => code))
    },
    async houdVast(wie, tijdvak, nu, tot) {
      if (!isVrijVoor(alle, wie, tijdvak, nu)) return false
      for (const [code, bezetting] of alle)
        if ('tot' in bezetting && (bezetting.wie === wie || bezetting.tot <= nu)) alle.delete(code)
      alle.set(tijdvakcode(tijdvak), { tijdvak, wie, tot })
      return true
    },
  }
}

/** Whether nobody booked a time, and nobody else holds it now. */
export function isVrijVoor(alle: Bezettingen, wie: string, tijdvak: Tijdvak, nu: Date): boolean {
  const bezetting = alle.get(tijdvakcode(tijdvak))
  return !bezetting || ('tot' in bezetting && (bezetting.wie === wie || bezetting.tot <= nu))
}
