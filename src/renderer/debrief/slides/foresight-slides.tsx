import { FACTIONS } from '../../../../rules'
import type { Foresight } from '../../../class'
import { factionName, formatNumber, formatPercent } from '../../words'
import { tenth } from '../class-words'
import type { SlidePart } from './slide'
import { SlideTable } from './slide-table'

const COLUMNS = ['who', 'count', 'held', 'miss', 'still', 'width', 'score'] as const

/** How well the class foresaw, by role: held, missed, and the price of its ranges. */
export const foresightSlides: SlidePart = ({ foresight: { all, roles } }, t, lang) => {
  if (all.count === 0) return []
  const rows: readonly (readonly [string, Foresight])[] = [
    [t('class:foresight.all'), all],
    ...FACTIONS.filter((faction) => roles[faction].count > 0).map((faction) => [factionName(faction, lang), roles[faction]] as const),
  ]
  const figuresOf = ({ count, hits, miss, stillMiss, width, score }: Foresight): readonly string[] => [
    formatNumber(count, lang),
    formatPercent(Math.round((100 * hits) / count), lang),
    formatNumber(tenth(miss), lang),
    formatNumber(tenth(stillMiss), lang),
    width === null ? '–' : `${formatNumber(tenth(width), lang)}×`,
    formatNumber(tenth(score), lang),
  ]
  const body = (
    <>
      <SlideTable
        kind="figures"
        head={COLUMNS.map((column) => t(`class:foresight.${column}`))}
        rows={rows.map(([who, found]) => ({ key: who, name: who, cells: figuresOf(found) }))}
      />
      <p className="slide-under">{t('class:foresight.scoreNote')}</p>
    </>
  )
  return [{ id: 'foresight', title: t('class:foresight.title'), note: t('class:foresight.note'), body }]
}
