import { ALI, FACTIONS, SOURCES, type Faction } from '../../../../rules'
import type { GameResult, ToldEntry } from '../../../shared/game-result'
import { Emblem } from '../../art'
import { LineChart, type ChartLine } from '../../charts'
import { SourceList } from '../../panels'
import { realBuyers, realEvents, type RealEvent } from '../../../story'
import {
  calendarQuarter,
  describeSources,
  describeTold,
  formatMillions,
  namesIn,
  quarterName,
  say,
  SENTENCE_GAP,
  useWords,
  type PlaceNames,
} from '../../words'
import { tickNames } from './tick-names'
import { seatOfEntry, turningQuarters } from './turning-points'

/** Companies that publish how many people bought from them in a year. */
const COMPANIES: readonly Faction[] = ['ali', 'pdd', 'jd']
/** Shoppers are counted in units of 100,000. */
const UNITS_PER_MILLION = 10

/** The game laid over what really happened: the same quarters, side by side, each fact with its source. */
export function HistorySheet({ result }: { readonly result: GameResult }) {
  const { t } = useWords()
  const { startsAt } = result.scenario
  const quarters = result.quarters.map(({ quarter }) => quarter)
  const figures = COMPANIES.map((faction) => ({
    faction,
    found: quarters.map((quarter) => realBuyers(calendarQuarter(startsAt, quarter), faction)),
  }))
  const events = quarters.slice(1).map((quarter) => ({ quarter, happened: realEvents(calendarQuarter(startsAt, quarter)) }))
  const cited = [
    ...figures.flatMap(({ found }) => found.filter((figure) => figure !== null)),
    ...events.flatMap(({ happened }) => happened),
  ]
  const sources = [...SOURCES.values()].filter((source) => cited.some((fact) => fact.sources.includes(source)))
  const real = figures.map(({ faction, found }) => ({ faction, values: found.map((figure) => figure?.value ?? null) }))
  return (
    <div className="chart-page">
      <BuyersBesideHistory result={result} real={real} />
      <Spine result={result} events={events} />
      {sources.length > 0 && (
        <section className="history-sources">
          <h3>{t('story:history.sourcesTitle')}</h3>
          <SourceList sources={sources} />
        </section>
      )}
    </div>
  )
}

/** How many bought from whom: in the game, and in the world. */
function BuyersBesideHistory({ result, real }: { readonly result: GameResult; readonly real: readonly ChartLine[] }) {
  const { t, lang } = useWords()
  const ticks = tickNames(
    result.scenario.startsAt,
    result.quarters.map(({ quarter }) => quarter),
    t,
    lang,
  )
  const own: readonly ChartLine[] = FACTIONS.map((faction, seat) => ({
    faction,
    values: result.quarters.map(({ buyers, leftHand }) => ((buyers[seat] ?? 0) + (seat === ALI ? leftHand : 0)) / UNITS_PER_MILLION),
  }))
  const write = (value: number): string => formatMillions(value, lang)
  return (
    <div className="chart-columns">
      <LineChart title={t('story:history.own')} note={t('story:history.ownNote')} ticks={ticks} lines={own} write={write} />
      <LineChart title={t('story:history.real')} note={t('story:history.realNote')} ticks={ticks} lines={real} write={write} />
    </div>
  )
}

interface SpineProps {
  readonly result: GameResult
  readonly events: readonly { readonly quarter: number; readonly happened: readonly RealEvent[] }[]
}

/** The quarters down the middle: what happened in the game on one side, in the world on the other. */
function Spine({ result, events }: SpineProps) {
  const { t, lang } = useWords()
  return (
    <section aria-label={t('story:history.spine')}>
      <div className="spine-head" aria-hidden="true">
        <span>{t('story:history.inGame')}</span>
        <span>{t('story:history.inWorld')}</span>
      </div>
      <ol className="spine">
        {events.map(({ quarter, happened }) => (
          <SpineQuarter
            key={quarter}
            name={quarterName(result.scenario.startsAt, quarter, lang)}
            entries={entriesOf(result.told, quarter)}
            names={namesIn(result)}
            events={happened}
          />
        ))}
      </ol>
    </section>
  )
}

const entriesOf = (told: readonly ToldEntry[], quarter: number): readonly ToldEntry[] =>
  turningQuarters(told).find((chapter) => chapter.quarter === quarter)?.entries ?? []

interface SpineQuarterProps {
  readonly name: string
  readonly entries: readonly ToldEntry[]
  readonly names: PlaceNames
  readonly events: readonly RealEvent[]
}

function SpineQuarter({ name, entries, names, events }: SpineQuarterProps) {
  const { t, lang } = useWords()
  return (
    <li className="spine-quarter">
      <ul aria-label={t('story:history.inGame')}>
        {entries.map((entry, index) => {
          const seat = seatOfEntry(entry)
          return (
            <li key={index} className="spine-own">
              {seat !== null && <Emblem faction={seat} size={18} />}
              <span>{describeTold(entry, t, lang, names)}</span>
            </li>
          )
        })}
        {entries.length === 0 && <li className="soft">–</li>}
      </ul>
      <h4 className="spine-name num">{name}</h4>
      <ul aria-label={t('story:history.inWorld')}>
        {events.map(({ words, sources }) => (
          <li key={words.en}>
            <span>{say(words, lang)}</span>
            {SENTENCE_GAP[lang]}
            <cite className="soft small">{t('story:history.source', { source: describeSources(sources, lang) })}</cite>
          </li>
        ))}
        {events.length === 0 && <li className="soft">–</li>}
      </ul>
    </li>
  )
}
