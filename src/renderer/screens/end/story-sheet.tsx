import type { LogEntry } from '../../../../rules'
import { Emblem } from '../../art'
import { useApplications } from '../../panels/common/use-applications'
import { describeLogEntry, quarterName, useWords } from '../../words'
import { seatOfEntry, turningQuarters } from './turning-points'

interface StorySheetProps {
  readonly log: readonly LogEntry[]
  readonly startsAt: { readonly year: number; readonly quarter: number }
}

/** What turned the game, quarter by quarter. */
export function StorySheet({ log, startsAt }: StorySheetProps) {
  const { t, lang } = useWords()
  const quarters = turningQuarters(log)
  if (quarters.length === 0) return <p className="story">{t('screens:end.quiet')}</p>
  return (
    <ol className="end-story">
      {quarters.map(({ quarter, entries }) => (
        <li key={quarter}>
          <h3 className="num">{quarterName(startsAt, quarter, lang)}</h3>
          <ul>
            {entries.map((entry, index) => (
              <StoryLine key={index} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function StoryLine({ entry }: { readonly entry: LogEntry }) {
  const { t, lang } = useWords()
  const applicationOf = useApplications()
  const seat = seatOfEntry(entry)
  return (
    <li data-kind={entry.kind}>
      {seat !== null && <Emblem faction={seat} size={20} />}
      <span>{describeLogEntry(entry, t, lang, applicationOf)}</span>
    </li>
  )
}
