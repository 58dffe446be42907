import { agendaCompositions } from './agenda-compositions'
import { cardCompositions } from './card-compositions'
import { MOTIFS, PAPERS, type Composition, type Placed } from './composition'
import { newsCompositions } from './news-compositions'

/** One sheet of coloured paper in a picture; `at` is an SVG transform. */
export interface PaperLayer {
  readonly d: string
  readonly fill: string
  readonly at: string
  /** Whether the sheet throws a shadow on what lies under it. */
  readonly lifted: boolean
}

/** A picture: the colour of its ground and the sheets laid on it, back to front, in a 160 x 100 box. */
export interface Picture {
  readonly ground: string
  readonly layers: readonly PaperLayer[]
}

const COMPOSITIONS: Readonly<Record<string, Composition>> = { ...cardCompositions, ...newsCompositions, ...agendaCompositions }
/** What an own scenario's unknown key shows. */
const PLAIN: Composition = {
  papers: 'news',
  put: [
    ['sun', 122, 30],
    ['hills', 80, 58],
    ['house', 64, 54],
  ],
}

const pictures = new Map<string, Picture>()

/** The picture for a key of a card, an event or an agenda. */
export function pictureOf(key: string): Picture {
  const known = pictures.get(key)
  if (known !== undefined) return known
  const picture = compose(compositionOf(key))
  pictures.set(key, picture)
  return picture
}

/** A key may be a word every object answers to, such as toString; it is a key nobody drew like any other. */
function compositionOf(key: string): Composition {
  return (Object.hasOwn(COMPOSITIONS, key) ? COMPOSITIONS[key] : undefined) ?? PLAIN
}

function compose({ papers, put }: Composition): Picture {
  return { ground: PAPERS[papers].ground, layers: put.flatMap((placed) => lay(placed, papers)) }
}

function lay([name, x, y, size = 1, turn = 0]: Placed, papers: Composition['papers']): readonly PaperLayer[] {
  const at = `translate(${x} ${y}) rotate(${turn}) scale(${size})`
  return MOTIFS[name].map((sheet, i) => ({ d: sheet.d, fill: PAPERS[papers][sheet.ink], at, lifted: i === 0 }))
}
