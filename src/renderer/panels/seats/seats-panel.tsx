import { factionAt } from '../../../../rules'
import { useTable } from '../../table'
import { useWords } from '../../words'
import { SeatCard } from './seat-card'
import { playOrder } from './seat-figures'

/** The four seats in this quarter's order of play; each opens its account. */
export function SeatsPanel() {
  const { t } = useWords()
  const { position } = useTable()
  return (
    <section className="seats-panel" aria-label={t('panels:seats.label')}>
      <ol>
        {playOrder(position).map((seat, place) => (
          <SeatCard key={seat} faction={factionAt(seat)} place={place + 1} />
        ))}
      </ol>
    </section>
  )
}
