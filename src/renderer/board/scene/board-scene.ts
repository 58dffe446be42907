import 'pixi.js/unsafe-eval'
import { Application, Assets, Ticker, type Renderer } from 'pixi.js'
import type { Camera, Viewport } from '../geometry/camera'
import type { RenderModel } from '../model/render-model'
import { createAnimator } from '../motion/animator'
import type { Attention } from './highlights'
import { createLayers } from './layers'
import type { LegendWords } from './legend'
import { createModelShow } from './model-show'
import { createRasterCache } from './raster-cache'
import { SEAS, type Print } from './terrain'
import { createZoomedWorld } from './zoomed-world'

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
  const cache = createRasterCache(app.renderer)
  const layers = createLayers(cache, legend, print)
  app.stage.addChild(layers.world)
  const animator = createAnimator(() => {
    zoomed.refresh()
    app.render()
    // Its housekeeping, after a picture: what is seen has just been used and stays.
    Ticker.system.update()
  })
  const zoomed = createZoomedWorld(layers.world, cache, first, animator.touch)
  const { show, attend } = createModelShow(layers, animator, zoomed.wordsCame)
  app.canvas.addEventListener('webglcontextrestored', () => {
    cache.invalidateAll()
    animator.touch()
  })
  return {
    canvas: app.canvas,
    show,
    attend,
    look: zoomed.look,
    resize: (size, ratio) => {
      app.renderer.resize(size.width, size.height, ratio)
      zoomed.fit(size)
    },
    settle: () => animator.settle(),
    destroy: () => {
      zoomed.stop()
      animator.stop()
      cache.destroy()
      app.destroy({ removeView: true }, { children: true })
    },
  }
}
