import { Button, ProgressBar } from 'react-aria-components'
import { FACTIONS, seatOf, type EntryOf } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { readableEntries } from '../../panels/side/log-view'
import type { Turn } from '../../../story'
import { type Film, useSend } from '../../table'
import {
  applicationsIn,
  describeLogEntry,
  eventTitle,
  factionName,
  formatPercent,
  joinSentences,
  quarterName,
  useWords,
  type Language,
  type Translate,
} from '../../words'
import { useTurns } from './use-turns'
import { wholePercents } from './whole-percents'

/** The three moves that turned the game, as bots weigh it: what happened, whose chance it changed, and the way there. */
export function TurnsSheet({ film }: { readonly film: Film }) {
  const { t } = useWords()
  const found = useTurns(film)
  return (
    <section className="turns" aria-label={t('story:turns.title')}>
      <h3>{t('story:turns.title')}</h3>
      <p className="chart-note story">{t('story:turns.note')}</p>
      {found.state === 'working' && (
        <ProgressBar className="turns-work" value={Math.round(found.done * 100)} aria-label={t('story:turns.working')}>
          {({ percentage }) => (
            <>
              <span>{t('story:turns.working')}</span>
              <span className="turns-bar">
                <span style={{ inlineSize: `${percentage ?? 0}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
      )}
      {found.state === 'failed' && <p>{t('story:turns.failed')}</p>}
      {found.state === 'found' && found.turns.length === 0 && <p>{t('story:turns.none')}</p>}
      {found.state === 'found' && (
        <ol className="turn-cards">
          {found.turns.map((turn, index) => (
            <TurnCard key={turn.at} film={film} turn={turn} number={index + 1} />
          ))}
        </ol>
      )}
    </section>
  )
}

function TurnCard({ film, turn, number }: { readonly film: Film; readonly turn: Turn; readonly number: number }) {
  const { t, lang } = useWords()
  const send = useSend()
  const { at, before, after, seat } = turn
  const own = seatOf(seat)
  const { config, quarter } = film.table(at - 1).position
  const [was, is] = [wholePercents(before), wholePercents(after)]
  const [from, to] = [was[own] ?? 0, is[own] ?? 0]
  return (
    <li className="turn-card" data-faction={seat}>
      <span className="turn-number display" aria-hidden="true">
        {number}
      </span>
      <p className="turn-when num">{quarterName(config.startsAt, quarter, lang)}</p>
      <p className="turn-what">{whatHappened(film, at, t, lang)}</p>
      <p className="turn-chance">
        {t(to > from ? 'story:turns.rose' : 'story:turns.fell', {
          seat: factionName(seat, lang),
          from: formatPercent(from, lang),
          to: formatPercent(to, lang),
        })}
      </p>
      <Chances was={was} is={is} />
      <Button
        className="btn btn-small"
        onPress={() => send({ type: 'replay.open', at })}
        aria-label={t('story:turns.goThereNamed', { number })}
      >
        <Icon name="play" size={16} />
        {t('story:turns.goThere')}
      </Button>
    </li>
  )
}

/** Every seat's chance to win, before and after. */
function Chances({ was, is }: { readonly was: readonly number[]; readonly is: readonly number[] }) {
  const { t, lang } = useWords()
  return (
    <ul className="turn-seats" aria-label={t('story:turns.chances')}>
      {FACTIONS.map((faction, index) => (
        <li key={faction} data-faction={faction}>
          <Emblem faction={faction} size={16} title={factionName(faction, lang)} />
          <span className="num">
            {formatPercent(was[index] ?? 0, lang)} → <strong>{formatPercent(is[index] ?? 0, lang)}</strong>
          </span>
          <span className="turn-meter" aria-hidden="true">
            <span className="turn-was" style={{ inlineSize: `${was[index]}%` }} />
            <span className="turn-is" style={{ inlineSize: `${is[index]}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A move in a sentence; one that closed a quarter is told by its market and the news that came after. */
export function whatHappened(film: Pick<Film, 'told' | 'log' | 'table'>, at: number, t: Translate, lang: Language): string {
  const applicationOf = applicationsIn(film.table(at).position)
  const told = film.told(at)
  const whole = film.log(at).slice(film.log(at - 1).length)
  const readable = readableEntries(told)
  const loud = readable.filter(({ kind }) => kind !== 'scrutiny' && kind !== 'lobby-settled')
  const sentences = (loud.length > 0 ? loud : readable).map((entry) => describeLogEntry(entry, t, lang, applicationOf))
  const news = whole.find((entry): entry is EntryOf['news'] => entry.kind === 'news')
  const closed = whole.some(({ kind }) => kind === 'market')
  if (closed)
    sentences.push(news === undefined ? t('story:turns.closed') : t('story:turns.closedThen', { news: eventTitle(news.event, lang) ?? '' }))
  if (sentences.length === 0) return told[0] === undefined ? '' : describeLogEntry(told[0], t, lang, applicationOf)
  return joinSentences(sentences.slice(0, 2), lang)
}
