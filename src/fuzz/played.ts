import { randomMove, SCENARIOS, type Scenario } from '../../rules'
import { type GameRecord, type Keeper, movesOf } from '../table'
import { seating } from '../table/testing/seatings'

const MANY = 40
const FEW = 12

/** Plays some moves by chance. */
const played = (keeper: Keeper, scenario: Scenario, seed: number, most: number): GameRecord => {
  let record = keeper.start({ scenario, seed, seats: seating('ali', 'pdd'), predicts: true })
  const chance = { rng: seed }
  for (let made = 0; made < most && record.state.phase !== 'over'; made++) {
    const result = keeper.play(record, randomMove(record.state, chance))
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  return record
}

/** A game with everything in it that a save can carry beside its moves: a line, a branch, predictions, notes, the guide's marks. */
const furnished = (record: GameRecord): GameRecord => {
  const ended = record.played.findIndex(({ move }) => move.type === 'end-turn' && record.seats[move.seat].kind === 'human')
  const byBot = record.played.findIndex(({ move }) => record.seats[move.seat].kind === 'bot')
  return {
    ...record,
    line: 'a line',
    branch: { name: 'Before', at: 2, moves: movesOf(record) },
    guide: { left: false, seen: ['first'] },
    predictions: ended < 0 ? [] : [{ at: ended, share: 200, low: 150, high: 250 }],
    notes: byBot < 0 ? [] : [{ at: byBot, why: [{ key: 'points', params: { points: 3 } }] }],
  }
}

/** Games of every scenario, of one's own too: begun, some way on, and furnished with all that a save can hold. */
export const playedGames = (keeper: Keeper): readonly GameRecord[] => [
  ...SCENARIOS.map((scenario, at) => furnished(played(keeper, scenario, at + 5, FEW))),
  ...SCENARIOS.map((scenario, at) => furnished(played(keeper, { ...scenario, id: 'class' }, at + 50, at === 0 ? MANY : FEW))),
  played(keeper, SCENARIOS[0], 1, 0),
  furnished(played(keeper, SCENARIOS[0], 2, MANY)),
]
