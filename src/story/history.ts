import { sourcesOf, type Faction, type Source, type Words } from '../../rules'
import content from './content/history.json'

/** A calendar quarter. */
export interface CalendarQuarter {
  readonly year: number
  readonly quarter: number
}

/** Something that happened outside the game, with where it can be checked. */
export interface RealEvent extends CalendarQuarter {
  readonly words: Words
  readonly sources: readonly Source[]
}

/** A company's annual active buyers in all China, in millions, with where that can be checked. */
export interface RealFigure {
  readonly value: number
  readonly sources: readonly Source[]
}

const isAt = (at: CalendarQuarter) => (item: CalendarQuarter) => item.year === at.year && item.quarter === at.quarter

/** What really happened in a quarter, in the order of its days. */
export const realEvents = (at: CalendarQuarter): readonly RealEvent[] =>
  content.events.filter(isAt(at)).map((event) => ({ ...event, sources: sourcesOf(event.sources) }))

/** A company's buyers in a quarter as published; null where no figure was found that could be checked. */
export const realBuyers = (at: CalendarQuarter, faction: Faction): RealFigure | null => {
  const row: Partial<Record<Faction, { readonly value: number; readonly source: string }>> | undefined = content.buyers.find(
    isAt(at),
  )?.millions
  const figure = row?.[faction]
  return figure === undefined ? null : { value: figure.value, sources: sourcesOf([figure.source]) }
}
