import { useMemo } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { CARDS, type CardId } from '../../../../rules'
import { CardPicture, Icon } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { describeRejection, formatCash, say, useWords } from '../../words'
import { cardRefusal } from '../actions/availability'
import { useShortReason } from '../actions/short-reason'
import { usePanels } from '../common/panels-provider'
import { useMovedHint } from '../common/use-moved-hint'
import { GameCard } from './game-card'

/** A card in the hand: small as it lies there, whole while one looks at it; pressing it starts to play it. */
export function HandCard({ card: id }: { readonly card: CardId }) {
  const { t, lang } = useWords()
  const { position, legal, stage } = useTable()
  const intent = useIntent()
  const send = useSend()
  const shortReason = useShortReason()
  const { isOpen, onOpenChange, onPointerMove } = useMovedHint()
  const { explain } = usePanels()
  const acting = stage === 'human-turn' && position.pending.kind === 'action'
  const refusal = useMemo(() => (acting ? cardRefusal(position, legal, id) : null), [acting, position, legal, id])
  const card = CARDS.get(id)
  if (card === undefined) return null
  const playable = acting && legal.some((move) => move.type === 'play-card' && move.card === id)
  const chosen = intent.type === 'play-card' && intent.card === id && intent.stage !== 'idle'
  const press = (): void => {
    if (chosen) send({ type: 'intent.cancel' })
    else if (playable) send({ type: 'intent.begin', action: { type: 'play-card', card: id } })
    else if (refusal !== null) explain(refusal)
  }
  const why = refusal === null ? null : describeRejection(refusal, t, lang)
  return (
    <li className="hand-slot" onPointerMove={onPointerMove}>
      <TooltipTrigger delay={120} closeDelay={0} isOpen={isOpen} onOpenChange={onOpenChange}>
        <Button
          className="hand-card"
          data-faction={card.faction}
          data-card={id}
          data-playable={playable || !acting}
          aria-disabled={!playable}
          aria-pressed={chosen}
          aria-description={`${say(card.text, lang)} ${why ?? ''}`}
          onPress={press}
        >
          <span className="hand-art">
            <CardPicture picture={card.picture} />
          </span>
          <span className="hand-name">{say(card.name, lang)}</span>
          <span className="card-cost num" aria-label={t('panels:hand.cost', { cost: formatCash(card.cost, lang) })}>
            {card.cost}
          </span>
          {why !== null && (
            <span className="hand-why">
              <Icon name="lock" size={14} /> {shortReason(refusal)}
            </span>
          )}
        </Button>
        <Tooltip className="card-look" placement="top" offset={10}>
          <GameCard card={id} playable={why === null} />
          {why !== null && <p className="why-not card-why">{why}</p>}
        </Tooltip>
      </TooltipTrigger>
    </li>
  )
}
