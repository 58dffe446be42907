import { FACTIONS, builtInScenario, seatOf, standingOf, TOTAL_SHOPPERS, type Move } from '../../rules'
import { createKeeper, type GameRecord, realRules, saveText, type Seats, withPrediction } from '../../src/table'

const keeper = createKeeper(realRules)
/** How each person predicts, in seat order: what they add to the share of the moment, and how sure they are; tenths of a percent. */
const HABITS = [
  { adds: 25, width: 5 },
  { adds: 5, width: 10 },
  { adds: 40, width: 20 },
  { adds: 15, width: 40 },
] as const

/** Four people, one whose name is in Chinese and one without. */
const SEATS: Seats = {
  ali: { kind: 'human', name: 'Mei' },
  tencent: { kind: 'human', name: 'Window row' },
  pdd: { kind: 'human', name: '小豪' },
  jd: { kind: 'human', name: '' },
}

/** A long war of four people who predict, and spend a little, until something holds. */
const playUntil = (isThere: (record: GameRecord) => boolean): GameRecord => {
  const scenario = builtInScenario('long-war')
  let record = keeper.start({ scenario, seed: 7, seats: SEATS, predicts: true })
  for (let made = 0; !isThere(record); made++) {
    const legal = keeper.legal(record.state)
    const spend =
      record.state.actionsLeft > 1 ? legal.find(({ type }) => type === 'subsidise' || type === 'develop' || type === 'serve') : undefined
    const move: Move = spend ?? legal.find(({ type }) => type === 'end-turn') ?? legal[made % legal.length]!
    if (move.type === 'end-turn') {
      const seat = seatOf(move.seat)
      const { adds, width } = HABITS[seat]
      const share = Math.floor((standingOf(record.state).counted[seat] * 1000) / TOTAL_SHOPPERS) + adds
      record = withPrediction(record, { share, low: Math.max(0, share - width), high: share + width })
    }
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(`${move.type}: ${result.code}`)
    record = result.record
  }
  return record
}

const NOW = new Date('2021-03-25T08:00:00Z')

/** The save of a finished long war in which four people predicted every market. */
export const predictedGameText = (): string =>
  saveText(
    playUntil(({ state }) => state.phase === 'over'),
    'Predicted',
    NOW,
  )

/** The save of a game in the last turn of its second quarter: three people have predicted, the fourth has yet to. */
export const lastTurnText = (): string =>
  saveText(
    playUntil(
      ({ state }) => state.quarter === 2 && state.pending.kind === 'action' && FACTIONS.indexOf(state.pending.seat) === state.order.at(-1),
    ),
    'Last turn',
    NOW,
  )
