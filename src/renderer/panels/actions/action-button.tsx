import { useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { MoveType } from '../../../../rules'
import { Icon } from '../../art'
import { MOVE_ROWS, useIntent, useSend, useTable } from '../../table'
import { describeRejection, formatCash, useWords } from '../../words'
import { Hint } from '../common/hint'
import { usePanels } from '../common/panels-provider'
import { KeyCap, shortcutOf } from '../hotkeys/key-cap'
import { useHotkey } from '../hotkeys/use-hotkey'
import { ownBid } from '../stage/own-bid'
import { availabilityOf, type Availability } from './availability'
import { useShortReason } from './short-reason'
import { useMoveTitle } from './use-move-title'

/**
 * One action to take: its picture, its name and what it costs; when it cannot be taken, why. It stays focusable, so that anyone can ask
 * why.
 */
export function ActionButton({ type }: { readonly type: MoveType }) {
  const { t, lang } = useWords()
  const { position, legal } = useTable()
  const intent = useIntent()
  const send = useSend()
  const { explain } = usePanels()
  const availability = useMemo(() => availabilityOf(position, legal, type), [position, legal, type])
  const chosen = intent.stage !== 'idle' && intent.type === type
  const press = (): void => {
    if (chosen) send({ type: 'intent.cancel' })
    else if (availability.available) send({ type: 'intent.begin', action: { type } })
    else if (availability.refusal !== null) explain(availability.refusal)
  }
  const button = useRef<HTMLButtonElement>(null)
  const { key } = MOVE_ROWS[type]
  useHotkey(button, key, press)
  return (
    <Hint text={<ActionHint availability={availability} />}>
      <Button
        ref={button}
        className="action-button"
        aria-keyshortcuts={key === null ? undefined : shortcutOf(key)}
        aria-disabled={!availability.available}
        aria-pressed={chosen}
        data-action={type}
        data-available={availability.available}
        onPress={press}
        aria-description={availability.refusal === null ? undefined : describeRejection(availability.refusal, t, lang)}
      >
        <Icon name={MOVE_ROWS[type].picture} size={20} />
        <span className="action-name">{t(`panels:actions.name.${type}`)}</span>
        {type === 'bid' ? <BidCost availability={availability} /> : <ActionCost availability={availability} />}
      </Button>
    </Hint>
  )
}

function ActionHint({ availability }: { readonly availability: Availability }) {
  const { t, lang } = useWords()
  const title = useMoveTitle(availability.type)
  const { key } = MOVE_ROWS[availability.type]
  return (
    <>
      <strong>{title}</strong> {key !== null && <KeyCap hotkey={key} />}
      <p>{t(`moveHelp.${availability.type}`)}</p>
      {availability.refusal !== null && <p className="why-not">{describeRejection(availability.refusal, t, lang)}</p>}
    </>
  )
}

/** That nobody sees it; then what oneself has bid, which is on the screen in one's own turn alone. */
function BidCost({ availability }: { readonly availability: Availability }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const bid = ownBid(position)
  if (bid > 0) return <span className="action-cost own-bid num">{t('panels:bid.own', { amount: formatCash(bid, lang) })}</span>
  if (!availability.available) return <ActionCost availability={availability} />
  return <span className="action-cost">{t('panels:bid.sealed')}</span>
}

/** What an action costs, or in a word why it cannot be taken. */
function ActionCost({ availability: { available, actions, cash, refusal } }: { readonly availability: Availability }) {
  const { t, lang } = useWords()
  const shortReason = useShortReason()
  if (!available) {
    return <span className="action-cost why-not">{shortReason(refusal)}</span>
  }
  if (actions === 0 && cash.to === 0) return <span className="action-cost">{t('panels:actions.free')}</span>
  const price =
    cash.to === 0
      ? t('panels:actions.noCash')
      : cash.from === cash.to
        ? formatCash(cash.to, lang)
        : t('panels:actions.range', { from: cash.from, to: formatCash(cash.to, lang) })
  return <span className="action-cost num">{price}</span>
}
