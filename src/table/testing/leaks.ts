import { type Faction, FACTIONS, HIDDEN, type LogEntry, type Move, type PlayerView } from '../../../rules'

/** What of a view can hold secrets. */
interface Looked {
  readonly position: PlayerView
  readonly log: readonly LogEntry[]
  readonly recap?: readonly LogEntry[]
  readonly legal: readonly Move[]
}

/** Every card, agenda and bid in a view that the viewer could not see on a real table. */
export const leaksIn = (view: Looked, own: Faction | null): readonly string[] => {
  // When the game is over everything is on the table.
  if (view.position.phase === 'over') return []
  const { hands, decks, agendas, agendaChoices, newsDeck } = view.position
  const strangers = FACTIONS.flatMap((faction, seat) =>
    faction === own ? [] : [...hands[seat]!, ...agendaChoices[seat]!, agendas[seat] ?? HIDDEN],
  )
  const logged = [...view.log, ...(view.recap ?? [])].flatMap((entry) => {
    if (entry.kind === 'card-drawn') return entry.seat === own ? [] : [entry.card]
    if (entry.kind === 'bid') return entry.seat === own ? [] : [`bid of ${entry.amount}`]
    if (entry.kind === 'agenda-chosen') return entry.seat === own ? [] : [entry.agenda]
    return []
  })
  const offered = view.legal.flatMap((move) => (move.type === 'play-card' && move.seat !== own ? [move.card] : []))
  const bids = view.position.bids.flatMap((amount, seat) => (FACTIONS[seat] === own || amount <= 0 ? [] : [`bid of ${amount}`]))
  return [...bids, ...strangers, ...decks.flat(), ...newsDeck, ...logged, ...offered].filter((item) => item !== HIDDEN)
}
