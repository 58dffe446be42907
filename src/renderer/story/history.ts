import type { Faction, Words } from '../../../rules'
import content from './content/history.json'

/** A calendar quarter. */
export interface CalendarQuarter {
  readonly year: number
  readonly quarter: number
}

/** Something that happened outside the game, with where it was read. */
export interface RealEvent extends CalendarQuarter {
  readonly words: Words
  readonly source: string
}

/** A company's annual active buyers in all China, in millions, with where it was read. */
export interface RealFigure {
  readonly value: number
  readonly source: string
}

type Code = keyof typeof content.sources

const sourceOf = (code: string): string => content.sources[code as Code]
const isAt = (at: CalendarQuarter) => (item: CalendarQuarter) => item.year === at.year && item.quarter === at.quarter

/** What really happened in a quarter, in the order of its days. */
export const realEvents = (at: CalendarQuarter): readonly RealEvent[] =>
  content.events.filter(isAt(at)).map(({ year, quarter, words, source }) => ({ year, quarter, words, source: sourceOf(source) }))

/** A company's buyers in a quarter as published; null where no figure was found that could be checked. */
export const realBuyers = (at: CalendarQuarter, faction: Faction): RealFigure | null => {
  const row: Partial<Record<Faction, { readonly value: number; readonly source: string }>> | undefined = content.buyers.find(isAt(at))?.millions
  const figure = row?.[faction]
  return figure === undefined ? null : { value: figure.value, source: sourceOf(figure.source) }
}
