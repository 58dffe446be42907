import type { BrowserWindow } from 'electron'

/** What is not shown by then is shown as it is: an empty window says more than none. */
const PATIENCE_MS = 2_000

/** A window, as far as it is to be shown. */
export type Showable = Pick<BrowserWindow, 'isDestroyed' | 'isVisible'> & {
  once(event: 'ready-to-show' | 'show' | 'closed', listener: () => void): unknown
  readonly webContents: { once(event: 'did-finish-load', listener: () => void): unknown }
}

/**
 * Shows a hidden window once, at the first sign of something to see. On Wayland a hidden window never gets ready to show,
 * and a page that does not load would leave nothing on the screen that could be closed.
 */
export const showOnce = (window: Showable, show: () => void): void => {
  let due = true
  const settle = (): void => {
    due = false
    clearTimeout(timer)
  }
  const showNow = (): void => {
    if (!due) return
    settle()
    if (!window.isDestroyed() && !window.isVisible()) show()
  }
  const timer = setTimeout(showNow, PATIENCE_MS)
  window.once('ready-to-show', showNow)
  window.webContents.once('did-finish-load', showNow)
  // Somebody else was faster: a second start, or the person's end.
  window.once('show', settle)
  window.once('closed', settle)
}
