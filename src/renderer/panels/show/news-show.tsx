import { EVENTS, sourcesOf } from '../../../../rules'
import { CardPicture } from '../../art'
import type { Show } from '../../table'
import { useTable } from '../../table'
import { describeSources, quarterName, say, useWords } from '../../words'

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
        <p className="soft small">{t('panels:news.source', { sources: describeSources(sourcesOf(event.sources), lang) })}</p>
      </div>
    </article>
  )
}
