import { type Taal, talen } from '#domain/tekst'
import type { Demopersona } from '#server/demo'
import { type Idptekst, teksten } from './teksten.ts'

type Wens = { middel: 'digid' | 'eherkenning'; taal: Taal }

/** Plain on purpose: it looks like no app of ours and like no DigiD, and it works without a script. */
const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-inline-size: 40rem; margin: 0 auto; padding: 1rem }
.demo { border: 3px dashed; padding: .5rem 1rem }
ul { list-style: none; padding: 0 }
li { margin-block: .75rem }
button { font: inherit; inline-size: 100%; padding: .75rem 1rem; text-align: start; border: 2px solid; border-radius: .25rem; background: none; color: inherit; cursor: pointer }
button:hover { text-decoration: underline }
button:focus-visible, input:focus-visible, a:focus-visible { outline: 4px solid Highlight; outline-offset: 2px }
button strong, button span { display: block }
input { inline-size: 1.5rem; block-size: 1.5rem; vertical-align: middle }
label { display: block; padding-block: .75rem }
`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

const page = (taal: Taal, title: string, body: string): string => `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<main>${body}</main>
</body>
</html>
`

/** The page on which a visitor of the demo chooses who to be. */
export function choicePage(personas: readonly Demopersona[], { middel, taal }: Wens): string {
  const t = teksten[taal]
  const people = personas.filter(
    ({ identiteit }) => (identiteit.soort === 'inwoner') === (middel === 'digid'),
  )
  const rows = people
    .map(
      ({ id, naam, omschrijving }) =>
        `<li><button name="persoon" value="${escaped(id)}"><strong lang="nl">${escaped(naam)}</strong><span>${escaped(omschrijving[taal])}</span></button></li>`,
    )
    .join('\n')
  const lower =
    middel === 'digid'
      ? `<label><input type="checkbox" name="zonder" value="1"> ${escaped(t.zonder)}</label>`
      : ''
  return page(
    taal,
    t[middel],
    `<p class="demo">${escaped(t.demo)}</p>
<h1>${escaped(t[middel])}</h1>
<p>${escaped(t.kies)}</p>
<form method="post">
${lower}
<ul>${rows}</ul>
<button name="persoon" value="">${escaped(t.terug)}</button>
</form>`,
  )
}

/** When there is nothing to choose: the sign-in took too long, or something went wrong. In every language. */
export function messagePage(what: keyof Idptekst & ('verlopen' | 'fout'), origin: string): string {
  const { nl } = teksten
  const others = talen.filter((taal) => taal !== 'nl')
  const link = (taal: Taal) =>
    `<a lang="${taal}" href="${escaped(origin)}/inloggen">${escaped(teksten[taal].opnieuw)}</a>`
  return page(
    'nl',
    nl[what],
    `<h1>${escaped(nl[what])}</h1>
${others.map((taal) => `<p lang="${taal}">${escaped(teksten[taal][what])}</p>`).join('\n')}
<p>${talen.map(link).join(' ')}</p>`,
  )
}
