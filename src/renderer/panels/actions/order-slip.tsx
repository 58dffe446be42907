import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { CARDS, type CardId, type MoveType } from '../../../../rules'
import { Icon } from '../../art'
import { MOVE_ROWS, useIntent, useSend, type IntentField, type IntentView } from '../../table'
import { cardName, say, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { useFocusHome } from '../common/use-focus-home'
import { HotButton } from '../hotkeys/hot-button'
import { regionsOfMove } from './move-regions'
import { BidFacts } from '../stage/bid-facts'
import { useMoveTitle } from './use-move-title'
import { PreviewTable } from './preview-table'
import { SlipOptions } from './slip-options'
import { TargetList } from './target-list'
import { useSumKeys } from './use-sum-keys'

/** The slip on which a person puts an action together: the target, the sum, what it would change, and the word to go. */
export function OrderSlip() {
  const { t } = useWords()
  const intent = useIntent()
  const send = useSend()
  const slip = useRef<HTMLElement>(null)
  usePointedMove(intent)
  useSumKeys(slip)
  useFocusHome(`[data-action='${intent.type ?? ''}']`, `[data-card='${intent.card ?? ''}']`, '.action-bar')
  if (intent.type === null) return null
  const layAside = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // The table would take the same key for a wish to pause, once the slip is gone.
    event.preventDefault()
    send({ type: 'intent.cancel' })
  }
  return (
    <section ref={slip} className="order-slip" aria-label={t('panels:slip.label')} onKeyDown={layAside}>
      <SlipHead type={intent.type} card={intent.card} />
      <div className="slip-body">
        {intent.stage === 'choosing' && intent.field !== null && <Choosing type={intent.type} field={intent.field} />}
        {intent.stage === 'ready' && (
          <>
            <SlipOptions />
            {intent.type === 'bid' ? <BidFacts /> : intent.preview !== null && <PreviewTable preview={intent.preview} />}
          </>
        )}
      </div>
      <SlipButtons />
    </section>
  )
}

/** Lights the regions that a ready move is aimed at. */
function usePointedMove({ stage, move }: IntentView): void {
  const { point } = usePanels()
  const aimed = stage === 'ready' && move !== null ? regionsOfMove(move).join(' ') : ''
  useEffect(() => {
    point(aimed === '' ? [] : aimed.split(' '))
    return () => point([])
  }, [aimed, point])
}

function SlipHead({ type, card: id }: { readonly type: MoveType; readonly card: CardId | null }) {
  const { t, lang } = useWords()
  const title = useMoveTitle(type)
  const card = id === null ? undefined : CARDS.get(id)
  return (
    <header className="slip-head">
      <Icon name={MOVE_ROWS[type].picture} size={28} />
      <div>
        <h3>{card === undefined ? title : cardName(card.id, lang)}</h3>
        <p className="soft small">{card === undefined ? t(`moveHelp.${type}`) : say(card.text, lang)}</p>
      </div>
    </header>
  )
}

function Choosing({ type, field }: { readonly type: MoveType; readonly field: IntentField }) {
  const { t } = useWords()
  const note = gainsNote(type, field)
  return (
    <>
      <h4>{t(`panels:slip.choose.${field}`)}</h4>
      {note !== null && <p className="soft small">{t(`panels:slip.${note}`)}</p>}
      <TargetList />
    </>
  )
}

type GainsNote =
  | 'gains'
  | 'gainsLeast'
  | 'gainsRival'
  | 'gainsRivalBest'
  | 'gainsPartner'
  | 'gainsPartnerBest'
  | 'gainsSeat'
  | 'gainsReport'
  | 'gainsGranted'

/** What the figures beside a list are; null where there are none. */
function gainsNote(type: MoveType, field: IntentField): GainsNote | null {
  if (type === 'throttle') return field === 'platform' ? 'gainsRivalBest' : 'gainsRival'
  if (type === 'traffic-support') return field === 'partner' ? 'gainsPartnerBest' : 'gainsPartner'
  if (type === 'subsidise') return 'gainsLeast'
  return NOTES[field] ?? null
}

const NOTES: Readonly<Partial<Record<IntentField, GainsNote>>> = {
  region: 'gains',
  belt: 'gains',
  macro: 'gains',
  organ: 'gains',
  seat: 'gainsSeat',
  against: 'gainsReport',
  application: 'gainsGranted',
}

function SlipButtons() {
  const { t } = useWords()
  const intent = useIntent()
  const send = useSend()
  const started = Object.keys(intent.chosen).length > 0
  return (
    <footer className="slip-buttons">
      <HotButton hotkey="Backspace" className="btn" onPress={() => send({ type: 'intent.cancel' })}>
        {t('cancel')}
      </HotButton>
      {started && (
        <Button className="btn btn-quiet" onPress={() => send({ type: 'intent.back' })}>
          {t('back')}
        </Button>
      )}
      {intent.stage === 'ready' && (
        <HotButton hotkey="Enter" className="btn btn-seal" isDisabled={!intent.canConfirm} onPress={() => send({ type: 'intent.confirm' })}>
          <Icon name="check" size={18} /> {t('panels:slip.confirm')}
        </HotButton>
      )}
    </footer>
  )
}
