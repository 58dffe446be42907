import 'pixi.js/unsafe-eval'
import { Application } from 'pixi.js'

/** Draws an empty stage of the page's size all the time: what the board's frames are measured against. */
export const drawEmptyStage = async (): Promise<void> => {
  const app = new Application()
  await app.init({
    width: window.innerWidth,
    height: window.innerHeight,
    antialias: true,
    preference: ['webgl', 'canvas'],
    failIfMajorPerformanceCaveat: true,
  })
  document.body.append(app.canvas)
}
