import type { RegionId } from '../../../../rules'
import { Icon } from '../../art'
import { formatCash, formatList, regionName, useWords } from '../../words'
import type { Flip } from './target-worth'

interface FlipLineProps {
  readonly flip: Flip
  /** The region that the row stands for, which need not be named; null where it is none. */
  readonly here: RegionId | null
}

/** The lead that a move at a place turns, with the sum that turns it; named where it is not the place's own alone. */
export function FlipLine({ flip: { way, sum, regions }, here }: FlipLineProps) {
  const { t, lang } = useWords()
  const isHere = regions.length === 1 && regions[0] === here
  const named = {
    sum: sum === null ? '' : formatCash(sum, lang),
    regions: formatList(
      regions.map((region) => regionName(region, lang)),
      lang,
    ),
  }
  const where = isHere ? '' : 'In'
  return (
    <span className="target-flip">
      <Icon name="leader" size={14} /> {t(sum === null ? `panels:slip.${way}${where}` : `panels:slip.${way}${where}With`, named)}
    </span>
  )
}
