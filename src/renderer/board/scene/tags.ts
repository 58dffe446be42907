import { Container, Graphics } from 'pixi.js'
import { itemAt } from '../../../shared/item-at'
import { BAD, GOOD, INK, SEAL, factionColours } from '../../art'
import { formatShoppers, type Language } from '../../words'
import { SLIP, layOutSlip } from '../geometry/result-slip'
import { MACRO_PLATES } from '../geometry/spots'
import { TILES } from '../geometry/tiles'
import type { TargetMark } from '../model/board-selection'
import type { RegionModel, RenderModel, Share } from '../model/render-model'
import type { Mover } from '../motion/animator'
import { at, figure, group, slip, word } from './paint'
import { createPieceTray, type Piece } from './pieces'

/** Slips of paper over the tiles: what a drafted move would change, and what the market has just done. */
export interface Tags {
  readonly view: Container
  readonly show: (model: RenderModel, mover: Mover | null) => void
}

/** Makes the slips. */
export function createTags(): Tags {
  const tray = createPieceTray()
  return {
    view: tray.view,
    show: (model, mover) => {
      tray.lay([...model.regions.flatMap((region) => tagPieces(region, model)), ...model.macros.flatMap(macroTags)], mover)
    },
  }
}

function tagPieces(region: RegionModel, model: RenderModel): readonly Piece[] {
  const { centre } = TILES[region.index]
  const pieces: Piece[] = []
  if (region.result.length > 0) {
    pieces.push({
      key: `result ${region.id}`,
      signature: JSON.stringify(region.result),
      x: centre.x,
      y: centre.y + 44,
      build: () => resultSlip(region.result, model.lang),
    })
  }
  if (region.change !== 0 && model.drafting !== null) {
    const share = { faction: model.drafting, amount: region.change }
    pieces.push({
      key: `change ${region.id}`,
      signature: JSON.stringify(share),
      x: centre.x,
      y: centre.y + UNDER,
      build: () => changeSlip(share, model.lang),
    })
  }
  if (region.mark !== null) pieces.push(markPiece(region.id, region.mark, centre.x, centre.y + UNDER))
  return pieces
}

/** Under the row of workshops and coins, where no name stands and no flag. */
const UNDER = 52

function macroTags({ id, index, mark }: RenderModel['macros'][number]): readonly Piece[] {
  const { x, y, width, height } = MACRO_PLATES[index]
  return mark === null ? [] : [markPiece(id, mark, x + width / 2, y + height + SLIP.row / 2)]
}

const markPiece = (id: string, mark: TargetMark, x: number, y: number): Piece => ({
  key: `mark ${id}`,
  signature: JSON.stringify(mark),
  x,
  y,
  build: () => markSlip(mark),
})

/** What aiming here brings: the points, and a flag with the sum that turns the lead. */
function markSlip({ points, flips, sum }: TargetMark): Container {
  const parts: Container[] = []
  if (points !== 0) parts.push(word(`${points > 0 ? '+' : '−'}${Math.abs(points)}`, 16.5, { fill: points > 0 ? GOOD : BAD }))
  if (flips) parts.push(pennant())
  if (sum !== null) parts.push(word(String(sum), 16.5))
  const widths = parts.map((part) => part.width)
  const all = widths.reduce((total, width) => total + width + SLIP.gap, 2 * SLIP.edge - SLIP.gap)
  let left = -all / 2 + SLIP.edge
  const view = group(slip(Math.max(30, all), SLIP.row))
  for (const [i, part] of parts.entries()) {
    const width = itemAt(widths, i)
    view.addChild(at(part, left + width / 2, 0))
    left += width + SLIP.gap
  }
  return view
}

/** The flag of whoever would lead, small. */
function pennant(): Container {
  const cloth = new Graphics().poly([-5, -7, 6, -4, -5, 0]).fill(SEAL).rect(-6, -7, 1.6, 14).fill(INK)
  return group(cloth)
}

/** Up to four entries, two in a row, on paper as wide as their words. */
function resultSlip(result: readonly Share[], lang: Language): Container {
  const words = result.map((share) => ({ faction: share.faction, text: figureText(share, lang) }))
  const { width, height, entries } = layOutSlip(words.map(({ text }) => text.width))
  const view = group(slip(width, height))
  for (const [i, { faction, text }] of words.entries()) {
    const { figureX, wordX, y } = itemAt(entries, i)
    view.addChild(at(figure(faction, SLIP.figure), figureX, y), at(text, wordX, y))
  }
  return view
}

/** What the drafted move changes, on paper of its platform's tint. */
function changeSlip(share: Share, lang: Language): Container {
  const words = figureText(share, lang)
  return group(slip(Math.max(40, words.width + 2 * SLIP.edge), SLIP.row, factionColours[share.faction].tint), words)
}

function figureText({ amount }: Share, lang: Language): Container {
  return word(formatShoppers(amount, lang, { signed: true }).replace(/\s?m$/, ''), 16.5, { fill: amount > 0 ? GOOD : BAD })
}
