import { factionAt, type Faction, type MoveType, type Seat } from '../../../rules'
import numbers from '../content/habits.json'

/** How often a faction's players do each kind of thing on a turn; measured in games between bots. */
type Habits = Readonly<Partial<Record<MoveType, number>>>

const HABITS: Readonly<Record<Faction, readonly Habits[]>> = numbers

/** What a seat usually does on a turn with so many quarters still to come after it. */
export const habitsOf = (seat: Seat, left: number): Habits => HABITS[factionAt(seat)][left >= 5 ? 0 : left >= 2 ? 1 : 2] ?? {}
