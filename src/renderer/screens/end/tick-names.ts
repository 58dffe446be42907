import { calendarQuarter, type Language, type Translate } from '../../words'

/** Names for the ticks of a game, the start first: the year stands only where it begins. */
export function tickNames(
  startsAt: { readonly year: number; readonly quarter: number },
  quarters: readonly number[],
  t: Translate,
  lang: Language,
): readonly string[] {
  return quarters.map((quarter) => {
    if (quarter === 0) return t('screens:end.start')
    const { year, quarter: q } = calendarQuarter(startsAt, quarter)
    const withYear = quarter === 1 || q === 1
    if (lang === 'en') return withYear ? `${year} Q${q}` : `Q${q}`
    return withYear ? `${year}年${q}季` : `${q}季`
  })
}
