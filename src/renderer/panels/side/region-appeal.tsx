import { CAUSES, REGIONS, appealIn, regionIndex, type RegionId } from '../../../../rules'
import { useTable } from '../../table'
import { formatNumber, formatPercent, useWords } from '../../words'
import { FactionColumns } from '../common/faction-columns'

/** What draws people to each platform in a region, cause by cause, against staying put. */
export function RegionAppeal({ id }: { readonly id: RegionId }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const appeals = appealIn(position, id)
  const stay = position.config.numbers.appeal.stay[REGIONS[regionIndex(id)].tier - 3]
  const all = appeals.reduce((sum, appeal) => sum + appeal.total, stay)
  const causes = CAUSES.filter((cause) => appeals.some((appeal) => appeal.parts.some((part) => part.cause === cause && part.amount !== 0)))
  return (
    <>
      <p className="soft small">{t('panels:region.appealText', { stay })}</p>
      <table className="table cause-table">
        <thead>
          <tr>
            <td />
            <FactionColumns />
          </tr>
        </thead>
        <tbody>
          {causes.map((cause) => (
            <tr key={cause}>
              <th scope="row" title={t(`causeHelp.${cause}`)}>
                {t(`cause.${cause}`)}
              </th>
              {appeals.map((appeal, seat) => {
                const amount = appeal.parts.find((part) => part.cause === cause)?.amount ?? 0
                return (
                  <td key={seat} className="num">
                    {amount === 0 ? '' : formatNumber(amount, lang)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-total="true">
            <td>{t('panels:region.appealTotal')}</td>
            {appeals.map((appeal, seat) => (
              <td key={seat} className="num">
                {appeal.total}
              </td>
            ))}
          </tr>
          <tr>
            <td>{t('panels:region.appealShare')}</td>
            {appeals.map((appeal, seat) => (
              <td key={seat} className="num">
                {formatPercent(Math.round((appeal.total * 1000) / all) / 10, lang)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  )
}
