import type { Faction } from '../../../rules'
import type { ClassGroup, ClassTable, Par, RankedTable, Refused } from '../../class'
import { perFaction } from '../per-faction'
import { seatOf } from '../../../rules'

/** A group with what bots make of its start; null where nobody asked. */
export type ParGroup = ClassGroup & { readonly par: Par | null }

/** What is printed of a file that is left out. */
export type RefusedLine = Pick<Refused, 'file' | 'where'> & { readonly code: string }

/** A class's results as the program prints them: the shape is kept, fields may be added. */
export const classJson = (groups: readonly ParGroup[], refused: readonly RefusedLine[]): string =>
  JSON.stringify({
    groups: groups.map(({ checkWord, scenario, seed, options, tables, par, partings, foresight }) => ({
      checkWord,
      scenario: scenario.id,
      seed,
      options,
      tables: tables.map(tableJson),
      par,
      partings,
      predictions: { roles: foresight.roles, all: foresight.all, people: foresight.people },
    })),
    refused: refused.map(({ file, code, where }) => ({ file, code, where })),
  })

const tableJson = (table: RankedTable): object => {
  const { file, over, closed, measures, rankInRole, applications, promisesMade, promises } = table
  const bySeat = <Value>(list: readonly Value[]): Readonly<Record<Faction, Value | undefined>> => perFaction((seat) => list[seatOf(seat)])
  return {
    file,
    names: namesAt(table),
    totals: bySeat(measures.points),
    rankInRole: bySeat(rankInRole),
    over,
    quarters: closed,
    share: bySeat(measures.share),
    profit: bySeat(measures.profit),
    welfare: bySeat(measures.welfare),
    applications,
    promisesMade: bySeat(promisesMade),
    promises,
  }
}

/** Who sat where: a name as it was typed, empty for the usual one, or the level of a bot. */
export const namesAt = ({ seats }: Pick<ClassTable, 'seats'>): Readonly<Record<Faction, string>> =>
  perFaction((faction) => {
    const { kind, name, level } = seats[seatOf(faction)]
    return kind === 'human' || name !== '' ? name : `${level ?? ''} bot`
  })
