import type { GameResult, ToldEntry } from '../../../shared/game-result'
import { Emblem } from '../../art'
import { describeTold, namesIn, quarterName, useWords, type PlaceNames } from '../../words'
import { seatOfEntry, turningQuarters } from './turning-points'

/** What turned the game, quarter by quarter. */
export function StorySheet({ result }: { readonly result: GameResult }) {
  const { t, lang } = useWords()
  const quarters = turningQuarters(result.told)
  const names = namesIn(result)
  if (quarters.length === 0) return <p className="story">{t('screens:end.quiet')}</p>
  return (
    <ol className="end-story">
      {quarters.map(({ quarter, entries }) => (
        <li key={quarter}>
          <h3 className="num">{quarterName(result.scenario.startsAt, quarter, lang)}</h3>
          <ul>
            {entries.map((entry, index) => (
              <StoryLine key={index} entry={entry} names={names} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function StoryLine({ entry, names }: { readonly entry: ToldEntry; readonly names: PlaceNames }) {
  const { t, lang } = useWords()
  const seat = seatOfEntry(entry)
  return (
    <li data-kind={entry.kind}>
      {seat !== null && <Emblem faction={seat} size={20} />}
      <span>{describeTold(entry, t, lang, names)}</span>
    </li>
  )
}
