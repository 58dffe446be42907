import { useRef } from 'react'
import { HIDDEN, isStageTurn, seatOf } from '../../../../rules'
import { Icon } from '../../art'
import { MOVE_ROWS, useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { shortcutOf } from '../hotkeys/key-cap'
import { useHotkey } from '../hotkeys/use-hotkey'
import { HandCard } from './hand-card'

/** The cards of the person at the screen; nothing when nobody's secrets may be shown. */
export function HandPanel() {
  const { t, lang } = useWords()
  const { position, viewer, decider } = useTable()
  const panel = useRef<HTMLElement>(null)
  useHotkey(panel, MOVE_ROWS['play-card'].key, () => focusCard(panel.current))
  if (viewer === null) return <section className="hand-panel" aria-label={t('panels:hand.label')} />
  const hand = position.hands[seatOf(viewer)].filter((card) => card !== HIDDEN)
  return (
    <section
      ref={panel}
      className="hand-panel"
      data-faction={viewer}
      aria-keyshortcuts={shortcutOf(MOVE_ROWS['play-card'].key)}
      aria-label={t('panels:hand.of', { seat: factionName(viewer, lang) })}
    >
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

/** To the first card that can be played, or else the first: Enter takes it up from there. */
function focusCard(panel: HTMLElement | null): void {
  const card =
    panel?.querySelector<HTMLElement>('.hand-card:not([aria-disabled="true"])') ?? panel?.querySelector<HTMLElement>('.hand-card')
  card?.focus()
}
