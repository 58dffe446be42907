import { privateTermProgress, standingOf, type Faction } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { formatPair, say, useWords } from '../../words'

/** The red line or the wish drawn for the seat that looks, in its own words; nothing where the scenario has none. */
export function OwnTerm({ seat }: { readonly seat: Faction }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const own = privateTermProgress(standingOf(position), seat)
  if (own === null) return null
  const { kind, name, text, goal } = own.term
  return (
    <section className="own-term" data-kind={kind}>
      <Icon name={kind} size={28} />
      <div>
        <h3>{formatPair(t(`panels:term.${kind}`), say(name, lang), lang)}</h3>
        <p>
          <strong>{say(goal.words, lang)}</strong> <span className="soft">{say(text, lang)}</span>
        </p>
        <p className="soft small">{t('panels:term.note')}</p>
      </div>
    </section>
  )
}
