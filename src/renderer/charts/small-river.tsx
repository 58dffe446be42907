import { useId, type MouseEvent } from 'react'
import { INK } from '../art'
import { printOf, Prints } from './prints'
import { layersOf, water, type RiverCut } from './river-layers'

interface SmallRiverProps {
  readonly cuts: readonly RiverCut[]
  readonly caption: string
  /** What pressing it does, and how it ends. */
  readonly label: string
  /** The cut before the place that was pressed; the first where it was pressed by key. */
  readonly onPress: (cut: number) => void
}

/** Drawn at this size and stretched to its place. */
const [WIDTH, HEIGHT] = [240, 90]

/** A river without words, to be laid beside others and pressed. */
export function SmallRiver({ cuts, caption, label, onPress }: SmallRiverProps) {
  const last = Math.max(1, cuts.length - 1)
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    // A key presses no place.
    const part = event.detail === 0 || width === 0 ? 0 : (event.clientX - left) / width
    onPress(Math.min(last - 1, Math.max(0, Math.floor(part * last))))
  }
  return (
    <button type="button" className="small-river" onClick={press} aria-label={label}>
      <SmallRiverPicture cuts={cuts} />
      <span className="small">{caption}</span>
    </button>
  )
}

/** The picture alone, as it is printed. */
export function SmallRiverPicture({ cuts }: Pick<SmallRiverProps, 'cuts'>) {
  const scope = useId().replaceAll(':', '')
  const last = Math.max(1, cuts.length - 1)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <Prints scope={scope} />
      <rect width={WIDTH} height={HEIGHT} className="river-land" />
      {layersOf(cuts, 0, HEIGHT / 100).map(({ layer, banks }) => (
        <path
          key={layer}
          d={water(banks, (cut) => (cut * WIDTH) / last)}
          fill={printOf(layer, scope)}
          stroke={INK}
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
