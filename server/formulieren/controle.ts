import { type Antwoorden, doorlopen, type Formulier, lees, woordenVan } from '#domain/formulier'
import { foutenIn, type Invulhulp, type Veldfout } from '#domain/veldfout'
import { Problem } from '#server/problem'

/** For who asks the API; a screen has sentences of its own. */
const REDENEN: Record<Veldfout, string> = {
  leeg: 'Vul dit in.',
  kies: 'Kies een van de antwoorden.',
  te_lang: 'Maak dit korter.',
  datum: 'Vul een datum in, zoals 14-10-2026.',
  te_vroeg: 'Vul een latere datum in.',
  te_laat: 'Vul een eerdere datum in.',
  telefoon: 'Vul een telefoonnummer van 10 cijfers in.',
  email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  getal: 'Vul een heel getal in, zoals 12.',
  te_klein: 'Vul een groter getal in.',
  te_groot: 'Vul een kleiner getal in.',
  postcode: 'Vul een postcode in, zoals 7411 AB.',
  kenteken: 'Vul een kenteken in, zoals AB-12-CD.',
  vorm: 'Geef hier één antwoord.',
}

/**
 * The answers that count, when the form can be sent.
 * @throws {Problem} 400 with every field that is wrong, or with the step that says that this form is for something else; 503
 *   when an answer is out of a list that its register cannot give now
 */
export function controleer(formulier: Formulier, antwoorden: Antwoorden, hulp: Invulhulp): Antwoorden {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  const einde = stappen.find((stap) => stap.einde)
  const fouten = Object.entries(foutenIn(formulier, antwoorden, hulp))
  for (const [veld, fout] of fouten)
    if (fout === 'kies' && isOnzeker(veld, tellend, hulp)) throw new Problem('bron_onbereikbaar')
  const invalidParams = [
    ...fouten.map(([name, fout]) => ({ name, reason: REDENEN[fout] })),
    ...(einde ? [{ name: einde.id, reason: 'Gebruik hiervoor niet dit formulier.' }] : []),
  ]
  if (invalidParams.length > 0) throw new Problem('ongeldig', { invalidParams })
  return tellend
}

/** Whether an answer may be right: its list is not there, so that nobody can tell. */
const isOnzeker = (veld: string, tellend: Antwoorden, { bekend }: Invulhulp): boolean =>
  woordenVan(lees(tellend, veld)).length > 0 &&
  bekend.some((een) => een.veld === veld && een.stand === 'onbereikbaar')
