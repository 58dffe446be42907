import { isStageTurn } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useTable, type Stage } from '../../table'
import { factionName, sitterName, useWords } from '../../words'

/** Stages in which somebody decides; in the others all watch. */
export const DECIDING: readonly Stage[] = ['human-turn', 'bot-turn', 'answer', 'review', 'paused']

/** Who owes the next decision, and which. */
export function TurnBanner() {
  const { t, lang } = useWords()
  const { decider, seats, stage, position } = useTable()
  if (decider === null || decider.kind === 'over' || !DECIDING.includes(stage)) return <div className="turn-banner" />
  const person = seats.find((seat) => seat.faction === decider.seat)
  const name = person === undefined ? '' : sitterName(person, t)
  return (
    <div className="turn-banner" data-faction={decider.seat} role="status">
      <Emblem faction={decider.seat} size={26} />
      <span className="turn-words">
        <strong className="display">{factionName(decider.seat, lang)}</strong>
        <span>
          <Icon name={decider.by} size={16} title={t(`seatKind.${decider.by}`)} />
          {isStageTurn(position) && decider.kind === 'action'
            ? t('panels:bid.acts', { name })
            : t(`panels:top.decides.${decider.kind}`, { name })}
        </span>
      </span>
    </div>
  )
}
