import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { CARDS, type CardId } from '../../../../rules'
import { CardPicture } from '../../art'
import { GameCard } from '../../panels'
import { formatCash, say, useWords } from '../../words'

interface OpenCardProps {
  readonly card: CardId
  /** It came with the move one looks at. */
  readonly isFresh: boolean
  /** The whole card is shown. */
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** A card of an open hand: its picture, name and cost; the whole card while one looks at it, or after a press. */
export function OpenCard({ card: id, isFresh, isOpen, onOpenChange }: OpenCardProps) {
  const { t, lang } = useWords()
  const card = CARDS.get(id)
  if (card === undefined) return null
  return (
    <li>
      <TooltipTrigger delay={120} closeDelay={0} isOpen={isOpen} onOpenChange={onOpenChange}>
        <Button
          className="open-card"
          data-faction={card.faction}
          data-card={id}
          aria-description={say(card.text, lang)}
          onPress={() => onOpenChange(true)}
        >
          <span className="open-card-art">
            <CardPicture picture={card.picture} />
          </span>
          <span className="open-card-name">
            {say(card.name, lang)}
            {isFresh && <span className="tag">{t('story:hands.fresh')}</span>}
          </span>
          <span className="open-card-cost num" aria-label={t('panels:hand.cost', { cost: formatCash(card.cost, lang) })}>
            {card.cost}
          </span>
        </Button>
        <Tooltip className="card-look" placement="start" offset={10}>
          <GameCard card={id} />
        </Tooltip>
      </TooltipTrigger>
    </li>
  )
}
