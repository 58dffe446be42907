import { FACTIONS, seatOf, type Faction } from '../../../rules'
import { peopleAt, type ClassPrediction, type TestedPromise } from '../results/class-table'
import type { ClassGroup, RankedTable } from '../results/class-results'

/** A team of a class: a seat at a table, with what is its own there. */
export interface Team {
  readonly table: RankedTable
  readonly seat: Faction
  readonly predictions: readonly ClassPrediction[]
  readonly promises: readonly TestedPromise[]
  /** Promises it gave that the game's end left untested are among them. */
  readonly promisesMade: number
}

/** The teams of a class, table by table: the seats people sat at, and all of them where nobody did. */
export const teamsIn = ({ tables }: Pick<ClassGroup, 'tables'>): readonly Team[] => {
  const seatsAt = tables.some((table) => peopleAt(table).length > 0) ? peopleAt : () => FACTIONS
  return tables.flatMap((table) =>
    seatsAt(table).map((seat) => ({
      table,
      seat,
      predictions: table.predictions.filter((one) => one.seat === seat),
      promises: table.promises.filter((one) => one.seat === seat),
      promisesMade: table.promisesMade[seatOf(seat)],
    })),
  )
}
