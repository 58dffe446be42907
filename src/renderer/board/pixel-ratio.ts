import { useSyncExternalStore } from 'react'

/** What is known of the screen's pixels. */
export type Pixels = Pick<Window, 'devicePixelRatio' | 'matchMedia'>

/**
 * Calls back whenever a pixel of the page comes to be another number of the screen's: on another screen, at another zoom; no window need
 * change its size for it.
 */
export const onPixelRatio = (pixels: Pixels, changed: () => void): (() => void) => {
  let query: MediaQueryList | null = null
  // A query asks for one ratio; the next one has to be asked for anew.
  const arm = (): void => {
    query = pixels.matchMedia(`(resolution: ${pixels.devicePixelRatio}dppx)`)
    query.addEventListener('change', hear, { once: true })
  }
  const hear = (): void => {
    arm()
    changed()
  }
  arm()
  return () => query?.removeEventListener('change', hear)
}

const listen = (changed: () => void): (() => void) => onPixelRatio(window, changed)

/** The screen's pixels to one of the page, now. */
export const usePixelRatio = (): number => useSyncExternalStore(listen, () => window.devicePixelRatio)
