import { EVENTS, sourcesOf, type LogEntry } from '../../../../rules'
import { CardPicture } from '../../art'
import type { Show } from '../../table'
import { useTable } from '../../table'
import { describeLogEntry, describeSources, joinSentences, quarterName, say, useWords } from '../../words'
import { useApplications } from '../common/use-applications'
import { useCallings } from '../common/use-callings'
import { concerns } from '../side/log-view'

/** The news as it breaks: the picture, the headline, what it does. */
export function NewsShow({ show }: { readonly show: Extract<Show, { readonly kind: 'news' }> }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const event = EVENTS.get(show.event)
  if (event === undefined) return null
  return (
    <article className="news-show">
      <div className="news-show-art">
        <CardPicture picture={event.picture} />
      </div>
      <div>
        <header className="show-head">
          <h3 className="news-title">{say(event.title, lang)}</h3>
          <p className="soft num">{t('panels:show.newsOf', { quarter: quarterName(position.config.startsAt, show.quarter, lang) })}</p>
        </header>
        <p className="story">{say(event.text, lang)}</p>
        <p className="news-rule">{say(event.rule, lang)}</p>
        <OwnNews entries={show.entries} />
        <p className="soft small">{t('panels:news.source', { sources: describeSources(sourcesOf(event.sources), lang) })}</p>
      </div>
    </article>
  )
}

/** What the news has done to whoever reads it, or to each of the people who read it together. */
function OwnNews({ entries }: { readonly entries: readonly LogEntry[] }) {
  const { lang } = useWords()
  const { tell } = useCallings()
  const applicationOf = useApplications()
  const { seats, viewer } = useTable()
  const readers = viewer === null ? seats.filter(({ kind }) => kind === 'human').map(({ faction }) => faction) : [viewer]
  const own = entries.filter((entry) => readers.some((reader) => concerns(entry, reader)))
  if (own.length === 0) return null
  const sentences = own.map((entry) => describeLogEntry(entry, tell, lang, applicationOf))
  return <p className="news-own">{joinSentences(sentences, lang)}</p>
}
