import { Graphics, type Container } from 'pixi.js'
import { itemAt } from '../../../shared/item-at'
import { COIN, INK, PAPER_BRIGHT, SEAL, WARN, factionColours } from '../../art'
import type { Box } from '../geometry/camera'
import type { PerGate } from '../geometry/gates'
import { GATES } from '../geometry/spots'
import type { GateModel } from '../model/render-model'
import type { Mover } from '../motion/animator'
import { createSwing, SWING_MS } from './gate-swing'
import { at, emblem, group, icon, slip, word } from './paint'
import { createPieceTray, type Piece } from './pieces'
import type { RasterCache } from './raster-cache'

const BRICK = '#b5a692'
const BRICK_DARK = '#8f7f6b'
const DARK = '#3a322a'

/** WeChat's wall at the mountains' foot: a gate for each platform that must ask, and the keeper's tower. */
export interface GateWall {
  readonly view: Container
  readonly show: (gates: PerGate<GateModel>, toll: number, mover: Mover | null) => void
}

/** Makes the wall; the stones are drawn once, the gates are laid into it. */
export function createGateWall(cache: RasterCache): GateWall {
  const tray = createPieceTray()
  let stood: PerGate<GateModel> | null = null
  const cached = cache.add(group(drawWall(), tray.view), { x: 0, y: 0 })
  return {
    view: cached.view,
    show: (gates, toll, mover) => {
      const before = mover === null ? null : stood
      stood = gates
      const pieces = gates.map((gate, g) => gatePiece(gate, itemAt(GATES, g), before === null ? gate.level : itemAt(before, g).level))
      if (tray.lay([towerPiece(toll), ...pieces], mover && cached.mover(mover))) cached.invalidate()
    },
  }
}

function drawWall(): Graphics {
  const [first, , last] = GATES
  const [left, right] = [first.x - 44, last.x + last.width + 6]
  const [top, bottom] = [first.y + 4, first.y + 44]
  const outline = battlements(left, right, top, bottom)
  const wall = new Graphics().poly(outline.map((n, i) => n + (i % 2 === 0 ? 3 : 5))).fill({ color: '#10222b', alpha: 0.5 })
  wall.poly(outline).fill(BRICK).stroke({ width: 1.6, color: INK, join: 'round' })
  for (let row = 0; row < 4; row++) {
    const y = top + 9 + row * 9
    wall.moveTo(left + 2, y).lineTo(right - 2, y)
    for (let x = left + 8 + (row % 2) * 9; x < right - 4; x += 18) wall.moveTo(x, y).lineTo(x, Math.min(bottom, y + 9))
  }
  return wall.stroke({ width: 1, color: BRICK_DARK, alpha: 0.7 })
}

function battlements(left: number, right: number, top: number, bottom: number): number[] {
  const points = [left, bottom, left, top - 6]
  const step = 9
  for (let x = left, up = true; x < right - step; x += step, up = !up)
    points.push(x + step, up ? top - 6 : top, x + step, up ? top : top - 6)
  return [...points, right, top - 6, right, bottom]
}

function towerPiece(toll: number): Piece {
  const [first] = GATES
  return { key: 'tower', signature: `${toll}`, x: first.x - 24, y: first.y + 8, build: () => tower(toll) }
}

/** Tencent's tower with the toll, one coin for each step. */
function tower(toll: number): Container {
  const body = new Graphics()
    .poly([-17, 38, -17, -4, 17, -4, 17, 38])
    .fill('#c6b8a3')
    .stroke({ width: 1.6, color: INK })
    .poly([-25, -3, -20, -10, 0, -24, 20, -10, 25, -3])
    .fill(factionColours.tencent.deep)
    .stroke({ width: 1.6, color: INK, join: 'round' })
  const view = group(body, at(emblem('tencent', 24), 0, 9))
  for (let i = 0; i < 3; i++) {
    view.addChild(
      new Graphics()
        .circle((i - 1) * 10, 30, 4)
        .fill(i < toll ? COIN : '#a39580')
        .stroke({ width: 1.1, color: INK }),
    )
  }
  return view
}

/** A gate as it stands now; one that stood otherwise before swings there. */
function gatePiece(gate: GateModel, box: Box, before: GateModel['level']): Piece {
  const signature = JSON.stringify(gate)
  const lying = { key: `gate ${gate.faction}`, signature, x: box.x + box.width / 2, y: box.y }
  const swing = createSwing(gate.faction, before, gate.level)
  if (swing === null) return { ...lying, build: () => drawGate(gate) }
  return { ...lying, build: () => group(drawGate(gate), swing.view), arrives: { ms: SWING_MS, step: swing.step } }
}

