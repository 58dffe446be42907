import {
  ALL_REGIONS,
  ALL_SEATS,
  BELTS,
  FACTIONS,
  MACRO_OF,
  REGIONS,
  TENCENT,
  accessAt,
  cellOf,
  factionAt,
  macroCellOf,
  regionIndex,
  regionInfo,
  seatOf,
  supplyAt,
  type RegionId,
  type Seat,
} from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { Emblem, Icon, iconOfBelt } from '../../art'
import { useForecast, useTable } from '../../table'
import { beltName, factionName, formatShoppers, macroName, useWords } from '../../words'
import { Change } from '../common/change'
import { SeatName } from '../common/seat-name'
import { ShareBar } from './share-bar'

/** What is in a region now: people, platforms, belts, and what this quarter would change. */
export function RegionFacts({ id }: { readonly id: RegionId }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const info = regionInfo(position, id)
  const region = itemAt(REGIONS, regionIndex(id))
  return (
    <div className="region-facts">
      <p className="region-line">
        <span className="tag">{t(`tier.${region.tier}`)}</span> {macroName(region.macro, lang)} ·{' '}
        {t('panels:region.shoppers', { shoppers: formatShoppers(info.shoppers, lang) })}
      </p>
      <ShareBar buyers={info.buyers} leftHand={info.leftHand} floating={info.floating} />
      <p className="region-line">
        {info.leader === null ? t('panels:region.noLeader') : t('panels:region.leader', { seat: factionName(info.leader, lang) })}
      </p>
      <Platforms id={id} />
      {info.leftHand > 0 && <p className="soft small">{t('panels:region.leftHand', { buyers: formatShoppers(info.leftHand, lang) })}</p>}
      <BeltList id={id} />
    </div>
  )
}

function Platforms({ id }: { readonly id: RegionId }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const forecast = useForecast()
  const region = itemAt(ALL_REGIONS, regionIndex(id))
  const info = regionInfo(position, id)
  return (
    <table className="table">
      <PlatformsHead isForeseen={forecast !== null} />
      <tbody>
        {ALL_SEATS.map((seat) => (
          <tr key={seat}>
            <th scope="row">
              <SeatName faction={factionAt(seat)} size={16} />
            </th>
            <td className="num">{formatShoppers(info.buyers[seat], lang)}</td>
            {forecast !== null && (
              <td className="num">
                <Change kind="shoppers" value={forecast.ledger.after[cellOf(region, seat)] - info.buyers[seat]} />
              </td>
            )}
            <td>
              <Marks id={id} seat={seat} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('panels:region.floating')}</th>
          <td className="num">{formatShoppers(info.floating, lang)}</td>
          {forecast !== null && <td />}
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function PlatformsHead({ isForeseen }: { readonly isForeseen: boolean }) {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <td />
        <th scope="col" className="num">
          {t('panels:region.buyers')}
        </th>
        {isForeseen && (
          <th scope="col" className="num">
            {t('panels:region.soon')}
          </th>
        )}
        <th scope="col">{t('panels:region.marks')}</th>
      </tr>
    </thead>
  )
}

/** What stands beside a platform's figure in a region: subsidy, a campaign, fatigue, service, throttling, the door it has there. */
function Marks({ id, seat }: { readonly id: RegionId; readonly seat: Seat }) {
  const { t } = useWords()
  const { position } = useTable()
  const info = regionInfo(position, id)
  const region = itemAt(ALL_REGIONS, regionIndex(id))
  const macro = macroCellOf(MACRO_OF[region], seat)
  const marks = [
    { icon: 'subsidise', value: info.subsidy[seat], words: t('panels:region.mark.subsidy', { count: info.subsidy[seat] }) },
    { icon: 'fission', value: info.fission[seat], words: t('panels:region.mark.fission') },
    { icon: 'fatigue', value: info.fatigue[seat], words: t('panels:region.mark.fatigue', { count: info.fatigue[seat] }) },
    { icon: 'service', value: position.service[macro], words: t('panels:region.mark.service', { count: position.service[macro] }) },
    { icon: 'throttle', value: position.throttled[macro], words: t('panels:region.mark.throttled', { count: position.throttled[macro] }) },
  ] as const
  const door = accessAt(position, seat, region)
  return (
    <span className="region-marks">
      {seat !== TENCENT && door < position.access[seat] && <Icon name="access-1" size={16} title={t('panels:region.mark.outside')} />}
      {marks
        .filter((mark) => mark.value > 0)
        .map((mark) => (
          <span key={mark.icon} title={mark.words}>
            <Icon name={mark.icon} size={16} title={mark.words} />
            {mark.icon !== 'fission' && (
              <span className="num" aria-hidden="true">
                {mark.value}
              </span>
            )}
          </span>
        ))}
    </span>
  )
}

function BeltList({ id }: { readonly id: RegionId }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const belts = BELTS.filter((belt) => REGIONS[belt.region].id === id)
  if (belts.length === 0) return <p className="soft small">{t('panels:region.noBelts')}</p>
  return (
    <ul className="region-belts">
      {belts.map((belt) => (
        <li key={belt.id}>
          <Icon name={iconOfBelt(belt.makes)} size={20} />
          <strong>{beltName(belt.id, lang)}</strong>
          {position.exclusive[belt.index] === 1 && <span className="tag">{t('panels:region.exclusive')}</span>}
          <span className="region-supply">
            {FACTIONS.map((faction) => {
              const level = supplyAt(position, belt.index, seatOf(faction))
              return level === 0 ? null : (
                <span
                  key={faction}
                  className="chip num"
                  data-faction={faction}
                  title={t('panels:region.supply', { seat: factionName(faction, lang), level })}
                >
                  <Emblem faction={faction} size={14} title={factionName(faction, lang)} />
                  {level}
                </span>
              )
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
