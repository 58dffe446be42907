import { FACTIONS } from '../../../../rules'
import { RangeChart, type ChartTable } from '../../charts'
import type { GameResult } from '../../../shared/game-result'
import { itemAt } from '../../../shared/item-at'
import { calibrate, isHit, PROMISED_PERCENT, type Calibration } from '../../../story'
import { seatsInFile, type SeatInfo } from '../../table'
import { factionName, formatNumber, formatPercent, sitterName, useWords, type Language, type Translate } from '../../words'
import { tickNames } from './tick-names'

/**
 * What people predicted before the markets and what came: each person's ranges, how far off and to which side they were, and what that
 * says.
 */
export function PredictionsSheet({ result }: { readonly result: GameResult }) {
  const { t, lang } = useWords()
  const { predictions } = result
  const seats = seatsInFile(result.seats)
  const pages = FACTIONS.map((faction) => ({
    seat: seats.find((other) => other.faction === faction),
    own: predictions.filter(({ seat }) => seat === faction),
  }))
  return (
    <div className="chart-page">
      <p className="chart-note story">{t('story:predictions.intro', { chance: formatPercent(PROMISED_PERCENT, lang) })}</p>
      <div className="chart-columns">
        {pages.map(({ seat, own }) =>
          seat === undefined || own.length === 0 ? null : (
            <PersonPage key={seat.faction} seat={seat} predictions={own} startsAt={result.scenario.startsAt} />
          ),
        )}
      </div>
    </div>
  )
}

interface PersonPageProps {
  readonly seat: SeatInfo
  readonly predictions: GameResult['predictions']
  readonly startsAt: GameResult['scenario']['startsAt']
}

function PersonPage({ seat, predictions, startsAt }: PersonPageProps) {
  const { t, lang } = useWords()
  const name = sitterName(seat, t)
  const title = t('story:predictions.of', { name, seat: factionName(seat.faction, lang) })
  const ticks = tickNames(
    startsAt,
    predictions.map(({ quarter }) => quarter),
    t,
    lang,
  )
  const found = calibrate(predictions)
  const shown = predictions.map((prediction, index) => ({ ...prediction, tick: itemAt(ticks, index) }))
  return (
    <article className="prediction-page" data-faction={seat.faction}>
      <RangeChart
        title={title}
        faction={seat.faction}
        points={shown.map(({ tick, share, low, high, came }) => ({
          tick,
          said: share / 10,
          low: low / 10,
          high: high / 10,
          came: came / 10,
        }))}
        table={tableOf(shown, t, lang)}
        alt={t('story:predictions.alt', { title, hits: found.hits, count: found.count })}
        write={(value) => formatPercent(value, lang)}
      />
      <p className="story prediction-meaning">{meaningOf(found, name, t, lang)}</p>
      <Figures found={found} />
    </article>
  )
}

type Shown = GameResult['predictions'][number] & { readonly tick: string }

/** The predictions as a table: what was said, and what came. */
function tableOf(predictions: readonly Shown[], t: Translate, lang: Language): ChartTable {
  const percent = (tenths: number): string => formatPercent(tenths / 10, lang)
  const columns = (['said', 'range', 'came', 'off', 'held'] as const).map((column) => t(`story:predictions.${column}`))
  return {
    head: [t('story:charts.quarter'), ...columns],
    rows: predictions.map(({ tick, share, low, high, came }) => [
      tick,
      percent(share),
      `${percent(low)} – ${percent(high)}`,
      percent(came),
      formatNumber((share - came) / 10, lang, { signed: true }),
      t(isHit({ low, high, came }) ? 'story:predictions.yes' : 'story:predictions.no'),
    ]),
  }
}

function Figures({ found: { count, miss, lean, stillMiss, hits } }: { readonly found: Calibration }) {
  const { t, lang } = useWords()
  const rounded = (value: number): number => Math.round(value * 10) / 10
  const points = (value: number): string => t('story:predictions.points', { points: formatNumber(rounded(value), lang) })
  const side = rounded(lean) === 0 ? null : lean > 0 ? 'tooHigh' : 'tooLow'
  return (
    <dl className="prediction-figures num">
      <div>
        <dt>{t('story:predictions.miss')}</dt>
        <dd>{points(miss)}</dd>
      </div>
      <div>
        <dt>{t('story:predictions.still')}</dt>
        <dd>{points(stillMiss)}</dd>
      </div>
      <div>
        <dt>{t('story:predictions.lean')}</dt>
        <dd>{side === null ? points(0) : t(`story:predictions.${side}`, { points: formatNumber(Math.abs(rounded(lean)), lang) })}</dd>
      </div>
      <div>
        <dt>{t('story:predictions.hits')}</dt>
        <dd>{t('story:predictions.hitsOf', { hits, count })}</dd>
      </div>
    </dl>
  )
}

/** What the predictions say of their owner, in a sentence or two. */
function meaningOf({ sureness, leaning, hits, count }: Calibration, name: string, t: Translate, lang: Language): string {
  const sure = t(`story:predictions.sureness.${sureness}`, { name, hits, count, chance: formatPercent(PROMISED_PERCENT, lang) })
  if (sureness === 'few') return sure
  return `${sure}${lang === 'en' ? ' ' : ''}${t(`story:predictions.leaning.${leaning}`, { name })}`
}
