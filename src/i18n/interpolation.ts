/** How a value stands in a sentence, `{datum}`: the same in the browser and where the host writes an e-mail. */
export const interpolation = {
  prefix: '{',
  suffix: '}',
  // React escapes already, and an e-mail is plain text
  escapeValue: false,
}

/** What every sentence may name without being given it: `{gemeente}`, `{telefoon}` and `{site}`. */
export const gemeenteInWoorden = ({
  naam,
  telefoon,
  site,
}: Record<'naam' | 'telefoon' | 'site', string>) => ({
  gemeente: naam,
  // a phone number is one word: it must not break over two lines
  telefoon: telefoon.replaceAll(' ', '\u00a0'),
  site,
})
