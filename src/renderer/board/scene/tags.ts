import { Container } from 'pixi.js'
import { itemAt } from '../../../shared/item-at'
import { BAD, GOOD, factionColours } from '../../art'
import { formatShoppers, type Language } from '../../words'
import { SLIP, layOutSlip } from '../geometry/result-slip'
import { TILES } from '../geometry/tiles'
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
      tray.lay(
        model.regions.flatMap((region) => tagPieces(region, model)),
        mover,
      )
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
      x: centre.x + 46,
      y: centre.y - 36,
      build: () => changeSlip(share, model.lang),
    })
  }
  return pieces
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
