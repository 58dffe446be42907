import type { Metric } from '../../../../rules'
import { formatCash, formatNumber, formatPercent, formatShoppers, type Language } from '../../words'

/** Writes the value of a metric in its own unit: people, percent, cash, or a plain number. */
export function writeMetric(metric: Metric, value: number, lang: Language): string {
  if (metric.of === 'buyers' || metric.of === 'buyers-lead') return formatShoppers(value, lang)
  if (metric.of === 'cash') return formatCash(value, lang)
  return metric.of === 'percent-of' || metric.of.endsWith('-percent') ? formatPercent(value, lang) : formatNumber(value, lang)
}
