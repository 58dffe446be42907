import 'pixi.js/unsafe-eval'
import { Application, Assets, Container, Text, Ticker, type Renderer } from 'pixi.js'
import { SEAS, type Print } from './terrain'
import { wholeSheet, type Box, type Camera, type Viewport } from '../geometry/camera'
import { TILES } from '../geometry/tiles'
import type { RenderModel } from '../model/render-model'
import { createAnimator, type Animator } from '../motion/animator'
import { createGateWall } from './gate-wall'
import { createHighlights, type Attention } from './highlights'
import { drawLand } from './land'
import { drawLegend, type LegendWords } from './legend'
import { createMacroTrack } from './macro-track'
import { group } from './paint'
import { createPress } from './press'
import { createRegionView } from './region-view'
import { newCampaigns, playCampaign, playWords } from './ripples'
import { createTags } from './tags'

/** Time in which figures walk to another platform outside the market show. */
const WALK_MS = 520
/** The part of its way after which money is seen to have arrived. */
const LANDED = 0.72
/** When the result of a market step is written, ms after the step began. */
const SLIP_MS = 40
/** A zoom that has not changed for so long rests. */
const REST_MS = 140

/** The drawn board. It draws only when told something new or while something moves. */
export interface BoardScene {
  readonly canvas: HTMLCanvasElement
  readonly show: (model: RenderModel) => void
  readonly attend: (attention: Attention) => void
  readonly look: (camera: Camera) => void
  /** Fits the canvas to a view, and to the screen's pixels for one of the page. */
  readonly resize: (view: Viewport, ratio: number) => void
  /** Brings everything that moves to its end. */
  readonly settle: () => void
  readonly destroy: () => void
}

let prepared: Promise<void> | null = null

/**
 * Pixi without what the Content-Security-Policy forbids (no workers made of text, no probing of formats), and without a clock of
 * its own: that would wake the page sixty times a second for a housekeeping that is due once a minute.
 */
const preparePixi = (): Promise<void> => {
  Ticker.system.autoStart = false
  Ticker.system.stop()
  Assets.setPreferences({ preferWorkers: false })
  prepared ??= Assets.init({ skipDetections: true })
  return prepared
}

/** Makes a board in a fresh canvas; without a fast graphics card Pixi draws it on a 2D canvas. */
export async function createBoardScene(view: Viewport, legend: LegendWords, print: Print): Promise<BoardScene> {
  await preparePixi()
  const app = new Application()
  await app.init({
    width: view.width,
    height: view.height,
    background: SEAS[print].paper,
    antialias: true,
    autoDensity: true,
    resolution: window.devicePixelRatio,
    autoStart: false,
    sharedTicker: false,
    preference: ['webgl', 'canvas'],
    failIfMajorPerformanceCaveat: true,
    eventFeatures: { move: false, globalMove: false, click: false, wheel: false },
  })
  app.ticker.stop()
  return composeScene(app, view, legend, print)
}

