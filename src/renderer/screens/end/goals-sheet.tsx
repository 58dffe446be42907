import { FACTIONS } from '../../../../rules'
import type { GameResult } from '../../../shared/game-result'
import { Emblem, Icon } from '../../art'
import { describeProgress, factionName, formatPoints, say, useWords } from '../../words'

type Goals = GameResult['goals'][number]

/** Missions and agendas laid open: how far each seat came, and what it was worth. */
export function GoalsSheet({ result }: { readonly result: GameResult }) {
  const { t, lang } = useWords()
  return (
    <>
      <p className="soft small">{t('screens:end.wholePercent')}</p>
      <ul className="goal-seats">
        {result.goals.map(({ agenda, term, missions }, seat) => {
          const faction = FACTIONS[seat] ?? 'ali'
          return (
            <li key={faction} className="goal-seat" data-faction={faction}>
              <h3>
                <Emblem faction={faction} size={22} /> {factionName(faction, lang)}
              </h3>
              <ul>
                {agenda !== null && <GoalLine kind="agenda" title={say(agenda.name, lang)} goal={agenda} />}
                {term != null && <GoalLine kind={term.kind} title={say(term.name, lang)} goal={term} />}
                {missions.map((mission, index) => (
                  <GoalLine key={index} kind="mission" title={null} goal={mission} />
                ))}
              </ul>
              {agenda === null && <p className="soft small">{t('screens:end.noAgenda')}</p>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface GoalLineProps {
  readonly kind: 'agenda' | 'mission' | 'red-line' | 'wish'
  readonly title: string | null
  readonly goal: Goals['missions'][number]
}

function GoalLine({ kind, title, goal }: GoalLineProps) {
  const { t, lang } = useWords()
  const { words, points } = goal
  return (
    <li className="goal-line" data-reached={points > 0}>
      <Icon name={kind} size={18} title={t(`source.${kind}`)} />
      <span>
        {title !== null && <strong className="display goal-title">{title}</strong>}
        {say(words, lang)} <em className="goal-reached">{describeProgress({ goal, value: goal.value }, t, lang)}</em>
      </span>
      <span className="goal-points num">{formatPoints(points, lang)}</span>
    </li>
  )
}
