import { turningsOf, type ClassGroup, type Turning } from '../../../class'
import { factionName, formatList, formatNumber, formatShoppers, quarterName, type Language, type Translate } from '../../words'
import { averagePoints, choiceText, tableLabel, tenth } from '../class-words'
import type { SlideContent } from './slide'
import type { SlidePart } from './slide-deck'

/** The two things that turned these games, each with the ledger behind it. */
export const turningSlides: SlidePart = (group, t, lang) =>
  turningsOf(group).map((turning, at) => ({
    id: `turning-${at}`,
    ...(turning.kind === 'parting' ? partedSlide(turning, group, t, lang) : swingSlide(turning, group, t, lang)),
  }))

type Content = Omit<SlideContent, 'id'>
type Of<Kind extends Turning['kind']> = Extract<Turning, { readonly kind: Kind }>

/** As many ways as a slide has room for side by side: the best, and the worst after them. */
const MOST_WAYS = 4

/** A decision in which tables parted: how they did it, and a role's points for each way, source by source. */
const partedSlide = ({ parting, ledger }: Of<'parting'>, { start }: ClassGroup, t: Translate, lang: Language): Content => {
  const { kind, seat, role, ways } = parting
  const shown = [...ways.keys()].filter((way) => way < MOST_WAYS - 1 || way === ways.length - 1)
  return {
    title: t(`class:partings.kind.${kind}`, { seat: factionName(seat, lang) }),
    note: t('debrief:turning.parted', { seat: factionName(role, lang) }),
    body: (
      <table className="slide-table num" data-ledger="true">
        <thead>
          <tr>
            <th scope="col">{t('debrief:turning.source')}</th>
            {shown.map((way) => (
              <th key={way} scope="col">
                {choiceText({ kind, seat, value: ways[way]?.value ?? '' }, start.startsAt, t, lang)}
                <small>{formatList((ways[way]?.files ?? []).map(tableLabel), lang)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.map(({ source, means }) => (
            <tr key={source}>
              <th scope="row">{t(`source.${source}`)}</th>
              {shown.map((way) => (
                <td key={way}>{formatNumber(tenth(means[way] ?? 0), lang)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('debrief:turning.mean')}</th>
            {shown.map((way) => (
              <td key={way}>{averagePoints(ways[way]?.mean ?? 0, lang)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    ),
  }
}

/** A market that moved many buyers of one platform, cause by cause. */
const swingSlide = ({ file, swing }: Of<'swing'>, { start }: ClassGroup, t: Translate, lang: Language): Content => {
  const { quarter, seat, before, after, causes } = swing
  const sum = (amount: number): string => formatShoppers(amount, lang)
  return {
    title: t(after >= before ? 'debrief:turning.rose' : 'debrief:turning.fell', {
      seat: factionName(seat, lang),
      quarter: quarterName(start.startsAt, quarter, lang),
    }),
    note: t('debrief:turning.swing', { table: tableLabel(file), before: sum(before), after: sum(after) }),
    body: (
      <table className="slide-table num" data-ledger="true">
        <thead>
          <tr>
            <th scope="col">{t('debrief:turning.cause')}</th>
            <th scope="col">{t('debrief:turning.buyers')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('debrief:turning.before')}</th>
            <td>{sum(before)}</td>
          </tr>
          {causes.map(({ cause, amount }) => (
            <tr key={cause}>
              <th scope="row">{t(`cause.${cause}`)}</th>
              <td>{formatShoppers(amount, lang, { signed: true })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('debrief:turning.after')}</th>
            <td>{sum(after)}</td>
          </tr>
        </tfoot>
      </table>
    ),
  }
}
