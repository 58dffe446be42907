import { Container, Graphics } from 'pixi.js'
import { neighbours, type Faction, type RegionIndex } from '../../../../rules'
import { factionColours } from '../../art'
import { ROADS, TILES } from '../geometry/tiles'
import type { Point } from '../geometry/lattice'
import type { RenderModel } from '../model/render-model'
import type { Word } from '../model/word-of-mouth'
import { easeOut, type Animator, type Mover } from '../motion/animator'
import { figure } from './paint'

const RIPPLE_MS = 1100

/** A campaign that began between two models. */
export interface Campaign {
  readonly region: RegionIndex
  readonly faction: Faction
}

/** The campaigns that are in the second model and not in the first. */
export function newCampaigns(before: RenderModel['regions'], after: RenderModel['regions']): readonly Campaign[] {
  return after.flatMap(({ index, fission }) =>
    fission.filter((faction) => !before[index].fission.includes(faction)).map((faction) => ({ region: index, faction })),
  )
}

/** Shows a campaign spreading: waves around its region, and messengers along every road to the next ones. */
export function playCampaign(layer: Container, { region, faction }: Campaign, animator: Animator): void {
  const start = TILES[region].centre
  const waves = new Graphics()
  const messengers = neighbours(region).map((to) => ({ one: figure(faction, 15), via: roadBetween(region, to), end: TILES[to].centre }))
  layer.addChild(waves, ...messengers.map(({ one }) => one))
  animator.run(
    RIPPLE_MS,
    (t) => {
      if (waves.destroyed) return
      waves.clear()
      for (const lag of [0, 0.18, 0.36]) {
        const own = (t - lag) / 0.64
        if (own > 0 && own < 1)
          waves
            .ellipse(start.x, start.y, 20 + own * 130, 15 + own * 98)
            .stroke({ width: 5 * (1 - own) + 1, color: factionColours[faction].fill, alpha: 1 - own })
      }
      for (const { one, via, end } of messengers) {
        const place = along(start, via, end, easeOut(t) * 0.86)
        one.position.set(place.x, place.y - Math.abs(Math.sin(t * Math.PI * 3)) * 7)
        one.alpha = t > 0.85 ? (1 - t) / 0.15 : 1
      }
    },
    0,
    () => {
      if (!waves.destroyed) waves.destroy()
      for (const { one } of messengers) if (!one.destroyed) one.destroy()
    },
  )
}

/** The part of a market step in which talk arrives, and how far from the figures it stops. */
const WORD_PART = 0.6
const WORD_REACH = 0.8
const WORD_START = 0.22

/** Shows talk running into a region along its roads, one figure for each road. */
export function playWords(layer: Container, region: RegionIndex, words: readonly Word[], stepMs: number, mover: Mover): void {
  const end = TILES[region].centre
  const runners = words.flatMap(({ faction, from }, lane) =>
    from.map((next) => ({
      one: figure(faction, 15),
      start: TILES[next].centre,
      via: roadBetween(next, region),
      aside: (lane - (words.length - 1) / 2) * 16,
    })),
  )
  if (runners.length === 0) return
  for (const { one } of runners) {
    one.alpha = 0
    layer.addChild(one)
  }
  const step = (t: number): void => {
    for (const { one, start, via, aside } of runners) {
      if (one.destroyed) continue
      const place = along(start, via, end, WORD_START + easeOut(t) * (WORD_REACH - WORD_START))
      one.position.set(place.x, place.y + aside - Math.abs(Math.sin(t * Math.PI * 3)) * 7)
      one.alpha = Math.min(1, t * 8, (1 - t) * 5)
    }
  }
  mover.run(stepMs * WORD_PART, step, 0, () => {
    for (const { one } of runners) if (!one.destroyed) one.destroy()
  })
}

function roadBetween(a: RegionIndex, b: RegionIndex): Point {
  const road = ROADS.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))
  return road?.at ?? TILES[b].centre
}

function along(a: Point, via: Point, b: Point, t: number): Point {
  const [from, to, part] = t < 0.5 ? ([a, via, t * 2] as const) : ([via, b, t * 2 - 1] as const)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
