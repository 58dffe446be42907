import { webFrame } from 'electron'
import { nextZoom } from './fit-zoom'

/**
 * Scales the page down in a window smaller than it was designed for, as it opens and whenever the window changes. The zoom of the
 * browser does it: the page goes on in pixels of its own, so that its layout, the places of its pop-ups and what lies under the pointer
 * are those of a larger window, and the board, which follows the pixel ratio, is drawn for the pixels there are.
 */
export const fitPage = (): void => {
  const fit = (): void => {
    if (innerWidth === 0 || innerHeight === 0) return
    const zoom = nextZoom(webFrame.getZoomFactor(), { width: innerWidth, height: innerHeight })
    if (zoom !== null) webFrame.setZoomFactor(zoom)
  }
  addEventListener('resize', fit)
  addEventListener('DOMContentLoaded', fit)
}
