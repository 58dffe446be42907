import { calendarQuarter, quarterTick, type Language, type Translate } from '../../words'

/** Names for the ticks of a game, the start first: the year stands only where it begins. */
export function tickNames(
  startsAt: { readonly year: number; readonly quarter: number },
  quarters: readonly number[],
  t: Translate,
  lang: Language,
): readonly string[] {
  return quarters.map((quarter) => {
    if (quarter === 0) return t('screens:end.start')
    return quarterTick(startsAt, quarter, quarter === 1 || calendarQuarter(startsAt, quarter).quarter === 1, lang)
  })
}
