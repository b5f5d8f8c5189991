import { beloftenOf } from '#domain/beloften'
import { type Dag, dagVan } from '#domain/datum'
import type { Zaak } from '#domain/zaak'
import type { Contactgegevens } from '#server/contactgegevens'
import type { Handtekeningverzoek } from '#server/ondertekenen'
import type { EenmaligeCode } from '#server/eenmalige-code'
import { berichtenOpDeLijn, ondertekenbericht } from '#server/routes/berichten'
import type { Klok, Sources } from '#server/sources'
import type { Database } from '#server/sources/sql/database'
import { verzoekVan } from '#server/sources/sql/handtekeningen'
import { kijkNaarTeLaat, legPostKlaar, type Poststuk, verstuurPost } from '#server/sources/sql/post'
import { leesZaken } from '#server/sources/sql/zaakopslag'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Log } from '#server/host/log'
import { startWatch } from '#server/host/watch'
import { mailtekst } from '#src/i18n/berichttekst'
import { tekenmail } from '#src/i18n/tekenmail'
import type { Mail, Mailer } from './mailer.ts'
import { makeSentences } from './sentences.ts'

type Parts = {
  db: Database
  sources: Pick<Sources, 'gemeente' | 'kalender' | 'normen'>
  klok: Pick<Klok, 'vandaag'>
  contactgegevens: Contactgegevens
  ondertekencode: EenmaligeCode
  /** Where this host is found, for the link in an e-mail. */
  origin: string
  mailer: Mailer
  log: Log
  every?: number
}

/** Where one signs, as `src/paths.ts` has it. */
const SIGN_PAGE = '/ondertekenen'

type Messages = (zaak: Zaak) => ReturnType<typeof berichtenOpDeLijn>

/**
 * Sends every message of a case by e-mail to who gets it: at once when it is woken, and by looking now and then for what
 * another process left. Once a day it looks at cases that became late without an event.
 * @returns `wake` says that a case was written; `stop` waits for the e-mail that is under way
 */
export async function startMails(parts: Parts) {
  const { db, sources, klok, contactgegevens, ondertekencode, origin, mailer, log, every } = parts
  const { gemeente, kalender, normen } = sources
  const sentence = await makeSentences(gemeente)
  let lookedOn: Dag | undefined

  const messagesOn = async (vandaag: Dag) => {
    const alle = await normen.alle()
    return (zaak: Zaak) => berichtenOpDeLijn(zaak, alle, kalender, beloftenOf(zaak, alle, kalender, vandaag))
  }
  // to who has no account here, or whose address somebody else gave: only what they must know
  const toSigner = async (verzoek: Handtekeningverzoek, id: string): Promise<Mail> => {
    const { email, taal } = verzoek.gevraagd
    const [receipt] = ondertekenbericht(verzoek)
    const { onderwerp, tekst } = receipt
      ? mailtekst(receipt, sentence(taal), taal)
      : tekenmail(verzoek.gevraagd, origin + SIGN_PAGE, await ondertekencode(verzoek.id), sentence(taal))
    return { id: `<${id}@${gemeente.site}>`, to: email, subject: onderwerp, text: tekst, taal }
  }
  const deliver =
    (messages: Messages) =>
    async ({ id, bericht, kenmerk, ontvanger }: Poststuk) => {
      const verzoek = await verzoekVan(db, ontvanger)
      if (verzoek) return mailer(await toSigner(verzoek, id))
      const zaak = (await leesZaken(db, [kenmerk])).get(kenmerk)
      const message = zaak && messages(zaak).find((each) => each.id === bericht)
      // a demo whose day went back: when it comes again, it is sent
      if (!message) return 'vervallen'
      const address = await contactgegevens.vind(ontvanger)
      if (!address) return 'geen_adres'
      const { onderwerp, tekst } = mailtekst(message, sentence(address.taal), address.taal)
      return mailer({
        id: `<${id}@${gemeente.site}>`,
        to: address.email,
        subject: onderwerp,
        text: tekst,
        taal: address.taal,
      })
    }
  const look = async (isStopped: () => boolean) => {
    const vandaag = dagVan(await klok.vandaag())
    const messages = await messagesOn(vandaag)
    if (vandaag !== lookedOn) await kijkNaarTeLaat(db, vandaag)
    lookedOn = vandaag
    await legPostKlaar(db, messages)
    const failed = (err: unknown) => log.warn({ err }, 'an e-mail was not sent; it is tried again')
    await verstuurPost(db, deliver(messages), failed, vandaag, { isGestopt: isStopped })
  }
  const watch = startWatch(
    look,
    (err) => log.error({ err }, 'the messages cannot be read'),
    every ?? tijdslimieten.mailKijk,
  )
  watch.wake()
  return watch
}
