import type { Faction } from '../../../rules'
import { calibrate, type Calibration } from '../../story'
import { peopleAt, type ClassPrediction, type ClassTable } from './class-table'

/** How well somebody foresaw, comparable between a role whose share moves much and one whose share hardly moves. */
export interface Foresight extends Calibration {
  /** Half the width of the ranges as a multiple of what "as now" missed on average; null where nothing moved. */
  readonly width: number | null
  /**
   * What a range costs, on average, in points of share: its width, and ten times what came outside of it (the interval score for ranges
   * meant to hold four times in five). Less is better; no range but the honest one does better in the long run.
   */
  readonly score: number
}

/** A person's foresight at one table. */
export interface PersonForesight extends Foresight {
  readonly file: string
  readonly seat: Faction
}

/** Foresight by person, by role across tables, and of the whole class. */
export interface ClassForesight {
  readonly people: readonly PersonForesight[]
  readonly roles: Readonly<Record<Faction, Foresight>>
  readonly all: Foresight
}

/** Weighs predictions, whoever made them. */
export const foresightOf = (predictions: readonly ClassPrediction[]): Foresight => {
  const calibration = calibrate(predictions)
  const half = meanPoints(predictions.map(({ low, high }) => (high - low) / 2))
  return {
    ...calibration,
    width: calibration.stillMiss === 0 ? null : half / calibration.stillMiss,
    score: meanPoints(predictions.map(costOf)),
  }
}

/** Two over the chance of missing an honest range: one in five. */
const FOR_MISSING = 10

const costOf = ({ low, high, came }: ClassPrediction): number => high - low + FOR_MISSING * Math.max(0, low - came, came - high)

/** Pools the predictions of a class's tables. */
export const classForesight = (tables: readonly ClassTable[]): ClassForesight => {
  const all = tables.flatMap(({ predictions }) => predictions)
  const of = (role: Faction): Foresight => foresightOf(all.filter(({ seat }) => seat === role))
  return {
    people: tables.flatMap((table) =>
      peopleAt(table).flatMap((seat) => {
        const own = table.predictions.filter((one) => one.seat === seat)
        return own.length === 0 ? [] : [{ file: table.file, seat, ...foresightOf(own) }]
      }),
    ),
    roles: { ali: of('ali'), tencent: of('tencent'), pdd: of('pdd'), jd: of('jd') },
    all: foresightOf(all),
  }
}

const meanPoints = (tenths: readonly number[]): number =>
  tenths.length === 0 ? 0 : tenths.reduce((sum, one) => sum + one, 0) / tenths.length / 10
