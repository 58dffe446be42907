import { ALL_SEATS, factionAt, seatOf } from '../../../../rules'
import { useIntent, useTable } from '../../table'
import { bidsPhrase, factionName, formatCash, formatSeries, stageNameIn, useWords } from '../../words'
import { BrokenPromises } from '../actions/broken-promises'
import { restAfter } from './rest-left'

/** On the slip of a bid: what the stage brings, what was bid last, and what would be left of the cash. */
export function BidFacts() {
  const { t, lang } = useWords()
  const { position } = useTable()
  const { move, preview } = useIntent()
  if (move?.type !== 'bid') return null
  const { config, quarter, cash } = position
  const have = cash[seatOf(move.seat)]
  const rest = restAfter({ config, quarter })
  return (
    <section className="bid-facts" aria-label={t('panels:preview.label')}>
      <strong className="num">
        {t('panels:bid.ifWon', {
          paid: formatCash(move.amount, lang),
          left: formatCash(have - move.amount, lang),
        })}
      </strong>
      {preview !== null && <BrokenPromises breaks={preview.breaks} />}
      <p>{t('panels:bid.prize', { count: config.numbers.stage.actions, stage: stageNameIn(config, quarter, lang) })}</p>
      <p className="soft small">{t('panels:bid.secret')}</p>
      {rest > 0 && <p className="soft small">{t('panels:bid.rests', { count: rest })}</p>}
      <Resting />
      <LastBids />
    </section>
  )
}

/** Who may not bid for this stage. */
function Resting() {
  const { t, lang } = useWords()
  const { stageRest } = useTable().position
  const resting = ALL_SEATS.filter((seat) => stageRest[seat] > 0).map((seat) => factionName(factionAt(seat), lang))
  return resting.length === 0 ? null : <p className="num">{t('panels:bid.resting', { seats: formatSeries(resting, lang) })}</p>
}

/** What everybody bid for the stage before this one. */
function LastBids() {
  const { t, lang } = useWords()
  const { quarter, lastBids } = useTable().position
  if (quarter === 1) return <p className="soft small">{t('panels:bid.first')}</p>
  const words = lastBids.some((amount) => amount > 0)
    ? t('panels:bid.last', { bids: bidsPhrase(lastBids, t, lang) })
    : t('panels:bid.lastNone')
  return <p className="num">{words}</p>
}
