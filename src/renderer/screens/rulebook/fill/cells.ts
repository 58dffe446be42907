import { formatShoppers, type Language } from '../../../words'

/** What a table shows where a seat has no such thing. */
export const NONE = '–'

/** Figures as cells of a row. */
export const inCells = (figures: readonly string[]): string => figures.join(' | ')

/** Shoppers in a sentence: '323 m' where the figure is whole, '33.6 m' where it is not. */
export function people(units: number, lang: Language): string {
  return formatShoppers(units, lang).replace(/\.0(?= m$)/, '')
}

/** Shoppers in a table whose head names the unit. */
export function peopleCell(units: number, lang: Language): string {
  return formatShoppers(units, lang).replace(/ m$|万$/, '')
}
