import { FACTIONS, seatOf, type Faction, type GameState, type LogEntry, type MoveType } from '../../../rules'
import type { GameRecord } from '../../table'
import { applicationsIn, isOpened } from './applied-for'

/** What tables are compared by: things a table did one way or another. */
export const CHOICE_KINDS = [
  'agenda',
  'opening',
  'entry',
  'concessions',
  'first-ruling',
  'choose-one',
  'capital',
  'petition',
  'deals',
  'word',
] as const
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

/** How a table did one of these things: whose it was, and a value that is the same where it was done alike. */
export interface Choice {
  readonly kind: ChoiceKind
  readonly seat: Faction
  /** An agenda, a kind of move, a quarter (`q3`), concessions (`stake,weChatPay`), or yes and no. */
  readonly value: string
}

/** How a table did everything tables are compared by. What a game has not come to is left out. */
export const choicesIn = ({ played, state }: GameRecord, log: readonly LogEntry[]): readonly Choice[] =>
  FACTIONS.flatMap((seat) => {
    const of = (kind: ChoiceKind, value: string | null): readonly Choice[] => (value === null ? [] : [{ kind, seat, value }])
    const did = (type: MoveType): string => yesNo(played.some(({ move }) => move.seat === seat && move.type === type))
    const first = played.find(({ move }) => move.seat === seat && !NO_OPENING.has(move.type))
    return [
      ...of('agenda', state.agendas[seatOf(seat)]),
      ...of('opening', first?.move.type ?? null),
      ...doorChoices(seat, state, log),
      ...(seat === 'ali' ? of('choose-one', did('choose-one')) : []),
      ...of('capital', did('raise-capital')),
      ...(state.config.scrutiny ? of('petition', did('petition')) : []),
      ...of('deals', yesNo(hasDealt(seat, log))),
      ...of('word', brokenOf(seat, log)),
    ]
  })

/** Moves that are answers, proposals or the end of a turn, and so open no game. */
export const NO_OPENING: ReadonlySet<MoveType> = new Set<MoveType>([
  'choose-agenda',
  'bid',
  'propose-deal',
  'answer-deal',
  'counter-deal',
  'answer-support',
  'rule',
  'answer-counter',
  'end-turn',
])

const yesNo = (is: boolean): string => (is ? 'yes' : 'no')

/** When a seat's door opened and at what price, and how Tencent first answered it. */
const doorChoices = (seat: Faction, state: GameState, log: readonly LogEntry[]): readonly Choice[] => {
  const own = applicationsIn(state).filter(({ applicant }) => applicant === seat)
  if (own.length === 0) return []
  const opened = own.filter(isOpened).sort((a, b) => a.settledIn - b.settledIn)[0]
  const ruled = log.find((entry) => entry.kind === 'ruled' && entry.applicant === seat)
  const entry = opened === undefined ? 'never' : `${opened.status === 'approved' ? '' : 'order-'}q${opened.settledIn}`
  return [
    { kind: 'entry', seat, value: entry },
    ...(opened?.status === 'approved' ? [{ kind: 'concessions', seat, value: [...opened.concessions].sort().join(',') } as const] : []),
    ...(ruled?.kind === 'ruled' ? [{ kind: 'first-ruling', seat, value: ruled.ruling } as const] : []),
  ]
}

const hasDealt = (seat: Faction, log: readonly LogEntry[]): boolean =>
  log.some((entry) => entry.kind === 'deal-answered' && entry.accepted && (entry.deal.from === seat || entry.deal.to === seat))

/** Whether a seat broke its word; null where it never gave it. */
const brokenOf = (seat: Faction, log: readonly LogEntry[]): string | null => {
  if (!log.some((entry) => entry.kind === 'promise-made' && entry.seat === seat)) return null
  return log.some((entry) => entry.kind === 'promise-broken' && entry.seat === seat) ? 'broken' : 'kept'
}
