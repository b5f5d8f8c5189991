import type { Bestandsoort } from '#domain/bestand'

/** The longest stem of a name, in characters: with its extension it fits on every disk. */
const LANGSTE = 80

/** Controls, signs that turn a text around or cannot be seen, and what a disk or a shell reads as something else. */
const ONVEILIG = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*`$;&%#{}[\]'~]/gu
/** Names that Windows keeps for devices, with or without an extension. */
const BEZET = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** What a reader takes for a program when the extension behind it is hidden. */
const PROGRAMMA =
  /\.(?=(?:exe|com|bat|cmd|scr|pif|msi|js|jse|vbs|vbe|wsf|hta|jar|ps1|lnk|php\d?|phtml|asp|aspx|jsp|cgi|html?|xhtml|svg|sh)(?:\.|$))/gi

/**
 * A name that is safe to show, to store and to give back: no path, nothing that cannot be seen, not too long, and with the
 * extension of what the file is (ASVS 5.3.2). It stays recognisable to whoever chose it.
 */
export function veiligeNaam(naam: string, soort: Bestandsoort): string {
  const zonderPad = naam
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
  const stam = zonderPad
    .replace(/\.[^.]*$/, '')
    .replace(ONVEILIG, '')
    .replace(PROGRAMMA, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const kort = Array.from(stam).slice(0, LANGSTE).join('').trimEnd()
  const vrij = BEZET.test(kort) ? `bestand-${kort}` : kort
  return `${/[\p{L}\p{N}]/u.test(vrij) ? vrij : 'bestand'}.${soort}`
}

/**
 * The header that makes a browser save a file under its name (RFC 6266), with the name in any writing (RFC 8187) and a plain
 * one for what does not read that.
 */
export function alsBijlage(naam: string): string {
  const kaal = naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_')
  const heel = encodeURIComponent(naam.toWellFormed()).replace(
    /[!'()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${kaal}"; filename*=UTF-8''${heel}`
}
