import { AsyncLocalStorage } from 'node:async_hooks'
import { isOutage } from './database/outage.ts'
import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** The id of the request that is being answered: every line of it has the same. */
const current = new AsyncLocalStorage<string>()

export const withRequestId = <T>(id: string, work: () => T): T => current.run(id, work)

/**
 * Lines of JSON on standard error, each with the id of its request. No line has an address, a name, a number of a person
 * or the text of an error: that can be what a resident typed. What may be in a line is written out at each call.
 */
export function makeLog(destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  return pino(
    {
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => {
        const request = current.getStore()
        return request === undefined ? {} : { request }
      },
      // an error is its kind and where it was thrown, never its message
      serializers: { err: (error: Error) => ({ type: error.name, at: placeOf(error) }) },
    },
    destination,
  )
}

/** Writes down what nobody caught: a mistake of ours, or a database that is away, which has no place in our code. */
export function logFailure(log: Log, error: unknown): void {
  if (isOutage(error)) log.warn('the database does not answer')
  else log.error({ err: error }, 'unexpected error')
}

/** The first lines of the stack without the message, which comes before them. */
const placeOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim().replace(/\(?file:\/\/.*?(?=\/(?:server|node_modules)\/)/, '('))
