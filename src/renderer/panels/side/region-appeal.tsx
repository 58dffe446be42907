import { CAUSES, REGIONS, TIERS, appealIn, perSeat, regionIndex, type AppealParts, type Cause, type RegionId } from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { useTable } from '../../table'
import { formatNumber, formatPercent, useWords, type Language } from '../../words'
import { CauseHead, CauseTable, SeatCells } from './cause-table'

/** What draws people to each platform in a region, cause by cause, against staying put. */
export function RegionAppeal({ id }: { readonly id: RegionId }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const appeals = appealIn(position, id)
  const { tier } = itemAt(REGIONS, regionIndex(id))
  const stay = itemAt(position.config.numbers.appeal.stay, TIERS.indexOf(tier))
  const all = appeals.reduce((sum, appeal) => sum + appeal.total, stay)
  const causes = CAUSES.filter((cause) => appeals.some((appeal) => appeal.parts.some((part) => part.cause === cause && part.amount !== 0)))
  return (
    <>
      <p className="soft small">{t('panels:region.appealText', { stay })}</p>
      <CauseTable corner={<td />}>
        <tbody>
          {causes.map((cause) => (
            <tr key={cause}>
              <CauseHead cause={cause} />
              <SeatCells figures={perSeat((seat) => partOf(appeals[seat], cause, lang))} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-total="true">
            <td>{t('panels:region.appealTotal')}</td>
            <SeatCells figures={perSeat((seat) => appeals[seat].total)} />
          </tr>
          <tr>
            <td>{t('panels:region.appealShare')}</td>
            <SeatCells figures={perSeat((seat) => formatPercent(Math.round((appeals[seat].total * 1000) / all) / 10, lang))} />
          </tr>
        </tfoot>
      </CauseTable>
    </>
  )
}

function partOf({ parts }: AppealParts, cause: Cause, lang: Language): string {
  const amount = parts.find((part) => part.cause === cause)?.amount ?? 0
  return amount === 0 ? '' : formatNumber(amount, lang)
}
