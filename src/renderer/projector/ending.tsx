import { ALL_SEATS, factionAt } from '../../../rules'
import { Emblem, Icon } from '../art'
import { useTable } from '../table'
import { formatPoints, seatAlone, useWords, winnerLine } from '../words'

/** Who has won, and by how much: the sums of the final account. */
export function Ending() {
  const { t, lang } = useWords()
  const { log, position, seats } = useTable()
  const over = log.find((entry) => entry.kind === 'game-over')
  if (over?.kind !== 'game-over') return null
  const ranking = ALL_SEATS.map((seat) => ({ faction: factionAt(seat), points: over.totals[seat], cash: position.cash[seat] })).sort(
    (a, b) => b.points - a.points || b.cash - a.cash,
  )
  const wins = winnerLine(over.winner, { seats, you: null }, t, lang)
  const isLevel = ranking[0]?.points === ranking[1]?.points
  const by = ranking[0]?.cash === ranking[1]?.cash ? 'seat' : 'cash'
  return (
    <section className="panel projector-ending" data-faction={over.winner} aria-label={wins}>
      <h2 className="panel-head">
        <Icon name="trophy" size={20} /> {wins}
      </h2>
      <ol>
        {ranking.map(({ faction, points }) => (
          <li key={faction} data-faction={faction}>
            <Emblem faction={faction} size={32} />
            <span className="display">{seatAlone(faction, { seats, you: null }, t, lang)}</span>
            <strong className="num display">{formatPoints(points, lang)}</strong>
          </li>
        ))}
      </ol>
      {isLevel && <p>{t(`screens:end.decidedBy.${by}`)}</p>}
    </section>
  )
}
