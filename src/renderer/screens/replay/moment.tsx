import { Button } from 'react-aria-components'
import type { LogEntry } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { SpeechLine, usePanels, type SideTab } from '../../panels'
import { useApplications } from '../../panels/common/use-applications'
import { readableEntries, seatOfEntry } from '../../panels/side/log-view'
import { type Film, useTable } from '../../table'
import { describeLogEntry, eventTitle, formatPair, joinSentences, useWords } from '../../words'

/** From how many letters on a sentence is long: two lines beside the buttons hold no more. */
const LONG = { en: 80, 'zh-CN': 36 }

/** What the move that led to this moment did, in a sentence or two, and what it set off. */
export function Moment({ film, at, onLook }: { readonly film: Film; readonly at: number; readonly onLook: () => void }) {
  const { t, lang } = useWords()
  const applicationOf = useApplications()
  const told = film.told(at)
  const lines = readableEntries(told).length > 0 ? readableEntries(told) : told.slice(0, 1)
  const seat = lines[0] === undefined ? null : seatOfEntry(lines[0])
  // Whoever came here by the mark of an order reads of the order first.
  const sentences = orderFirst(lines).map((entry) => describeLogEntry(entry, t, lang, applicationOf))
  const sentence = at === 0 ? t('story:replay.start') : joinSentences(sentences, lang)
  const isLong = sentence.length > LONG[lang]
  return (
    <div className="replay-moment" data-faction={seat ?? undefined}>
      {at === 0 || seat === null ? <Icon name="clock" size={26} /> : <Emblem faction={seat} size={30} />}
      <div className="replay-words">
        <p className="replay-told" data-long={isLong} tabIndex={isLong ? 0 : undefined}>
          {sentence}
        </p>
        {/* Where much is told, the board has more need of the room than a house's remark. */}
        {!isLong && <SpeechLine />}
      </div>
      <SetOff entries={film.log(at).slice(film.log(at - 1).length)} onLook={onLook} />
    </div>
  )
}

const orderFirst = (lines: readonly LogEntry[]): readonly LogEntry[] => [
  ...lines.filter(({ kind }) => kind === 'interconnection'),
  ...lines.filter(({ kind }) => kind !== 'interconnection'),
]

/** What followed from the move: a market with its books, half time, the news of the next quarter. */
function SetOff({ entries, onLook }: { readonly entries: readonly LogEntry[]; readonly onLook: () => void }) {
  const { t, lang } = useWords()
  const { showTab } = usePanels()
  const { position } = useTable()
  // The papers are told about where they lie: beside the board.
  const look = (tab: SideTab): void => {
    onLook()
    showTab(tab)
  }
  const hasMarket = entries.some(({ kind }) => kind === 'market')
  const news = entries.find((entry) => entry.kind === 'news')
  return (
    <div className="replay-set-off">
      {hasMarket && (
        <Button className="btn btn-small" aria-label={t('story:replay.market')} onPress={() => look('books')}>
          <Icon name="ledger" size={16} />
          {t('panels:side.books')}
        </Button>
      )}
      {news?.kind === 'news' && position.phase !== 'over' && (
        <Button
          className="btn btn-small"
          aria-label={formatPair(t('panels:side.news'), eventTitle(news.event, lang) ?? '', lang)}
          onPress={() => look('news')}
        >
          <Icon name="news" size={16} />
          {t('panels:side.news')}
        </Button>
      )}
    </div>
  )
}