function composeScene(app: Application<Renderer>, first: Viewport, legend: LegendWords, print: Print): BoardScene {
  const press = createPress(app.renderer)
  const animator = createAnimator(() => draw())
  const world = new Container()
  const highlights = createHighlights()
  const track = createMacroTrack(print, press)
  const wall = createGateWall(press)
  const ground = press.add(group(drawLand(print), drawLegend(legend)), { x: 0, y: 0 })
  const regions = TILES.map((tile) => createRegionView(tile, press))
  const tags = createTags()
  const moving = new Container()
  world.addChild(
    ground.view,
    highlights.veil,
    wall.view,
    track.view,
    highlights.lights,
    ...regions.map((region) => region.view),
    moving,
    tags.view,
  )
  app.stage.addChild(world)

  let model: RenderModel | null = null
  let attention: Attention = { hovered: null, focused: null }
  let view = first
  let camera = wholeSheet(first)
  let sharpAt = 0
  let resting = 0
  /** Words may have come that are not drawn for this zoom yet. */
  let fresh = true

  const draw = (): void => {
    const resolution = window.devicePixelRatio
    const sharp = camera.zoom === sharpAt
    if (sharp && fresh) sharpen(world, sharpness(sharpAt))
    fresh &&= !sharp
    press.take({ scale: camera.zoom * resolution, seen: seenBox(camera, view) }, sharp)
    app.render()
    // Its housekeeping, after a picture: what is seen has just been used and stays.
    Ticker.system.update()
  }
  /** While one zooms, pictures are stretched; once the zoom rests they are taken anew. */
  const rest = (): void => {
    sharpAt = camera.zoom
    fresh = true
    animator.touch()
  }
  const place = (): void => {
    const pixel = (length: number): number => Math.round(length * window.devicePixelRatio) / window.devicePixelRatio
    world.scale.set(camera.zoom)
    world.position.set(pixel(view.width / 2 - camera.centre.x * camera.zoom), pixel(view.height / 2 - camera.centre.y * camera.zoom))
    if (sharpAt === 0) sharpAt = camera.zoom
    clearTimeout(resting)
    if (sharpAt !== camera.zoom) resting = window.setTimeout(rest, REST_MS)
    animator.touch()
  }
  const show = (next: RenderModel): void => {
    const before = model
    model = next
    fresh = true
    animator.setStill(next.still)
    const arrivals: Animator | null = before === null ? null : animator
    const walkMs = next.show === null ? WALK_MS : next.show.stepMs * 0.85
    next.regions.forEach((region, r) => {
      if (before?.regions[r] !== region) regions[r].show(region, arrivals, walkMs, next.landMs * LANDED)
    })
    track.show(next.macros, arrivals)
    wall.show(next.gates, next.toll, arrivals)
    // A step of the market is work enough for one frame: its slip is written in one of the next.
    if (next.show !== null && arrivals !== null)
      animator.run(
        SLIP_MS,
        () => undefined,
        0,
        () => showTags(animator),
      )
    else showTags(arrivals)
    highlights.show(next, attention)
    if (before !== null && !next.still) playTalk(before, next)
    animator.touch()
  }
  const showTags = (arrivals: Animator | null): void => {
    if (model !== null) tags.show(model, arrivals)
    fresh = true
  }
  const playTalk = (before: RenderModel, next: RenderModel): void => {
    for (const campaign of newCampaigns(before.regions, next.regions)) playCampaign(moving, campaign, animator)
    if (next.show !== null && next.show.playing >= 0 && next.show.playing !== before.show?.playing)
      playWords(moving, next.show.playing, next.show.words, next.show.stepMs, animator)
  }
  const redraw = (): void => {
    press.forget()
    animator.touch()
  }
  app.canvas.addEventListener('webglcontextrestored', redraw)
  place()
  return {
    canvas: app.canvas,
    show,
    attend: (wanted) => {
      attention = wanted
      if (model !== null) highlights.show(model, attention)
      animator.touch()
    },
    look: (wanted) => {
      camera = wanted
      place()
    },
    resize: (size, ratio) => {
      view = size
      app.renderer.resize(size.width, size.height, ratio)
      // At the same zoom, words are drawn anew for other pixels; the press sees the difference by itself.
      fresh = true
      place()
    },
    settle: () => animator.settle(),
    destroy: () => {
      clearTimeout(resting)
      animator.stop()
      press.destroy()
      app.destroy({ removeView: true }, { children: true })
    },
  }
}

/** The part of the board in the viewport. */
function seenBox({ zoom, centre }: Camera, view: Viewport): Box {
  const [width, height] = [view.width / zoom, view.height / zoom]
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

/** Words are drawn for the size at which they are seen, in steps, so that zooming does not draw them all anew each time. */
function sharpness(zoom: number): number {
  return Math.ceil(zoom * window.devicePixelRatio * 2) / 2
}

function sharpen(parent: Container, resolution: number): void {
  for (const child of parent.children) {
    if (child instanceof Text) {
      if (child.resolution !== resolution) child.resolution = resolution
    } else if (child.children.length > 0) sharpen(child, resolution)
  }
}
