import { Container, Graphics, GraphicsContext, GraphicsPath, Text, type TextStyleOptions } from 'pixi.js'
import type { Faction } from '../../../../rules'
import { EMBLEM_MOTIFS, ICONS, INK, PAPER_BRIGHT, TOKEN_SHAPES, factionColours, ownerFill, type IconName } from '../../art'
import type { Point } from '../geometry/lattice'
import type { TokenKind } from '../model/tokens'
import { boardFace } from './board-face'

/** A word on the board, centred on its place. */
export function word(text: string, size: number, options: Partial<TextStyleOptions> = {}): Text {
  const style: TextStyleOptions = {
    fontFamily: boardFace(text),
    fontSize: size,
    fontWeight: '700',
    fill: INK,
    align: 'center',
    lineHeight: Math.round(size * 1.02),
    padding: 2,
    ...options,
  }
  return new Text({ text, style, anchor: 0.5 })
}

/** Flat coordinates of an outline, moved by an offset; the first point comes again at the end, or a stroke would leave it open. */
export function flat(outline: readonly Point[], dx = 0, dy = 0): number[] {
  return [...outline, ...outline.slice(0, 1)].flatMap(({ x, y }) => [x + dx, y + dy])
}

/** Traces an open line. */
export function trace(graphics: Graphics, points: readonly Point[]): Graphics {
  points.forEach(({ x, y }, i) => (i === 0 ? graphics.moveTo(x, y) : graphics.lineTo(x, y)))
  return graphics
}

/** A path of a 24 x 24 box, with its holes cut out. */
function boxPath(d: string): GraphicsPath {
  return new GraphicsPath(d, true)
}

const contexts = new Map<string, GraphicsContext>()

function once(key: string, build: () => GraphicsContext): GraphicsContext {
  const known = contexts.get(key)
  if (known !== undefined) return known
  const context = build()
  contexts.set(key, context)
  return context
}

/** A drawing of a 24 x 24 box shared by all its copies, centred and `size` units wide. */
function stamp(context: GraphicsContext, size: number): Graphics {
  const graphics = new Graphics(context)
  graphics.pivot.set(12, 12)
  graphics.scale.set(size / 24)
  return graphics
}

/** An icon of the interface, on the board. */
export function icon(name: IconName, size: number, colour: string): Graphics {
  const context = once(`icon ${name} ${colour}`, () => {
    const { fill, line } = ICONS[name]
    const drawing = new GraphicsContext()
    if (fill !== undefined) drawing.path(boxPath(fill)).fill(colour)
    if (line !== undefined)
      drawing.beginPath().path(new GraphicsPath(line)).stroke({ width: 2, color: colour, cap: 'round', join: 'round' })
    return drawing
  })
  return stamp(context, size)
}

/** The drawing of one figure; figures share it, so that hundreds cost little. */
export function figureContext(kind: TokenKind): GraphicsContext {
  return once(`figure ${kind}`, () => {
    const owner = kind === 'ali-left' ? 'ali' : kind
    const drawing = new GraphicsContext().path(new GraphicsPath(TOKEN_SHAPES[owner]))
    drawing.fill(kind === 'ali-left' ? PAPER_BRIGHT : kind === 'floating' ? '#b3a995' : ownerFill(owner))
    drawing.stroke({ width: kind === 'floating' ? 1.6 : 2.2, color: kind === 'floating' ? '#6d6354' : INK, join: 'round' })
    if (kind === 'ali-left') {
      drawing
        .beginPath()
        .path(new GraphicsPath('M4.5 16L16 4.5M6.5 20L20 6.5M12 21.5L21.5 12'))
        .stroke({ width: 2.6, color: factionColours.ali.deep })
    }
    return drawing
  })
}

/** One figure of a platform, a left-hand buyer or somebody floating. */
export function figure(kind: TokenKind, size: number): Graphics {
  return stamp(figureContext(kind), size)
}

/** A faction's emblem: shape and motif. */
export function emblem(faction: Faction, size: number): Graphics {
  const context = once(`emblem ${faction}`, () => {
    const colours = factionColours[faction]
    const drawing = new GraphicsContext()
      .path(new GraphicsPath(TOKEN_SHAPES[faction]))
      .fill(colours.fill)
      .stroke({ width: 1.8, color: INK, join: 'round' })
    return drawing.beginPath().path(boxPath(EMBLEM_MOTIFS[faction])).fill(colours.on)
  })
  return stamp(context, size)
}

/** A slip of paper with an ink edge and its shadow. */
export function slip(width: number, height: number, fill = PAPER_BRIGHT, radius = 3): Graphics {
  const [x, y] = [-width / 2, -height / 2]
  return new Graphics()
    .roundRect(x + 1, y + 2, width, height, radius)
    .fill({ color: '#1a120a', alpha: 0.35 })
    .roundRect(x, y, width, height, radius)
    .fill(fill)
    .stroke({ width: 1.2, color: INK })
}

/** Puts a thing somewhere and returns it. */
export function at<T extends Container>(thing: T, x: number, y: number): T {
  thing.position.set(x, y)
  return thing
}

/** A container of things. */
export function group(...things: readonly Container[]): Container {
  const container = new Container()
  if (things.length > 0) container.addChild(...(things as [Container, ...Container[]]))
  return container
}
