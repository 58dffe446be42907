import { Container } from 'pixi.js'
import { BAD, GOOD, factionColours } from '../../art'
import { formatShoppers, type Language } from '../../words'
import { TILES } from '../geometry/tiles'
import type { RegionModel, RenderModel, Share } from '../model/render-model'
import type { Mover } from '../motion/animator'
import { at, figure, group, slip, word } from './paint'
import { createPieceTray, type Piece } from './pieces'

const ENTRY = { width: 54, height: 19 }

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

/** Up to four entries, two in a row. */
function resultSlip(result: readonly Share[], lang: Language): Container {
  const columns = Math.min(2, result.length)
  const rows = Math.ceil(result.length / 2)
  const view = group(slip(columns * ENTRY.width + 8, rows * ENTRY.height + 6))
  result.forEach((share, i) => {
    const inRow = Math.floor(i / 2) === rows - 1 && result.length % 2 === 1 ? 1 : columns
    view.addChild(at(entry(share, lang), ((i % 2) - (inRow - 1) / 2) * ENTRY.width, (Math.floor(i / 2) - (rows - 1) / 2) * ENTRY.height))
  })
  return view
}

/** What the drafted move changes, on paper of its platform's tint. */
function changeSlip(share: Share, lang: Language): Container {
  return group(slip(40, ENTRY.height, factionColours[share.faction].tint), figureText(share, lang))
}

function figureText({ amount }: Share, lang: Language): Container {
  return word(formatShoppers(amount, lang, { signed: true }).replace(/\s?m$/, ''), 16.5, { fill: amount > 0 ? GOOD : BAD })
}

function entry(share: Share, lang: Language): Container {
  return group(at(figure(share.faction, 12), -17, 0), at(figureText(share, lang), 7, 0))
}
