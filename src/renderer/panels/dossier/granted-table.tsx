import { FACTIONS, type Faction } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { factionName, formatShoppers, useWords } from '../../words'
import { Change } from '../common/change'
import { SeatName } from '../common/seat-name'
import { isRenewal, type OfferEstimate } from './estimate'

/** What the next market and books would bring every seat if the offer were granted and nothing else changed. */
export function GrantedTable({
  estimate,
  applicant,
  level,
}: {
  readonly estimate: OfferEstimate
  readonly applicant: Faction
  readonly level: 2 | 3
}) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const { now, granted } = estimate.wordOfMouth
  return (
    <section className="granted">
      <h3>
        <Icon name="search" size={18} /> {t('panels:dossier.granted')}
      </h3>
      <p className="soft small">
        {t(isRenewal(position, applicant, level) ? 'panels:dossier.estimateRenewal' : 'panels:dossier.estimate')}
      </p>
      <table className="table">
        <thead>
          <tr>
            <td />
            <th scope="col" className="num">
              {t('panels:dossier.buyersHead')}
            </th>
            <th scope="col" className="num">
              {t('panels:dossier.cashHead')}
            </th>
            <th scope="col" className="num">
              {t('panels:dossier.pointsHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {FACTIONS.map((faction) => (
            <tr key={faction} data-own={faction === applicant || faction === 'tencent'}>
              <th scope="row">
                <SeatName faction={faction} size={16} />
              </th>
              <td className="num">
                <Change kind="shoppers" value={estimate.granted[faction].buyers} />
              </td>
              <td className="num">
                <Change kind="number" value={estimate.granted[faction].cash} />
              </td>
              <td className="num">
                <Change kind="number" value={estimate.granted[faction].points} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        {t(isRenewal(position, applicant, level) ? 'panels:dossier.wordOfMouthRenewed' : 'panels:dossier.wordOfMouth', {
          seat: factionName(applicant, lang),
          now: formatShoppers(now, lang),
          granted: formatShoppers(granted, lang),
        })}
      </p>
    </section>
  )
}
