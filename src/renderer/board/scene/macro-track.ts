import { Graphics, type Container } from 'pixi.js'
import { FACTIONS, type Faction } from '../../../../rules'
import { INK, INK_FAINT, PAPER_BRIGHT, SEAL } from '../../art'
import { MACRO_PLATES } from '../geometry/spots'
import type { MacroModel } from '../model/render-model'
import type { Mover } from '../motion/animator'
import { at, emblem, figure, group, icon, slip, word } from './paint'
import { createPieceTray, type Piece } from './pieces'
import type { RasterCache } from './raster-cache'
import { TERRAIN, terrainInk, type Print } from './terrain'

const DIM = 0.45
const COLUMN = 21

/** The track of macro-regions along the top of the sheet: who leads, who serves, where Tencent's shops are. */
export interface MacroTrack {
  readonly view: Container
  readonly show: (macros: readonly MacroModel[], mover: Mover | null) => void
}

/** Makes the track. */
export function createMacroTrack(print: Print, cache: RasterCache): MacroTrack {
  const tray = createPieceTray()
  const cached = cache.add(tray.view, { x: 0, y: 0 })
  return {
    view: cached.view,
    show: (macros, mover) => {
      const pieces = macros.flatMap((macro) => platePieces(macro, print))
      if (tray.lay(pieces, mover && cached.mover(mover))) cached.invalidate()
    },
  }
}

function platePieces(macro: MacroModel, print: Print): readonly Piece[] {
  const box = MACRO_PLATES[macro.index]
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const signature = JSON.stringify([macro.name, macro.leader, macro.service, macro.throttled, macro.shops, macro.light === 'dim'])
  return [{ key: `plate ${macro.id}`, signature, x, y, build: () => plate(macro, print) }]
}

function plate(macro: MacroModel, print: Print): Container {
  const { width, height } = MACRO_PLATES[macro.index]
  const ink = terrainInk(macro.terrain, print)
  const view = group(slip(width, height, ink.paper))
  view.addChild(new Graphics().rect(-width / 2 + 0.6, -height / 2 + 0.6, width - 1.2, 4).fill(ink.print))
  view.addChild(at(word(shortName(macro.name), 16.5), 0, -23))
  view.addChild(at(leaderMark(macro), -16, -3))
  view.addChild(at(shopsMark(macro), 17, -3))
  const served = FACTIONS.map((faction) => serviceOf(macro, faction)).filter(({ level, throttled }) => level > 0 || throttled)
  served.forEach((service, i) => view.addChild(at(serviceMark(service), (i - (served.length - 1) / 2) * COLUMN, 22)))
  view.alpha = macro.light === 'dim' ? DIM : 1
  return view
}

/** English plates drop the article: 'The North' is 'North'. */
function shortName(name: string): string {
  return name.replace(/^The /, '')
}

function leaderMark(macro: MacroModel): Container {
  if (macro.leader !== null) return emblem(macro.leader, 24)
  return group(new Graphics().circle(0, 0, 10).stroke({ width: 1.4, color: INK_FAINT }), at(icon('leader', 11, INK_FAINT), 0.5, 0))
}

function shopsMark(macro: MacroModel): Container {
  const view = group(icon('shops', 21, macro.shops > 0 ? INK : TERRAIN[macro.terrain].print))
  if (macro.shops > 0)
    view.addChild(
      at(group(new Graphics().circle(0, 0, 8.5).fill(PAPER_BRIGHT).stroke({ width: 1.2, color: INK }), word(`${macro.shops}`, 15)), 13, 5),
    )
  return view
}

interface Service {
  readonly faction: Faction
  readonly level: number
  readonly throttled: boolean
}

function serviceOf({ service, throttled }: MacroModel, faction: Faction): Service {
  const level = service.find((share) => share.faction === faction)?.amount ?? 0
  return { faction, level, throttled: throttled.includes(faction) }
}

/** A platform's service here: its figure, and beside it the level, large enough to read; struck through where Tencent throttles it, so that its sign still shows. */
function serviceMark({ faction, level, throttled }: Service): Container {
  const view = group(at(figure(faction, 12), level > 0 ? -4.5 : 0, 0))
  if (level > 0) view.addChild(at(word(`${level}`, 15), 6, 0))
  if (throttled) view.addChild(at(strike(), level > 0 ? -4.5 : 0, 0))
  return view
}

/** A stroke in red across a figure, on paper's edge so that it shows on red too. */
function strike(): Container {
  const across = (width: number, color: string): Graphics =>
    new Graphics().moveTo(-8, 8).lineTo(8, -8).stroke({ width, color, cap: 'round' })
  return group(across(4.8, PAPER_BRIGHT), across(2.4, SEAL))
}
