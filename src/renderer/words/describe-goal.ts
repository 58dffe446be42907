import type { AccessLevel, GoalProgress, Metric } from '../../../rules'
import { formatCash, formatNumber, formatPercent, formatShoppers } from './format'
import type { Language } from './language'
import { factionName } from './names'
import type { Translate } from './use-words'

/** Where a goal stands, by what it measures: 'Share of shoppers: 26%'. */
export function describeProgress({ goal: { metric }, value }: Pick<GoalProgress, 'goal' | 'value'>, t: Translate, lang: Language): string {
  return t('measured', { what: metricName(metric, t, lang), value: metricValue(metric, value, t, lang) })
}

function metricName(metric: Metric, t: Translate, lang: Language): string {
  if (metric.of === 'tally') return t(`tally.${metric.tally}`)
  if (metric.of === 'percent-of') return t('metric.percent-of', { platform: factionName(metric.faction, lang) })
  const what = t(`metric.${metric.of}`)
  return 'tier' in metric && metric.tier !== undefined ? t('ofTier', { what, tier: t(`tier.${metric.tier}`) }) : what
}

/** What a metric reads, in its own unit. */
function metricValue(metric: Metric, value: number, t: Translate, lang: Language): string {
  if (metric.of === 'access') return t(`access.${value as AccessLevel}`)
  if (metric.of === 'buyers' || metric.of === 'buyers-lead') return formatShoppers(value, lang)
  if (metric.of === 'cash') return formatCash(value, lang)
  return metric.of.includes('percent') ? formatPercent(value, lang) : formatNumber(value, lang)
}
