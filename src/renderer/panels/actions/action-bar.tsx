import { isStageTurn, seatOf, type Faction, type Position } from '../../../../rules'
import { Emblem } from '../../art'
import { actionGroups, actionTable, useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { AdviceButton } from '../advice/advice-button'
import { useFocusWhenLost } from '../common/use-focus-home'
import { ActionButton } from './action-button'
import { ActionTokens } from './action-tokens'
import { EndTurn } from './end-turn'

/** What the seat on turn can do, in groups, with the actions it has left and the end of its turn. */
export function ActionBar() {
  const { t } = useWords()
  const { stage, decider } = useTable()
  if (stage !== 'human-turn' || decider?.kind !== 'action') return <section className="action-bar" aria-label={t('panels:actions.label')} />
  return <OwnActions key={decider.seat} seat={decider.seat} />
}

function OwnActions({ seat }: { readonly seat: Faction }) {
  const { t, lang } = useWords()
  const { position, log } = useTable()
  // An undo that was the last one, or an application filed, takes its own button away.
  useFocusWhenLost('.action-bar', log.length)
  return (
    <section className="action-bar panel" data-faction={seat} tabIndex={-1} aria-label={t('panels:actions.label')}>
      <div className="action-head">
        <span className="action-who display">
          <Emblem faction={seat} size={28} /> {factionName(seat, lang)}
        </span>
        <ActionTokens left={position.actionsLeft} all={actionsOf(position, seat)} />
        <AdviceButton />
        <EndTurn />
      </div>
      <ActionGroups seat={seat} />
    </section>
  )
}

/** How many actions the turn began with. */
const actionsOf = (position: Position, seat: Faction): number => {
  const { stage, actionsPerTurn } = position.config.numbers
  return isStageTurn(position) ? stage.actions : actionsPerTurn[seatOf(seat)]
}

function ActionGroups({ seat }: { readonly seat: Faction }) {
  const { t } = useWords()
  const { position } = useTable()
  const groups = actionGroups(seat, actionTable(position, seat))
  const isCrowded = groups.reduce((sum, { actions }) => sum + actions.length, 0) > ROOM
  return (
    <div className="action-groups" data-crowded={isCrowded}>
      {groups.map((group) => (
        <div key={group.id} className="action-group" data-group={group.id} role="group" aria-label={t(`panels:actions.group.${group.id}`)}>
          {group.actions.map((type) => (
            <ActionButton key={type} type={type} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Actions that lie side by side in two rows at their usual width, also where text is large. */
const ROOM = 10
