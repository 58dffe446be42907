import {
  EMPTY_OFFER,
  REGIONS,
  factionAt,
  perSeat,
  seatOf,
  type Application,
  type ClosingPosition,
  type GameState,
  type LogEntry,
  type Move,
  type Outcome,
  type Pending,
  type Rejection,
} from '../../../rules'
import { application } from '../../../rules/testing/builders'
import type { RulesDoor } from '../game/rules-door'

/** One step of a scripted game: who owes what, and what happens when it is decided. */
export interface ScriptStep {
  readonly pending: Exclude<Pending, { readonly kind: 'over' }>
  /** Added to the log when the step ends. */
  readonly then?: readonly LogEntry[]
  /** The decision reveals something new. */
  readonly reveals?: boolean
}

/** The part of a state that scripted games use; `made` tells how many moves were made in this step. */
type ScriptState = GameState & { readonly at: number; readonly made: number }

const RULED = { approve: 'approved', reject: 'rejected', counter: 'countered', hold: 'held' } as const

const isReview = ({ kind }: Pending): boolean => kind === 'ruling' || kind === 'counter'

const applicationsOf = (script: readonly ScriptStep[]): Application[] => {
  const ids = new Set(script.flatMap(({ pending }) => ('application' in pending ? [pending.application] : [])))
  return [...ids].map((id) => application({ id, seat: seatOf(id % 2 === 0 ? 'jd' : 'ali') }))
}

const stateAt = (script: readonly ScriptStep[], at: number, made: number, applications: Application[]): ScriptState => {
  const pending = (script[at]?.pending ?? { kind: 'over' }) as Pending
  const phase = pending.kind === 'over' ? 'over' : isReview(pending) ? 'review' : pending.kind === 'agenda' ? 'agendas' : 'actions'
  return {
    kind: 'state',
    config: { length: 2 },
    quarter: 1,
    phase,
    pending,
    at,
    made,
    applications,
    cash: [0, 0, 0, 0],
    scrutiny: [0, 0, 0, 0],
    coreShift: 0,
    leftHand: [],
    organs: [],
    toll: 0,
    hands: [['secret-ali'], ['secret-tencent'], ['secret-pdd'], ['secret-jd']],
  } as unknown as ScriptState
}

const refused = (code: Rejection['code']): Rejection => ({ ok: false, code, params: {} })

const legalFor = (pending: Pending): Move[] => {
  if (pending.kind === 'over') return []
  const { seat } = pending
  if (pending.kind === 'agenda')
    return [
      { type: 'choose-agenda', seat, agenda: 'one' },
      { type: 'choose-agenda', seat, agenda: 'two' },
    ]
  if (pending.kind === 'deal') return [true, false].map((accept) => ({ type: 'answer-deal', seat, accept }))
  if (pending.kind === 'support') return [true, false].map((accept) => ({ type: 'answer-support', seat, accept }))
  if (pending.kind === 'counter') return [true, false].map((accept) => ({ type: 'answer-counter', seat, accept }))
  if (pending.kind === 'ruling') {
    const { application } = pending
    const counter = { ...EMPTY_OFFER, weChatPay: true }
    return [
      ...(['approve', 'reject', 'hold'] as const).map((ruling) => ({ type: 'rule', seat, application, ruling }) as const),
      { type: 'rule', seat, application, ruling: 'counter', counter },
    ]
  }
  return [
    { type: 'raise-capital', seat },
    { type: 'subsidise', seat, region: REGIONS[0].id, amount: 1 },
    // What a seat may play tells what it holds.
    { type: 'play-card', seat, card: `secret-${seat}`, target: {} },
    { type: 'end-turn', seat },
  ]
}

const ruled = (applications: readonly Application[], move: Move): Application[] =>
  applications.map((one) => {
    if (move.type !== 'rule' || move.application !== one.id) return one
    return { ...one, status: RULED[move.ruling], counter: move.counter ?? null, ruledIn: 1 }
  })

