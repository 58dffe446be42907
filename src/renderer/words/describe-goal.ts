import type { AccessLevel, Concession, Faction, Metric, Tally, Tier } from '../../../rules'
import { formatCash, formatNumber, formatPercent, formatShoppers } from './format'
import type { Language } from './language'
import { factionName } from './names'
import type { Translate } from './use-words'

/** What a goal measures, as the rules or the file of a finished game say it; a kind of another version may be unknown here. */
interface Measured {
  readonly of: string
  readonly tier?: number | undefined
  readonly faction?: Faction | undefined
  readonly tally?: string | undefined
  readonly concession?: string | undefined
}

/** Where a goal stands, by what it measures: 'Share of shoppers: 26%'; of a measure that has no words here, the figure alone. */
export function describeProgress(
  { goal: { metric }, value }: { readonly goal: { readonly metric: Measured }; readonly value: number },
  t: Translate,
  lang: Language,
): string {
  const what = metricName(metric, t, lang)
  const amount = metricValue(metric, value, t, lang)
  return what === '' ? amount : t('measured', { what, value: amount })
}

/** How what a goal measures moves: 'Regions led: 5 → 6'. */
export function describeChange({ metric }: { readonly metric: Measured }, from: number, to: number, t: Translate, lang: Language): string {
  const what = metricName(metric, t, lang)
  const amounts = `${metricValue(metric, from, t, lang)} → ${metricValue(metric, to, t, lang)}`
  return what === '' ? amounts : t('measured', { what, value: amounts })
}

function metricName(metric: Measured, t: Translate, lang: Language): string {
  if (metric.tally !== undefined) return t(`tally.${metric.tally as Tally}`, { defaultValue: '' })
  if (metric.concession !== undefined) {
    const concession = t(`concession.${metric.concession as Concession}`, { defaultValue: '' })
    return t(`signed.${metric.of === 'conceded' ? 'own' : 'partners'}`, { concession })
  }
  if (metric.faction !== undefined) return t('metric.percent-of', { platform: factionName(metric.faction, lang) })
  const what = t(`metric.${metric.of as Exclude<Metric['of'], 'tally' | 'percent-of' | 'conceded' | 'partners-conceding'>}`, {
    defaultValue: '',
  })
  return what !== '' && metric.tier !== undefined
    ? t('ofTier', { what, tier: t(`tier.${metric.tier as Tier}`, { defaultValue: String(metric.tier) }) })
    : what
}

/** What a metric reads, in its own unit. */
function metricValue({ of, concession }: Measured, value: number, t: Translate, lang: Language): string {
  if (of === 'access') return t(`access.${value as AccessLevel}`, { defaultValue: formatNumber(value, lang) })
  if (of === 'buyers' || of === 'buyers-lead') return formatShoppers(value, lang)
  if (of === 'cash' || (of === 'conceded' && concession === 'trafficFee')) return formatCash(value, lang)
  if (of === 'conceded') return t(value > 0 ? 'signed.yes' : 'signed.no')
  return of.includes('percent') ? formatPercent(value, lang) : formatNumber(value, lang)
}