function drawGate(gate: GateModel): Container {
  const arch = (inset: number): Graphics =>
    new Graphics()
      .moveTo(-19 + inset, 44)
      .lineTo(-19 + inset, 19)
      .bezierCurveTo(-19 + inset, -2 + inset, 19 - inset, -2 + inset, 19 - inset, 19)
      .lineTo(19 - inset, 44)
      .closePath()
  const view = group(
    arch(0).fill('#d8ccb8').stroke({ width: 1.6, color: INK }),
    arch(4)
      .fill(gate.level === 0 ? BRICK_DARK : DARK)
      .stroke({ width: 1.2, color: INK }),
  )
  view.addChild(doorLeaves(gate))
  view.addChild(at(emblem(gate.faction, 21), 0, 1))
  view.addChild(at(term(gate), 0, 51))
  if (gate.application !== null) view.addChild(at(letter(gate.holds), 15, 36))
  return view
}

/** The door: bricked up, a wicket with a slip of text, one leaf open, or wide open and lit. */
function doorLeaves(gate: GateModel): Container {
  const leaf = factionColours[gate.faction].fill
  const doors = new Graphics()
  if (gate.level === 0) {
    for (const y of [20, 28, 36]) doors.moveTo(-14, y).lineTo(14, y)
    for (const [x, y] of [
      [-6, 12],
      [6, 12],
      [0, 20],
      [-8, 28],
      [8, 28],
      [0, 36],
    ] as const)
      doors.moveTo(x, y).lineTo(x, y + 8)
    return doors.stroke({ width: 1.2, color: INK })
  }
  if (gate.level === 3) {
    const light = new Graphics()
      .moveTo(-14, 44)
      .lineTo(-9, 20)
      .bezierCurveTo(-7, 12, 7, 12, 9, 20)
      .lineTo(14, 44)
      .closePath()
      .fill('#ffe9a8')
    doors.poly([-15, 44, -15, 20, -10, 22, -10, 44]).poly([15, 44, 15, 20, 10, 22, 10, 44]).fill(leaf).stroke({ width: 1, color: INK })
    return group(light, doors, at(icon('star', 13, '#8a6400'), 0, 30))
  }
  const closed = gate.level === 1 ? [-15, 44, -15, 18, 0, 13, 15, 18, 15, 44] : [-15, 44, -15, 18, 0, 13, 0, 44]
  doors.poly(closed).fill(leaf).stroke({ width: 1.2, color: INK })
  if (gate.level === 1)
    return group(doors, new Graphics().moveTo(0, 14).lineTo(0, 44).stroke({ width: 1.2, color: INK }), at(slip(13, 9), 0, 31))
  return group(new Graphics().rect(0, 20, 14, 24).fill('#ffe9a8'), doors, new Graphics().circle(-3.5, 31, 1.6).fill(INK))
}

/** How long the contract still runs, or that there is none. */
function term(gate: GateModel): Container {
  if (gate.forced) return group(slip(44, 17, PAPER_BRIGHT), at(icon('petition', 12, INK), 0, 0))
  if (gate.quartersLeft === null) return group()
  const soon = gate.quartersLeft <= 1
  const view = group(slip(44, 17, PAPER_BRIGHT), at(icon('clock', 12, soon ? SEAL : WARN), -13, 0))
  view.addChild(at(word(`${gate.quartersLeft}`, 16.5, { fill: soon ? SEAL : INK }), 4, 0))
  return view
}

/** A letter on the doorstep, with a knot for every review that put it off. */
function letter(holds: number): Container {
  const view = group(
    at(slip(22, 15), 0, 0),
    new Graphics().moveTo(-10, -6).lineTo(0, 2).lineTo(10, -6).stroke({ width: 1.3, color: INK }),
    new Graphics().circle(0, 2, 3.4).fill(SEAL).stroke({ width: 1, color: INK }),
  )
  if (holds > 0)
    view.addChild(
      at(
        group(new Graphics().circle(0, 0, 8.5).fill(SEAL).stroke({ width: 1.2, color: INK }), word(`${holds}`, 15, { fill: PAPER_BRIGHT })),
        11,
        -8,
      ),
    )
  return view
}
