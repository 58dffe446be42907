import { TENCENT, type Application, type Position, type PromiseRecord, type Ruling, refusalScrutiny } from '../../../../rules'

/** What a ruling brings about at once, before anything else is weighed. */
export interface Consequence {
  readonly ruling: Ruling
  /** Change of Tencent's scrutiny meter. */
  readonly scrutiny: number
  /** What the regulator would do in this quarter's books if the meter then stands at its limit: open the doors by order, or fine. */
  readonly regulator: 'order' | 'fine' | null
  /** Points that waiting would cost Tencent and the applicant each. */
  readonly delay: number
  /** Lobbying cash Tencent would keep. */
  readonly lobbying: number
  /** Lobbying cash that would go back to those who put it up, so that a "no" to a counter brings none of what a hold brings. */
  readonly goesBack: number
  /** Last quarter of the game in which the applicant could not file again; 0 when it could at once, or nobody files any more. */
  readonly blockedUntil: number
  /** Tencent's promise of support that would stand broken when the quarter closes. */
  readonly breaks: PromiseRecord | null
}

/** Last quarter of the game in which who is rejected in a quarter cannot file again; 0 after the last review, when nobody files any more. */
export const blockedBy = ({ length, numbers }: Position['config'], quarter: number): number =>
  quarter < length ? Math.min(length, quarter + numbers.access.rejectionPause) : 0

/** What each ruling on an application would bring about. Everything a counter says is what its being declined would bring. */
export function consequencesOf(position: Position, application: Application): Readonly<Record<Ruling, Consequence>> {
  const { declinedCounter } = position.config.numbers.scrutiny
  const quiet = position.quietHoldsUntil >= position.quarter
  const blocked = blockedBy(position.config, position.quarter)
  const consequence = (ruling: Ruling, added: number, side: 'for' | 'against' | null, blockedUntil = 0): Consequence => {
    const scrutiny = scrutinyAdded(position, added)
    return {
      ruling,
      scrutiny,
      regulator: regulatorAfter(position, scrutiny),
      delay: ruling === 'approve' ? 0 : position.config.numbers.delay.points,
      lobbying: side === null ? 0 : escrow(application, side),
      goesBack: side === null ? escrow(application, 'for') + escrow(application, 'against') : 0,
      blockedUntil,
      breaks: supportFailing(position, application, ruling),
    }
  }
  return {
    approve: consequence('approve', 0, 'for'),
    reject: consequence('reject', refusalScrutiny(position, application, 'reject'), 'against', blocked),
    counter: consequence('counter', declinedCounter, null),
    hold: consequence('hold', quiet ? 0 : refusalScrutiny(position, application, 'hold'), 'against'),
  }
}

/** A rejection breaks promised support; a hold, or a counter that is declined, only one that runs out with this quarter. */
const supportFailing = (position: Position, application: Application, ruling: Ruling): PromiseRecord | null =>
  position.promises.find(
    ({ by, to, status, promise, until }) =>
      by === TENCENT &&
      to === application.seat &&
      status === 'open' &&
      promise.kind === 'support' &&
      (ruling === 'reject' || (ruling !== 'approve' && until <= position.quarter)),
  ) ?? null

/** Cash in escrow for or against an application. */
export const escrow = (application: Application, side: 'for' | 'against'): number =>
  application.lobbies.reduce((sum, lobby) => (lobby.side === side ? sum + lobby.amount : sum), 0)

function scrutinyAdded(position: Position, amount: number): number {
  if (!position.config.scrutiny) return 0
  const room = position.config.numbers.scrutiny.limit[TENCENT] - position.scrutiny[TENCENT]
  return Math.max(0, Math.min(amount, room))
}

function regulatorAfter(position: Position, added: number): Consequence['regulator'] {
  const atLimit = position.config.scrutiny && position.scrutiny[TENCENT] + added >= position.config.numbers.scrutiny.limit[TENCENT]
  if (!atLimit) return null
  return position.interconnection === 0 ? 'order' : 'fine'
}
