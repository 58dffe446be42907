import { CARDS, type CardId } from '../../../../rules'
import { CardPicture, Icon } from '../../art'
import { formatCash, say, useWords } from '../../words'

/** A whole card: its picture, name, cost, what it does and a sentence of colour. */
export function GameCard({ card: id, playable = true }: { readonly card: CardId; readonly playable?: boolean }) {
  const { t, lang } = useWords()
  const card = CARDS.get(id)
  if (card === undefined) return null
  return (
    <article className="card game-card" data-faction={card.faction} data-playable={playable}>
      <span className="card-art">
        <CardPicture picture={card.picture} />
      </span>
      <h4 className="card-name">{say(card.name, lang)}</h4>
      <p className="card-text">{say(card.text, lang)}</p>
      <p className="card-flavour story">{say(card.flavour, lang)}</p>
      <p className="card-needs">
        <Icon name="play" size={14} /> {t('panels:hand.actions', { count: card.actions })}
        {card.target !== 'none' && <span> · {t(`panels:hand.target.${card.target}`)}</span>}
      </p>
      <span className="card-cost num" aria-label={t('panels:hand.cost', { cost: formatCash(card.cost, lang) })}>
        {card.cost}
      </span>
    </article>
  )
}
