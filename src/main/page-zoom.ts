/** A size in the desktop's own pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The page for which every screen of the game is drawn and tested: with End turn and a whole hand on it. */
export const DESIGNED_FOR: Size = { width: 1280, height: 720 }
/** Below this nobody could read a word. */
const LEAST = 0.5

/** The zoom at which a page in a window of this size is as large as it was designed for; never above one. */
export const zoomFor = ({ width, height }: Size): number =>
  Math.max(LEAST, Math.min(1, width / DESIGNED_FOR.width, height / DESIGNED_FOR.height))
