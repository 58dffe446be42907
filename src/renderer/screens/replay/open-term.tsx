import { privateTermProgress, standingOf, type Faction } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { describeProgress, formatPoints, say, useWords } from '../../words'

/** The red line or wish a seat has drawn, with where it stands; nothing where the scenario has none. */
export function OpenTerm({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const own = privateTermProgress(standingOf(position), faction)
  if (own === null) return null
  const { kind, name, text, goal } = own.term
  return (
    <article className="open-term" title={say(text, lang)}>
      <div>
        <h3>
          <Icon name={kind} size={16} title={t(`panels:term.open.${kind}`)} /> {say(name, lang)}
        </h3>
        <p className="small">{say(goal.words, lang)}</p>
        <p className="small num">
          {describeProgress(own, t, lang)} · <strong>{formatPoints(own.points, lang)}</strong>
        </p>
      </div>
    </article>
  )
}
