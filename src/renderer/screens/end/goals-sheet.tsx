import { agendaProgress, FACTIONS, missions, type GoalProgress, type PlayerView } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { describeProgress, factionName, formatPoints, say, useWords } from '../../words'

/** Missions and agendas laid open: how far each seat came, and what it was worth. */
export function GoalsSheet({ position }: { readonly position: PlayerView }) {
  const { t, lang } = useWords()
  return (
    <>
      <p className="soft small">{t('screens:end.wholePercent')}</p>
      <ul className="goal-seats">
        {FACTIONS.map((faction) => {
          const own = agendaProgress(position, faction)
          return (
            <li key={faction} className="goal-seat" data-faction={faction}>
              <h3>
                <Emblem faction={faction} size={22} /> {factionName(faction, lang)}
              </h3>
              <ul>
                {own !== null && <GoalLine kind="agenda" title={say(own.agenda.name, lang)} progress={own} />}
                {missions(position, faction).map((mission) => (
                  <GoalLine key={mission.goal.id} kind="mission" title={null} progress={mission} />
                ))}
              </ul>
              {own === null && <p className="soft small">{t('screens:end.noAgenda')}</p>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface GoalLineProps {
  readonly kind: 'agenda' | 'mission'
  readonly title: string | null
  readonly progress: GoalProgress
}

function GoalLine({ kind, title, progress }: GoalLineProps) {
  const { t, lang } = useWords()
  const { goal, points } = progress
  return (
    <li className="goal-line" data-reached={points > 0}>
      <Icon name={kind} size={18} title={t(`source.${kind}`)} />
      <span>
        {title !== null && <strong className="display goal-title">{title}</strong>}
        {say(goal.words, lang)} <em className="goal-reached">{describeProgress(progress, t, lang)}</em>
      </span>
      <span className="goal-points num">{formatPoints(points, lang)}</span>
    </li>
  )
}
