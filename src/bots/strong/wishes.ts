import {
  AGENDAS,
  ALL_SEATS,
  CARDS,
  HIDDEN,
  cloneState,
  factionAt,
  legalMoves,
  perSeat,
  type Move,
  type MoveType,
  type PerSeat,
  type PlayerView,
  type Seat,
} from '../../../rules'
import { NORMAL } from '../normal/character'
import { judge } from '../normal/normal-bot'
import { STRONG } from './settings'

/** Something a seat would like to do on a turn of its own, and what it would bring it in points, were the game at this quarter. */
export interface Wish {
  readonly move: Move
  readonly worth: number
  /** Whether what it does lasts to the end, so that it is worth less the later it is done. */
  readonly lasting: boolean
}

const LASTING: readonly MoveType[] = ['develop', 'serve', 'open-shops', 'grow-organ', 'choose-one']
/** What belongs to the desk and the table talk is played by other rules. */
const LEFT_OUT: readonly MoveType[] = ['end-turn', 'file', 'revise', 'withdraw', 'lobby', 'propose-deal', 'traffic-support']

/** There are too many wishes to try each of them out. */
const HASTY = { ...NORMAL, looks: 0 }

/** What each seat would like to do on a turn now, best first: with every card it may hold, and cash enough for one dear move. */
export const wishesOf = (view: PlayerView): PerSeat<readonly Wish[]> => perSeat((seat) => wishesOfSeat(view, seat))

const wishesOfSeat = (view: PlayerView, seat: Seat): Wish[] => {
  const position = onTurn(view, seat)
  const moves = legalMoves(position).filter(({ type }) => !LEFT_OUT.includes(type))
  if (moves.length === 0) return []
  const wishes = judge(position, moves, HASTY)
    .map(({ choice: { move }, value }) => ({ move, worth: value, lasting: LASTING.includes(move.type) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
  return bestOfEachKind(wishes)
}

/** The best few of each card and each kind of action: else the targets of one dear card would crowd out everything else. */
const bestOfEachKind = (wishes: readonly Wish[]): Wish[] => {
  const { perCard, perKind } = STRONG.wishes
  const taken = new Map<string, number>()
  return wishes.filter(({ move }) => {
    const kind = move.type === 'play-card' ? `card ${move.card}` : move.type
    const had = taken.get(kind) ?? 0
    taken.set(kind, had + 1)
    return had < (move.type === 'play-card' ? perCard : perKind)
  })
}

/** The view as if a seat began its turn now. */
const onTurn = (view: PlayerView, seat: Seat): PlayerView => {
  const copy = cloneState(view)
  const faction = factionAt(seat)
  copy.phase = 'actions'
  copy.pending = { kind: 'action', seat: faction }
  copy.turn = ALL_SEATS.find((place) => copy.order[place] === seat) ?? 0
  copy.actionsLeft = copy.config.numbers.actionsPerTurn[seat]
  copy.proposalsLeft = 0
  copy.turnUsed = []
  copy.applications = []
  copy.filingBlockedUntil = perSeat(() => copy.config.length)
  copy.cash[seat] = Math.max(copy.cash[seat], STRONG.wishes.cash)
  copy.hands[seat] = cardsInReach(view, seat)
  if (!AGENDAS.has(copy.agendas[seat] ?? '')) copy.agendas[seat] = null
  return copy
}

/** Cards the seat holds as far as the viewer knows, and those of its faction that are nowhere in sight. */
const cardsInReach = (view: PlayerView, seat: Seat): string[] => {
  const gone = new Set([...view.discards, ...view.hands.filter((_, other) => other !== seat)].flat())
  const own = view.hands[seat].filter((card) => card !== HIDDEN)
  const unseen = [...CARDS.values()]
    .filter(({ id, faction }) => faction === factionAt(seat) && !gone.has(id) && !own.includes(id))
    .map(({ id }) => id)
  return [...own, ...unseen]
}
