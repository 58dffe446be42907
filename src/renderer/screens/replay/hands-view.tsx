import { useMemo, useState } from 'react'
import { FACTIONS, type CardId, type Faction, type PlayerView } from '../../../../rules'
import { Emblem } from '../../art'
import { type Film, useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { OpenAgenda } from './open-agenda'
import { OpenTerm } from './open-term'
import { OpenCard } from './open-card'

/** A seat's secrets as they lie open: its cards, those that have just come, and its agenda or the agendas it chooses between. */
export interface OpenHand {
  readonly faction: Faction
  readonly cards: readonly CardId[]
  readonly fresh: readonly CardId[]
  readonly agendas: readonly string[]
}

/** The four hands of a position in which everything lies open, with what came since the position before. */
export function openHands(now: PlayerView, before: PlayerView | null): readonly OpenHand[] {
  return FACTIONS.map((faction, seat) => {
    const cards = now.hands[seat] ?? []
    const had = before?.hands[seat] ?? cards
    const agenda = now.agendas[seat] ?? null
    return {
      faction,
      cards,
      fresh: cards.filter((card) => !had.includes(card)),
      agendas: agenda === null ? (now.agendaChoices[seat] ?? []) : [agenda],
    }
  })
}

/** The hands and agendas of all four seats side by side, as they were at the moment one looks at. */
export function HandsView({ film, at }: { readonly film: Film; readonly at: number }) {
  const { t } = useWords()
  const { position } = useTable()
  // One whole card at a time: hovered over, one would else lie beside another that was pressed.
  const [opened, setOpened] = useState<CardId | null>(null)
  const hands = useMemo(() => openHands(position, at === 0 ? null : film.table(at - 1).position), [film, at, position])
  return (
    <section className="hands-view panel" aria-label={t('story:hands.title')}>
      {hands.map((hand) => (
        <OpenSeat key={hand.faction} hand={hand} opened={opened} onOpen={setOpened} />
      ))}
    </section>
  )
}

interface OpenSeatProps {
  readonly hand: OpenHand
  readonly opened: CardId | null
  readonly onOpen: (change: (now: CardId | null) => CardId | null) => void
}

function OpenSeat({ hand: { faction, cards, fresh, agendas }, opened, onOpen }: OpenSeatProps) {
  const { t, lang } = useWords()
  const limit = useTable().position.config.numbers.handLimit
  const name = factionName(faction, lang)
  return (
    <section className="open-hand" data-faction={faction} aria-label={t('panels:hand.of', { seat: name })}>
      <header>
        <Emblem faction={faction} size={28} />
        <h2>{name}</h2>
        <span className="soft num">{t('panels:hand.count', { count: cards.length, limit })}</span>
      </header>
      <OpenAgenda faction={faction} agendas={agendas} />
      <OpenTerm faction={faction} />
      {cards.length === 0 ? (
        <p className="soft">{t('panels:hand.empty')}</p>
      ) : (
        <ul className="open-cards">
          {cards.map((card) => (
            <OpenCard
              key={card}
              card={card}
              isFresh={fresh.includes(card)}
              isOpen={opened === card}
              onOpenChange={(isOpen) => onOpen((now) => afterOpening(now, card, isOpen))}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The card that lies open after one was opened or closed. */
function afterOpening(now: CardId | null, card: CardId, isOpen: boolean): CardId | null {
  if (isOpen) return card
  return now === card ? null : now
}
