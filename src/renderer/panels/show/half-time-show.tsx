import { factionAt } from '../../../../rules'
import { formatPoints, useWords } from '../../words'
import { SeatName } from '../common/seat-name'

/** Half time: what each seat has banked. */
export function HalfTimeShow({ points }: { readonly points: readonly number[] }) {
  const { t, lang } = useWords()
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.half-time')}</h3>
        <p className="soft">{t('panels:show.halfTimeText')}</p>
      </header>
      <ul className="show-totals show-sums">
        {points.map((banked, seat) => (
          <li key={seat} data-faction={factionAt(seat)}>
            <SeatName faction={factionAt(seat)} size={24} />
            <strong className="num display">{formatPoints(banked, lang, { signed: true })}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
