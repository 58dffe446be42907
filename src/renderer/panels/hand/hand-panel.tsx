import { HIDDEN, isStageTurn, seatOf } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { HandCard } from './hand-card'

/** The cards of the person at the screen; nothing when nobody's secrets may be shown. */
export function HandPanel() {
  const { t, lang } = useWords()
  const { position, viewer, decider } = useTable()
  if (viewer === null) return <section className="hand-panel" aria-label={t('panels:hand.label')} />
  const hand = position.hands[seatOf(viewer)].filter((card) => card !== HIDDEN)
  return (
    <section className="hand-panel" data-faction={viewer} aria-label={t('panels:hand.of', { seat: factionName(viewer, lang) })}>
      <header className="hand-head">
        <Icon name="card" size={18} />
        <span>{t('panels:hand.count', { count: hand.length, limit: position.config.numbers.handLimit })}</span>
        {isStageTurn(position) && decider?.seat === viewer && <span className="stage-note">{t('panels:bid.notNow')}</span>}
      </header>
      {hand.length === 0 ? (
        <p className="hand-empty">{t('panels:hand.empty')}</p>
      ) : (
        <ul className="hand-cards">
          {hand.map((card) => (
            <HandCard key={card} card={card} />
          ))}
        </ul>
      )}
    </section>
  )
}
