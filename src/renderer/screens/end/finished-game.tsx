import { useMemo, type ReactNode } from 'react'
import { seatOf } from '../../../../rules'
import type { GameResult } from '../../../shared/game-result'
import { Emblem } from '../../art'
import { finalAccount, type FinalAccount } from '../../../story'
import { seatsInFile, type FinishedView } from '../../table'
import { factionName, formatPoints, platformName, quarterName, say, sitterName, useWords } from '../../words'
import { CheckLine } from '../../panels'
import { EndTabs } from './end-tabs'

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
      <EndHead result={result} />
      {note}
      <div className="end-columns">
        <Podium final={final} result={result} />
        <EndTabs final={final} finished={finished} />
      </div>
      <footer className="end-buttons">{buttons}</footer>
    </main>
  )
}

function EndHead({ result: { ranking, decidedBy, seats, scenario, seed, checkWord } }: { readonly result: GameResult }) {
  const { t, lang } = useWords()
  const [winner] = ranking
  const seat = seatsInFile(seats).find(({ faction }) => faction === winner)
  const { startsAt, length } = scenario
  return (
    <header className="end-head" data-faction={winner}>
      <Emblem faction={winner} size={64} />
      <div>
        <h1>{t('screens:end.wins', { winner: factionName(winner, lang) })}</h1>
        <p className="story">
          {seat?.kind === 'human' ? t('screens:end.playedBy', { name: sitterName(seat, t) }) : t('screens:end.playedByBot')} ·{' '}
          {say(scenario.name, lang)} · {quarterName(startsAt, 1, lang)} – {quarterName(startsAt, length, lang)}
          {decidedBy !== 'points' && <> · {t(`screens:end.decidedBy.${decidedBy}`)}</>}
        </p>
      </div>
      {checkWord !== undefined && <CheckLine seed={seed} word={checkWord} />}
    </header>
  )
}

function Podium({ final, result }: { readonly final: FinalAccount; readonly result: GameResult }) {
  const { t, lang } = useWords()
  const seats = seatsInFile(result.seats)
  const best = Math.max(1, ...final.totals)
  return (
    <ol className="podium" aria-label={t('screens:end.ranking')}>
      {final.ranking.map((faction, place) => {
        const total = final.totals[seatOf(faction)] ?? 0
        const seat = seats.find((other) => other.faction === faction)
        const who = seat?.kind === 'human' ? sitterName(seat, t) : platformName(faction, lang)
        return (
          <li key={faction} className="panel podium-seat" data-faction={faction} data-winner={place === 0}>
            <span className="podium-place num">{place + 1}</span>
            <Emblem faction={faction} size={40} />
            <div className="podium-name">
              <strong className="display">{factionName(faction, lang)}</strong>
              <span className="soft small" title={who}>
                {who}
              </span>
            </div>
            <span className="podium-points display num">{formatPoints(total, lang)}</span>
            <span className="podium-bar" style={{ inlineSize: `${Math.max(0, (total / best) * 100)}%` }} />
          </li>
        )
      })}
    </ol>
  )
}