const ruling = (applications: readonly Application[], move: Move): LogEntry | null => {
  if (move.type === 'answer-counter')
    return { quarter: 1, kind: 'counter-answered', seat: move.seat, application: 3, accepted: move.accept }
  const application = applications.find(({ id }) => move.type === 'rule' && move.application === id)
  if (move.type !== 'rule' || application === undefined) return null
  return {
    quarter: 1,
    kind: 'ruled',
    application: application.id,
    applicant: factionAt(application.seat),
    ruling: move.ruling,
    offer: application.offer,
  }
}

const same = (a: Move, b: Move): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What the end of a step goes through: in a script, books change nothing. */
const closingIn = (script: readonly ScriptStep[], state: ScriptState, move: Move): readonly ClosingPosition[] => {
  const { at, applications } = state
  const { pending, then } = script[at]!
  const decided = ruled(applications, move)
  const all = { stage: 'all', state: stateAt(script, at + 1, 0, decided), logged: 1 + (then?.length ?? 0) } as const
  const stamp = isReview(pending) ? [{ stage: 'stamp', state, logged: 1 } as const] : []
  if (then === undefined || (pending.kind === 'action' && move.type !== 'end-turn')) return [...stamp, all]
  const ruling = { ...state, applications: decided }
  const closed = (['market', 'income', 'settled', 'books'] as const).map((stage) => ({ stage, state: ruling, logged: 2 }))
  const turn = isReview(pending) ? stamp : [{ stage: 'turn', state, logged: 1 } as const]
  return [...turn, { stage: 'ruling', state: ruling, logged: 1 }, ...closed, all]
}

/** Rules that follow a script: any legal move ends its step, except actions, which go on until the end of the turn. */
export const createScriptRules = (script: readonly ScriptStep[], opening: readonly LogEntry[] = []): RulesDoor => {
  const check = (position: { readonly pending: Pending }, move: Move): Rejection | null => {
    const { pending } = position
    if (pending.kind === 'over') return refused('game.over')
    if (move.seat !== pending.seat) return refused('seat.not-yours')
    return legalFor(pending).some((legal) => same(legal, move)) ? null : refused('move.malformed')
  }
  return {
    openGame: () => ({ state: stateAt(script, 0, 0, applicationsOf(script)), log: opening }),
    checkMove: check,
    legalMoves: (position) => legalFor(position.pending),
    applyMove: (state, move): Outcome => {
      const rejection = check(state, move)
      if (rejection !== null) return rejection
      const { at, made, applications } = state as ScriptState
      const step = script[at]!
      const stays = step.pending.kind === 'action' && move.type !== 'end-turn'
      const own: LogEntry = ruling(applications, move) ?? {
        quarter: 1,
        kind: move.type === 'end-turn' ? 'turn-ended' : 'turn-began',
        seat: move.seat,
      }
      const next = stays ? stateAt(script, at, made + 1, applications) : stateAt(script, at + 1, 0, ruled(applications, move))
      return { ok: true, state: next, log: stays ? [own] : [own, ...(step.then ?? [])], reveals: step.reveals === true }
    },
    closingPositions: (state, move) => closingIn(script, state as ScriptState, move),
    marketSoFar: (before) => before,
    playerView: (state, viewer) => ({
      ...state,
      kind: 'view',
      viewer,
      hands: perSeat((seat) => (factionAt(seat) === viewer ? state.hands[seat] : ['?'])),
    }),
    visibleLog: (log) => [...log],
    finalCount: () => SHORT_COUNT,
    forecast: () => ({}) as ReturnType<RulesDoor['forecast']>,
    actionCost: () => 1,
    cashCost: () => 0,
  }
}

/** A count of one source, with nothing hidden. */
const SHORT_COUNT: ReturnType<RulesDoor['finalCount']> = {
  rows: [{ source: 'share', points: [1, 2, 3, 4] }],
  secrets: [],
  totals: [1, 2, 3, 4],
  ranking: ['jd', 'pdd', 'tencent', 'ali'],
  decidedBy: 'points',
  cash: [0, 0, 0, 0],
}
