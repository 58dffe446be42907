import { Container, Graphics } from 'pixi.js'
import { COIN, COIN_DEEP, INK, INK_SOFT, PAPER, PAPER_BRIGHT, SEAL, factionColours, iconOfBelt, isIconName } from '../../art'
import type { Tile } from '../geometry/tiles'
import type { BeltModel, RegionModel, Share } from '../model/render-model'
import { at, emblem, figure, group, icon, word } from './paint'
import type { Piece } from './pieces'

const HOUSE = 24
const PIP = 8
const STATUS_Y = 32
/** A row of workshops and marks wider than this is drawn smaller. */
const STATUS_WIDTH = 124

interface Mark {
  readonly key: string
  readonly signature: string
  readonly width: number
  readonly arrives?: 'grow' | 'drop'
  readonly build: () => Container
}

/** The banner, tier, workshops, coins and campaign marks of a region, each at its place. */
export function regionPieces(region: RegionModel, tile: Tile): readonly Piece[] {
  const pieces: Piece[] = [tierPiece(region, tile), ...statusPieces(region)]
  if (region.leader !== null) {
    const leader = region.leader
    const { x, y } = cap(tile)
    pieces.push({ key: 'banner', signature: leader, x: x - 5, y: y + 5, build: () => banner(leader) })
  }
  return pieces
}

function tierPiece(region: RegionModel, tile: Tile): Piece {
  const { x, y } = cap(tile)
  return {
    key: 'tier',
    signature: `${region.tier}`,
    x: x + 8,
    y: y + 5,
    build: () => group(at(icon(`tier-${region.tier}`, 14, INK_SOFT), 0, 0)),
  }
}

/** The top corner of a tile, seen from its middle. */
function cap(tile: Tile): { readonly x: number; readonly y: number } {
  return { x: tile.top.x - tile.centre.x, y: tile.top.y - tile.centre.y }
}

function statusPieces(region: RegionModel): readonly Piece[] {
  const marks = [
    ...region.belts.map(beltMark),
    ...region.subsidies.map(coinMark),
    ...region.fission.map((faction): Mark => ({ key: `fission ${faction}`, signature: '', width: 19, build: () => campaign(faction) })),
    ...region.fatigue.filter(({ faction }) => !region.fission.includes(faction)).map(fatigueMark),
  ]
  const gap = 5
  const width = marks.reduce((sum, mark) => sum + mark.width, 0) + gap * (marks.length - 1)
  const scale = Math.min(1, STATUS_WIDTH / width)
  let x = (-width / 2) * scale
  return marks.map((mark) => {
    const piece: Piece = {
      key: mark.key,
      signature: `${mark.signature} ${scale}`,
      x: x + (mark.width / 2) * scale,
      y: STATUS_Y,
      arrives: mark.arrives ?? 'grow',
      build: () => {
        const inner = mark.build()
        inner.scale.set(scale)
        return group(inner)
      },
    }
    x += (mark.width + gap) * scale
    return piece
  })
}

/** A pennant on a pole at the top corner of the tile. */
function banner(faction: NonNullable<RegionModel['leader']>): Container {
  const colours = factionColours[faction]
  const cloth = new Graphics()
    .poly([1.5, -26, 25, -25, 21, -17, 25, -9, 1.5, -8])
    .fill({ color: '#1a120a', alpha: 0.35 })
    .poly([0, -28, 24, -27, 20, -19, 24, -11, 0, -10])
    .fill(colours.fill)
    .stroke({ width: 1.4, color: INK, join: 'round' })
    .roundRect(-2, -31, 3, 33, 1.5)
    .fill(PAPER_BRIGHT)
    .stroke({ width: 1.2, color: INK })
  return group(cloth, at(emblem(faction, 14), 9.5, -19))
}

function beltMark(belt: BeltModel): Mark {
  const columns = Math.max(belt.supply.length, 0)
  const width = HOUSE + (columns > 0 ? columns * PIP + 3 : 0)
  const signature = `${belt.makes} ${belt.exclusive} ${belt.supply.map((share) => `${share.faction}${share.amount}`).join()}`
  return { key: `belt ${belt.id}`, signature, width, build: () => workshop(belt, width) }
}

/** A little workshop with what it makes on its wall, and a column of supply pips for each platform. */
function workshop(belt: BeltModel, width: number): Container {
  const house = new Graphics()
    .poly([1, -9, 7, -13.5, 7, -9, 13.5, -13.5, 13.5, -9, 20, -13.5, 22, -9, 22, 11, 1, 11])
    .fill(PAPER)
    .stroke({ width: 1.4, color: INK, join: 'round' })
    .poly([1, -9, 7, -13.5, 7, -9, 13.5, -13.5, 13.5, -9, 20, -13.5, 22, -9])
    .fill(belt.exclusive ? SEAL : '#7d6a55')
  const name = iconOfBelt(belt.makes)
  const view = group(house, at(icon(isIconName(name) ? name : 'belt', 15.5, INK), 11.5, 1.2))
  belt.supply.forEach(({ faction, amount }, column) => {
    for (let level = 0; level < amount; level++) {
      view.addChild(at(figure(faction, PIP), HOUSE + 2 + column * PIP + PIP / 2, 7 - level * (PIP - 0.4)))
    }
  })
  if (belt.exclusive) view.addChild(at(lock(), 22, -9))
  return at(view, -width / 2, 0)
}

function lock(): Container {
  const plate = new Graphics().circle(0, 0, 7).fill(SEAL).stroke({ width: 1.2, color: INK })
  return group(plate, at(icon('lock', 9, PAPER_BRIGHT), 0, 0))
}

/** A stack of coins, one for each unit of cash, with its platform's figure on top. */
function coinMark({ faction, amount }: Share): Mark {
  return {
    key: `coins ${faction}`,
    signature: `${amount}`,
    width: 15,
    arrives: 'drop',
    build: () => {
      const stack = new Graphics()
      for (let i = 0; i < amount; i++)
        stack
          .ellipse(i % 2 === 0 ? 0 : 0.8, 8.5 - i * 3.4, 7.2, 3.1)
          .fill(COIN)
          .stroke({ width: 1, color: i === 0 ? INK : COIN_DEEP })
      return group(stack, at(figure(faction, 9.5), 0, 8.5 - amount * 3.4 - 3.2))
    },
  }
}

/** A campaign under way: the platform's figure with waves going out from it. */
function campaign(faction: Share['faction']): Container {
  const colour = factionColours[faction].deep
  const waves = new Graphics()
  for (const r of [7.5, 10.5]) waves.circle(0, 0, r).stroke({ width: 1.5, color: colour, alpha: r === 7.5 ? 1 : 0.6 })
  return group(waves, figure(faction, 10))
}

/** How tired people here are of a platform's sharing: its figure with that many drooping strokes. */
function fatigueMark({ faction, amount }: Share): Mark {
  return {
    key: `fatigue ${faction}`,
    signature: `${amount}`,
    width: 20,
    build: () =>
      group(at(figure(faction, 9), -4, 5), at(word('z'.repeat(Math.min(3, amount)), 12, { fill: factionColours[faction].deep }), 4, -4)),
  }
}
