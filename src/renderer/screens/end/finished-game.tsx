import { useMemo, type ReactNode } from 'react'
import { seatOf } from '../../../../rules'
import type { GameResult } from '../../../shared/game-result'
import { Emblem } from '../../art'
import { finalAccount, verdictOf, type FinalAccount, type Verdict } from '../../../story'
import { seatsInFile, type FinishedView } from '../../table'
import { CheckLine } from '../../panels'
import {
  factionName,
  formatPoints,
  platformName,
  quarterName,
  say,
  sitterName,
  useWords,
  winnerLine,
  type Company,
  type Translate,
} from '../../words'
import { describeGap, describeVerdict } from './describe-verdict'
import { EndTabs } from './end-tabs'
import { KeepBar } from './keep-bar'

interface FinishedGameProps {
  readonly finished: FinishedView
  /** What is to be said before the account. */
  readonly note?: ReactNode
  readonly buttons: ReactNode
}

/** A finished game laid out: who has won, every point explained, agendas laid open, and what turned the game. */
export function FinishedGame({ finished, note, buttons }: FinishedGameProps) {
  const { result } = finished
  const final = useMemo(() => finalAccount(result), [result])
  return (
    <main className="screen cloth end-screen">
      <EndHead finished={finished} final={final} />
      {note}
      <div className="end-columns">
        <Podium final={final} finished={finished} />
        <EndTabs final={final} finished={finished} />
      </div>
      <KeepBar finished={finished} final={final} />
      <footer className="end-buttons">{buttons}</footer>
    </main>
  )
}

function EndHead({ finished, final }: { readonly finished: FinishedView; readonly final: FinalAccount }) {
  const { result } = finished
  const { ranking, decidedBy, scenario, seed, checkWord } = result
  const { t, lang } = useWords()
  const [winner] = ranking
  const company = companyIn(finished)
  const { you: own } = company
  const seat = company.seats.find(({ faction }) => faction === winner)
  const { startsAt, length } = scenario
  return (
    <header className="end-head" data-faction={winner}>
      <Emblem faction={winner} size={64} />
      <div>
        <h1>{winnerLine(winner, company, t, lang)}</h1>
        <p className="story">
          {seat?.kind === 'human' ? t('screens:end.playedBy', { name: sitterName(seat, t) }) : t('screens:end.playedByBot')} ·{' '}
          {say(scenario.name, lang)} · {quarterName(startsAt, 1, lang)} – {quarterName(startsAt, length, lang)}
          {/* To the one person who played it is told below. */}
          {decidedBy !== 'points' && own === null && <> · {t(`screens:end.decidedBy.${decidedBy}`)}</>}
        </p>
        {own !== null && <p className="end-verdict">{describeVerdict(verdictOf(final, result, own), scenario, company, t, lang)}</p>}
      </div>
      {checkWord !== undefined && <CheckLine seed={seed} word={checkWord} />}
    </header>
  )
}

/** Who played a game; the one person who did reads of themselves, and of an archive, which anybody may open, of seats and names. */
function companyIn({ result: { seats }, archive }: FinishedView): Company {
  const company = seatsInFile(seats)
  const people = company.filter(({ kind }) => kind === 'human')
  return { seats: company, you: archive === null && people.length === 1 ? (people[0]?.faction ?? null) : null }
}

function Podium({ final, finished }: { readonly final: FinalAccount; readonly finished: FinishedView }) {
  const { t, lang } = useWords()
  const { result } = finished
  const company = companyIn(finished)
  const best = Math.max(1, ...final.totals)
  return (
    <ol className="podium" aria-label={t('screens:end.ranking')}>
      {final.ranking.map((faction, place) => {
        const total = final.totals[seatOf(faction)] ?? 0
        const seat = company.seats.find((other) => other.faction === faction)
        const who =
          faction === company.you ? ownName(seat?.name, t) : seat?.kind === 'human' ? sitterName(seat, t) : platformName(faction, lang)
        const verdict = verdictAbove(final, result, place)
        // Beside one another seats are enough: the names stand in their cards.
        const gap = describeGap(verdict, { ...company, seats: [] }, t, lang)
        return (
          <li key={faction} className="panel podium-seat" data-faction={faction} data-winner={place === 0}>
            <span className="podium-place num">{place + 1}</span>
            <Emblem faction={faction} size={40} />
            <div className="podium-name">
              <strong className="display">{factionName(faction, lang)}</strong>
              <span className="soft small" title={who}>
                {who}
              </span>
              {gap !== '' && (
                <span className="podium-gap small" data-level={verdict.level !== null}>
                  {gap}
                </span>
              )}
            </div>
            <span className="podium-points display num">{formatPoints(total, lang)}</span>
            <span className="podium-bar" style={{ inlineSize: `${Math.max(0, (total / best) * 100)}%` }} />
          </li>
        )
      })}
    </ol>
  )
}

/** You, with the name you typed, if any. */
const ownName = (name: string | undefined, t: Translate): string =>
  name === undefined || name === '' ? t('panels:count.you') : t('calling.you', { seat: name })

/** A seat against the winner; where it is level with the one before it, what told those two apart. */
function verdictAbove(final: FinalAccount, result: GameResult, place: number): Verdict {
  const faction = final.ranking[place] ?? 'ali'
  const above = final.ranking[place - 1]
  const isLevel = above !== undefined && final.totals[seatOf(above)] === final.totals[seatOf(faction)]
  return verdictOf(isLevel ? { ...final, ranking: [above, faction] } : final, result, faction)
}
