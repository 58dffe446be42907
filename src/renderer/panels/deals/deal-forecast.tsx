import { useMemo } from 'react'
import type { DealTerms } from '../../../../rules'
import { useTable } from '../../table'
import { useWords } from '../../words'
import { PlatformTable, type FigureColumn } from '../common/platform-table'
import { OwnGoals } from '../goals/own-goals'
import { estimateDeal, type DealRow } from './deal-estimate'

/** What a deal that the rules would take brings both sides, and whoever else it touches; nothing while nothing lies on the table. */
export function DealForecast({ deal }: { readonly deal: DealTerms | null }) {
  const { t } = useWords()
  const { position, viewer } = useTable()
  const estimate = useMemo(
    () => (deal === null || deal.give.length + deal.take.length === 0 ? null : estimateDeal(position, deal, viewer)),
    [position, deal, viewer],
  )
  if (estimate === null) return null
  const { rows, goals, quarters, hasUncounted } = estimate
  return (
    <section className="deal-forecast" aria-label={t('panels:deal.ifAgreed')}>
      <div>
        <h4>{t('panels:deal.ifAgreed')}</h4>
        <DealTable rows={rows} />
      </div>
      <div className="deal-forecast-notes">
        {viewer !== null && <OwnGoals changes={goals} saysNone />}
        {quarters > 1 && <p className="soft small">{t('panels:deal.firstQuarter', { count: quarters })}</p>}
        {hasUncounted && <p className="soft small">{t('panels:deal.uncounted')}</p>}
      </div>
    </section>
  )
}

function DealTable({ rows }: { readonly rows: readonly DealRow[] }) {
  const { t } = useWords()
  const columns: readonly (FigureColumn<DealRow> & { readonly isShown: boolean })[] = [
    { head: t('panels:deal.atOnce'), isShown: true, change: { kind: 'cash', of: ({ cash }) => cash } },
    {
      head: t('panels:preview.everywhere'),
      isShown: rows.some(({ everywhere }) => everywhere !== 0),
      change: { kind: 'shoppers', of: ({ everywhere }) => everywhere },
    },
    {
      head: t('panels:preview.income'),
      isShown: rows.some(({ income }) => income !== 0),
      change: { kind: 'number', of: ({ income }) => income },
    },
    { head: t('panels:preview.points'), isShown: true, change: { kind: 'number', of: ({ points }) => points } },
  ]
  return <PlatformTable className="preview-table" columns={columns.filter(({ isShown }) => isShown)} rows={rows} />
}
