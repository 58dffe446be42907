import { constants } from 'node:os'

/** A person has ended the tool (Ctrl-C): what runs is put in order on the way out, and nothing else is begun. */
export class Interrupted extends Error {
  /** Exit code by which a shell knows the signal. */
  readonly code: number

  constructor(signal: NodeJS.Signals) {
    super(`ended by ${signal}`)
    this.code = 128 + constants.signals[signal]
  }
}
