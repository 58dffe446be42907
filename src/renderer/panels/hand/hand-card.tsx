import { useMemo } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { CARDS, type Card, type CardId, type Rejection } from '../../../../rules'
import { CardPicture, Icon } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { describeRejection, formatCash, joinSentences, say, useWords } from '../../words'
import { cardRefusal } from '../actions/availability'
import { useShortReason } from '../actions/short-reason'
import { usePanels } from '../common/panels-provider'
import { useMovedHint } from '../common/use-moved-hint'
import { GameCard } from './game-card'

/** A card in the hand: small as it lies there, whole while one looks at it; pressing it starts to play it. */
export function HandCard({ card: id }: { readonly card: CardId }) {
  const { t, lang } = useWords()
  const { isOpen, onOpenChange, onPointerMove } = useMovedHint()
  const { isActing, isPlayable, isChosen, refusal, press } = useCardPlay(id)
  const card = CARDS.get(id)
  if (card === undefined) return null
  const why = refusal === null ? null : describeRejection(refusal, t, lang)
  return (
    <li className="hand-slot" onPointerMove={onPointerMove}>
      <TooltipTrigger delay={120} closeDelay={0} isOpen={isOpen} onOpenChange={onOpenChange}>
        <Button
          className="hand-card"
          data-faction={card.faction}
          data-card={id}
          data-playable={isPlayable || !isActing}
          aria-disabled={!isPlayable}
          aria-pressed={isChosen}
          aria-description={joinSentences([say(card.text, lang), why ?? ''], lang)}
          onPress={press}
        >
          <CardFace card={card} refusal={refusal} />
        </Button>
        <Tooltip className="card-look" placement="top" offset={10}>
          <GameCard card={id} playable={why === null} />
          {why !== null && <p className="why-not card-why">{why}</p>}
        </Tooltip>
      </TooltipTrigger>
    </li>
  )
}

interface CardPlay {
  /** The seat is asked for an action. */
  readonly isActing: boolean
  readonly isPlayable: boolean
  readonly isChosen: boolean
  /** Why it cannot be played now. */
  readonly refusal: Rejection | null
  /** Starts to play it, lays it aside again, or says why it cannot be played. */
  readonly press: () => void
}

/** What pressing a card does now. */
function useCardPlay(id: CardId): CardPlay {
  const { position, legal, stage } = useTable()
  const intent = useIntent()
  const send = useSend()
  const { explain } = usePanels()
  const isActing = stage === 'human-turn' && position.pending.kind === 'action'
  const refusal = useMemo(() => (isActing ? cardRefusal(position, legal, id) : null), [isActing, position, legal, id])
  const isPlayable = isActing && legal.some((move) => move.type === 'play-card' && move.card === id)
  const isChosen = intent.type === 'play-card' && intent.card === id && intent.stage !== 'idle'
  const press = (): void => {
    if (isChosen) send({ type: 'intent.cancel' })
    else if (isPlayable) send({ type: 'intent.begin', action: { type: 'play-card', card: id } })
    else if (refusal !== null) explain(refusal)
  }
  return { isActing, isPlayable, isChosen, refusal, press }
}

/** What one sees of a card as it lies there. */
function CardFace({ card, refusal }: { readonly card: Card; readonly refusal: Rejection | null }) {
  const { t, lang } = useWords()
  const shortReason = useShortReason()
  return (
    <>
      <span className="hand-art">
        <CardPicture picture={card.picture} />
      </span>
      <span className="hand-name">{say(card.name, lang)}</span>
      <span className="card-cost num" aria-label={t('panels:hand.cost', { cost: formatCash(card.cost, lang) })}>
        {card.cost}
      </span>
      {refusal !== null && (
        <span className="hand-why">
          <Icon name="lock" size={14} /> {shortReason(refusal)}
        </span>
      )}
    </>
  )
}
