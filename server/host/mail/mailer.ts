import { createTransport } from 'nodemailer'
import type { Taal } from '#domain/tekst'
import { tijdslimieten } from '#server/tijdslimieten'
import type { MailSettings } from '#server/host/config'

/** One e-mail to one person. `id` is its Message-ID: the same when it is sent again. */
export type Mail = { id: string; to: string; subject: string; text: string; taal: Taal }

/** Sends one. @throws when the mail system does not take it now; `onbestelbaar` when it never will at this address */
export type Mailer = (mail: Mail) => Promise<'verzonden' | 'onbestelbaar'>

/** A mail system over SMTP. What it says is not passed on: an answer can have the address in it. */
export function smtpMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport({
    url,
    // no word of a resident goes over a wire that others can read
    requireTLS: !['localhost', '127.0.0.1'].includes(new URL(url).hostname),
    connectionTimeout: tijdslimieten.mail,
    greetingTimeout: tijdslimieten.mail,
    socketTimeout: tijdslimieten.mail,
    // the words are ours and hold no address of a file or of a page to fetch
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ id, to, subject, text, taal }) => {
    const headers = { 'Content-Language': taal, 'Auto-Submitted': 'auto-generated' }
    try {
      await transport.sendMail({ from, to, subject, text, messageId: id, headers })
      return 'verzonden'
    } catch (error) {
      if (isRefused(error)) return 'onbestelbaar'
      throw error
    }
  }
}

/** Whether the mail system refused this address for good (5xx after RCPT TO); anything else may pass. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EENVELOPE' &&
  'command' in error &&
  error.command === 'RCPT TO' &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500
