import { EVENTS, HIDDEN, sourcesOf, type EventId } from '../../../../rules'
import { CardPicture } from '../../art'
import { useTable } from '../../table'
import { calendarQuarter, describeSources, quarterName, say, useWords } from '../../words'
import { SourcesDialog } from './sources-dialog'

/** This quarter's event with its source, and the news of the quarters before. */
export function NewsTab() {
  const { t } = useWords()
  const { position } = useTable()
  // One event a quarter, so an event's place tells the quarter of the game in which it came.
  const past = position.pastNews.map((event, index) => ({ event, quarter: index + 1 })).reverse()
  return (
    <div className="news-tab">
      {position.news === null || position.news === HIDDEN ? (
        <p className="soft">{t(position.pending.kind === 'agenda' ? 'panels:news.notYet' : 'panels:news.none')}</p>
      ) : (
        <NewsStory event={position.news} quarter={position.quarter} />
      )}
      {past.length > 0 && <h4>{t('panels:news.past')}</h4>}
      {past.map(({ event, quarter }) => (
        <NewsStory key={event} event={event} quarter={quarter} short />
      ))}
      <SourcesDialog />
    </div>
  )
}

/**
 * One event as a newspaper cutting: the quarter of the game it came in, when it happened in truth, headline, story, its rule, its source.
 */
function NewsStory({ event: id, quarter, short = false }: { readonly event: EventId; readonly quarter: number; readonly short?: boolean }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const event = EVENTS.get(id)
  if (event === undefined) return null
  const { startsAt } = position.config
  const now = calendarQuarter(startsAt, quarter)
  // In true order it came when it comes here: saying so twice would say nothing.
  const isNow = event.happened !== null && event.happened[0] === now.year && event.happened[1] === now.quarter
  return (
    <article className="news-story" data-short={short}>
      {!short && (
        <div className="news-art">
          <CardPicture picture={event.picture} />
        </div>
      )}
      <p className="news-date num">
        {quarterName(startsAt, quarter, lang)}
        {isNow ? '' : ' · '}
        {event.happened === null
          ? t('panels:news.undated')
          : isNow
            ? ''
            : t('panels:news.date', { year: event.happened[0], quarter: event.happened[1] })}
      </p>
      <h3 className="news-title">{say(event.title, lang)}</h3>
      {!short && <p className="news-text story">{say(event.text, lang)}</p>}
      <p className="news-rule">{say(event.rule, lang)}</p>
      <p className="news-source small soft prose">
        {t('panels:news.source', { sources: describeSources(sourcesOf(event.sources), lang) })}
      </p>
    </article>
  )
}
