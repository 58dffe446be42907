import { useMemo } from 'react'
import type { Faction, LogEntry } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useTable } from '../../table'
import { describeLogEntry, quarterName, useWords } from '../../words'
import { useApplications } from '../common/use-applications'
import { useCallings } from '../common/use-callings'
import { readableEntries, seatOfEntry, toneOf } from './log-view'

/** A log as sentences under the quarters they happened in; the lines of others than `seat` are left out. */
export function LogList({
  entries,
  seat = null,
  newestFirst = false,
  personal = false,
}: {
  readonly entries: readonly LogEntry[]
  readonly seat?: Faction | null
  readonly newestFirst?: boolean
  readonly personal?: boolean
}) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const chapters = useMemo(() => chaptersOf(readableEntries(entries, seat), newestFirst), [entries, seat, newestFirst])
  if (chapters.length === 0) return <p className="soft">{t('panels:log.nothing')}</p>
  return (
    <ol className="log-list">
      {chapters.map(([quarter, lines]) => (
        <li key={quarter}>
          <h4 className="log-quarter num">{quarterName(position.config.startsAt, quarter, lang)}</h4>
          <ul>
            {lines.map((entry, index) => (
              <LogLine key={index} entry={entry} personal={personal} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** One line of a log with the emblem of the seat it is about; a `personal` one is told to its reader, as 'you', and names people. */
export function LogLine({ entry, personal = false }: { readonly entry: LogEntry; readonly personal?: boolean }) {
  const { t, lang } = useWords()
  const { tell } = useCallings()
  const applicationOf = useApplications()
  const seat = seatOfEntry(entry)
  return (
    <li className="log-line" data-tone={toneOf(entry)} data-faction={seat ?? undefined}>
      {seat === null ? <Icon name="info" size={16} /> : <Emblem faction={seat} size={16} />}
      <span>{describeLogEntry(entry, personal ? tell : t, lang, applicationOf)}</span>
    </li>
  )
}

function chaptersOf(entries: readonly LogEntry[], newestFirst: boolean): readonly (readonly [number, readonly LogEntry[]])[] {
  const chapters = new Map<number, LogEntry[]>()
  for (const entry of newestFirst ? [...entries].reverse() : entries) {
    const chapter = chapters.get(entry.quarter) ?? []
    chapter.push(entry)
    chapters.set(entry.quarter, chapter)
  }
  return [...chapters]
}
