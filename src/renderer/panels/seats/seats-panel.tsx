import { FACTIONS, seatOf } from '../../../../rules'
import { useTable } from '../../table'
import { useWords } from '../../words'
import { SeatCard } from './seat-card'

/** The four seats, each in its own place all through a game; a mark says when it plays this quarter. Each opens its account. */
export function SeatsPanel() {
  const { t } = useWords()
  const { position } = useTable()
  return (
    <section className="seats-panel" aria-label={t('panels:seats.label')}>
      <ol>
        {FACTIONS.map((faction) => (
          <SeatCard key={faction} faction={faction} place={position.order.indexOf(seatOf(faction)) + 1} />
        ))}
      </ol>
    </section>
  )
}
