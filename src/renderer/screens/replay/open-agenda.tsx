import { AGENDAS, agendaProgress, standingOf, type Faction } from '../../../../rules'
import { CardPicture, Icon } from '../../art'
import { writeMetric } from '../../panels/seats/metric-figure'
import { useTable } from '../../table'
import { formatPoints, say, useWords } from '../../words'

/** The agenda a seat keeps, with where it stands; before it has chosen, those it chooses between. */
export function OpenAgenda({ faction, agendas }: { readonly faction: Faction; readonly agendas: readonly string[] }) {
  const { t } = useWords()
  return (
    <div className="open-agendas">
      {agendas.length > 1 && <p className="soft small">{t('story:hands.choosing')}</p>}
      {agendas.map((agenda) => (
        <Agenda key={agenda} agenda={agenda} faction={faction} isKept={agendas.length === 1} />
      ))}
    </div>
  )
}

function Agenda({ agenda: id, faction, isKept }: { readonly agenda: string; readonly faction: Faction; readonly isKept: boolean }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const agenda = AGENDAS.get(id)
  if (agenda === undefined) return null
  const progress = isKept ? agendaProgress(standingOf(position), faction) : null
  return (
    <article className="open-agenda" title={say(agenda.text, lang)}>
      <span className="open-card-art">
        <CardPicture picture={agenda.picture} />
      </span>
      <div>
        <h3>
          <Icon name="agenda" size={16} title={t('panels:account.agenda')} /> {say(agenda.name, lang)}
        </h3>
        <p className="small">{say(agenda.goal.words, lang)}</p>
        {progress !== null && (
          <p className="small num">
            {t('panels:account.now', { value: writeMetric(progress.goal.metric, progress.value, lang) })} ·{' '}
            <strong>{formatPoints(progress.points, lang)}</strong>
          </p>
        )}
      </div>
    </article>
  )
}
