import { ALL_SEATS, TOTAL_SHOPPERS, account, factionAt, standingOf, type Forecast } from '../../../../rules'
import { useSettings, useTable } from '../../table'
import { formatNumber, formatPercent, useWords } from '../../words'
import { PlatformTable } from '../common/platform-table'

/** Shares, buyers and points of every seat as a forecast has them, and by how much they move. */
export function ShareTable({ forecast }: { readonly forecast: Forecast }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const { liveScore } = useSettings()
  const now = standingOf(position)
  const rows = ALL_SEATS.map((seat) => ({
    faction: factionAt(seat),
    share: forecast.share[seat],
    change: forecast.share[seat] - now.counted[seat],
    points: forecast.accounts[seat].total,
    more: forecast.accounts[seat].total - account(now, factionAt(seat)).total,
  }))
  return (
    <PlatformTable
      columns={[
        { head: t('panels:forecast.share'), text: ({ share }) => formatPercent(Math.floor((share * 1000) / TOTAL_SHOPPERS) / 10, lang) },
        { head: t('panels:forecast.buyers'), change: { kind: 'shoppers', of: ({ change }) => change } },
        {
          head: t('panels:forecast.points'),
          text: ({ points }) => (liveScore ? `${formatNumber(points, lang)} ` : ''),
          change: { kind: 'number', of: ({ more }) => more },
        },
      ]}
      rows={rows}
    />
  )
}
