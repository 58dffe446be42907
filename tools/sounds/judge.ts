import type { SoundFigures } from './measure'
import type { PieceKind } from './pieces'

/** A piece as it was measured. */
export interface Measured extends SoundFigures {
  readonly name: string
  readonly kind: PieceKind
}

/** What no peak may reach, dB below full scale. */
const MOST_PEAK = -1
/** How far apart pieces of a kind may be, dB. */
const MOST_SPREAD = 3
/** The kinds that are to be equally loud. */
const EVEN = ['theme', 'sting'] as const satisfies readonly PieceKind[]
/** The table's music is so far below themes at least, dB. */
const LEAST_BELOW = 6

/** What is wrong with the levels; nothing where all is well. */
export function faultsOf(all: readonly Measured[]): readonly string[] {
  const loud = all
    .filter(({ peak }) => peak >= MOST_PEAK)
    .map(({ name, peak }) => `${name} reaches ${peak.toFixed(1)} dBFS, ${MOST_PEAK} is the most`)
  const uneven = EVEN.flatMap((kind) => {
    const levels = rmsOf(all, kind)
    const spread = Math.max(...levels) - Math.min(...levels)
    return spread <= MOST_SPREAD ? [] : [`${kind}s are ${spread.toFixed(1)} dB apart, ${MOST_SPREAD} is the most`]
  })
  const near = Math.min(...rmsOf(all, 'theme')) - Math.max(...rmsOf(all, 'table'))
  return [
    ...loud,
    ...uneven,
    ...(near < LEAST_BELOW ? [`the table's music is ${near.toFixed(1)} dB below the themes, ${LEAST_BELOW} is the least`] : []),
  ]
}

const rmsOf = (all: readonly Measured[], kind: PieceKind): readonly number[] => all.filter((one) => one.kind === kind).map(({ rms }) => rms)
