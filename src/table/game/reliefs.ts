import type { Faction } from '../../../rules'
import type { GameRecord } from './game-record'
import type { SeatSetup } from './seats'

/** Who sat at a seat when a move of the record was made. */
export const sitterWhen = ({ seats, reliefs = [] }: Pick<GameRecord, 'seats' | 'reliefs'>, seat: Faction, move: number): SeatSetup =>
  reliefs.find((relief) => relief.seat === seat && relief.at > move)?.was ?? seats[seat]

/** The game with somebody else at a seat from here on. Nobody takes back what another has done: moves so far stand. */
export const relieved = (record: GameRecord, seat: Faction, sitter: SeatSetup): GameRecord => {
  const { played, seats, reliefs = [], state } = record
  const at = played.length
  return {
    ...record,
    seats: { ...seats, [seat]: sitter },
    reliefs: [...reliefs, { at, seat, was: seats[seat] }],
    played: played.map((one, index) => (index === at - 1 ? { ...one, undoable: false } : one)),
    undone: [],
    checkpoint: { at, state },
  }
}
