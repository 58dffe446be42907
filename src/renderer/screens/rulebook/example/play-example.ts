import {
  SCENARIOS,
  createGame,
  factionAt,
  forecast,
  parseMoves,
  replay,
  type EntryOf,
  type Faction,
  type Forecast,
  type Ledger,
  type LogEntry,
  type LogKind,
  type Move,
  type Position,
  type RegionId,
  type Scenario,
} from '../../../../../rules'
import recorded from './recorded-quarter.json'

/** The example's quarter as the rules play it, at the moments its text speaks of. */
export interface PlayedQuarter {
  readonly scenario: Scenario
  /** The region that is followed. */
  readonly region: RegionId
  readonly moves: readonly Move[]
  /** Before anything has happened. */
  readonly opening: Position
  /** When the first turn begins: the news is out. */
  readonly turns: Position
  /** As the market finds it, rulings and their contracts included. */
  readonly market: Position
  /** What market and books make of that. */
  readonly close: Forecast
  readonly ledger: Ledger
  /** Only the entries of this quarter. */
  readonly log: readonly LogEntry[]
}

/** The entry of a kind in the example's log, of one seat where it matters; the text speaks of it, so it must be there. */
export function entryOf<K extends LogKind>({ log }: PlayedQuarter, kind: K, seat?: Faction): EntryOf[K] {
  const found = log.find(
    (entry): entry is EntryOf[K] => entry.kind === kind && (seat === undefined || ('seat' in entry && entry.seat === seat)),
  )
  if (found === undefined) throw new Error(`the rulebook's example tells of ${kind}, which did not happen`)
  return found
}

let played: PlayedQuarter | null = null

/** Plays the recorded quarter; a second call answers from the first. */
export function playExample(): PlayedQuarter {
  played ??= play()
  return played
}

function play(): PlayedQuarter {
  const scenario = SCENARIOS.find(({ id }) => id === recorded.scenario)
  const moves = parseMoves(recorded.moves)
  if (scenario === undefined || !moves.ok) throw new Error('the rulebook’s example is not a game')
  const setup = { scenario, seed: recorded.seed }
  const at = (count: number): ReturnType<typeof replay> => replay(setup, moves.moves.slice(0, count))
  const whole = at(moves.moves.length)
  if (!whole.ok) throw new Error(`the rules refuse move ${whole.at} of the rulebook's example: ${whole.rejection.code}`)
  const agendas = moves.moves.filter(({ type }) => type === 'choose-agenda').length
  // The last answer brings market and books at once; of what it changes before them, only the contract it begins bears on them.
  const { access, contracts } = whole.state
  const market: Position = { ...at(moves.moves.length - 1).state, access, contracts }
  const log = whole.log.filter(({ quarter }) => quarter === 1)
  const base = {
    scenario,
    region: recorded.region,
    moves: moves.moves,
    opening: createGame(setup),
    turns: at(agendas).state,
    market,
    close: forecast(market),
    log,
  }
  const ledger = log.find((entry) => entry.kind === 'market')?.ledger
  if (ledger === undefined) throw new Error('the rulebook’s example comes to no market')
  return { ...base, ledger }
}

/** The seats in the order they play the example's quarter. */
export function orderOf({ turns }: PlayedQuarter): readonly Faction[] {
  return turns.order.map(factionAt)
}
