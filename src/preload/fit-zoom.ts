/** A size in pixels of the page as it would be unscaled. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The least page on which End turn and a whole hand have their place. */
export const DESIGNED_FOR: Size = { width: 1280, height: 720 }
/** Below this nobody could read a word. */
const LEAST = 0.5
/** Sizes are rounded on their way through the zoom; a smaller change may be just that. */
const SLACK = 0.006

/** The zoom at which a page in a window of this size is as large as it was designed for; never above one. */
export const zoomFor = ({ width, height }: Size): number => {
  const zoom = Math.min(width / DESIGNED_FOR.width, height / DESIGNED_FOR.height)
  return zoom > 1 - SLACK ? 1 : Math.max(LEAST, zoom)
}

/** The zoom to change to, or null where the present one will do. */
export const nextZoom = (now: number, page: Size): number | null => {
  const zoom = zoomFor({ width: page.width * now, height: page.height * now })
  if (zoom === now || (zoom < 1 && Math.abs(zoom - now) < SLACK)) return null
  return zoom
}
