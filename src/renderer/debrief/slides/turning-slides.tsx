import { turningsOf, type ClassGroup, type Turning } from '../../../class'
import { factionName, formatList, formatNumber, formatShoppers, quarterName, type Language, type Translate } from '../../words'
import { averagePoints, choiceText, tableLabel, tenth } from '../class-words'
import type { SlideContent, SlidePart } from './slide'
import { SlideTable } from './slide-table'

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
      <SlideTable
        kind="ledger"
        head={[
          t('debrief:turning.source'),
          ...shown.map((way) => (
            <span key={way}>
              {choiceText({ kind, seat, value: ways[way]?.value ?? '' }, start.startsAt, t, lang)}
              <small>{formatList((ways[way]?.files ?? []).map(tableLabel), lang)}</small>
            </span>
          )),
        ]}
        rows={ledger.map(({ source, means }) => ({
          key: source,
          name: t(`source.${source}`),
          cells: shown.map((way) => formatNumber(tenth(means[way] ?? 0), lang)),
        }))}
        foot={{ key: 'mean', name: t('debrief:turning.mean'), cells: shown.map((way) => averagePoints(ways[way]?.mean ?? 0, lang)) }}
      />
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
      <SlideTable
        kind="ledger"
        head={[t('debrief:turning.cause'), t('debrief:turning.buyers')]}
        rows={[
          { key: 'before', name: t('debrief:turning.before'), cells: [sum(before)] },
          ...causes.map(({ cause, amount }) => ({
            key: cause,
            name: t(`cause.${cause}`),
            cells: [formatShoppers(amount, lang, { signed: true })],
          })),
        ]}
        foot={{ key: 'after', name: t('debrief:turning.after'), cells: [sum(after)] }}
      />
    ),
  }
}
