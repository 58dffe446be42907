import type { BrowserWindow, Rectangle } from 'electron'
import { tell } from './tell'

interface ShownPageDeps {
  readonly gameWindow: () => BrowserWindow | null
  readonly projector: { window(): BrowserWindow | null; open(): void }
}

/** A page of the game that the room sees as it is; it is held in memory only, as long as the projector's window is there. */
export interface ShownPage {
  /** Shows the room what the game's window shows in a place, and opens the projector for it; null ends that. */
  show(place: Rectangle | null): Promise<{ readonly ok: true }>
  /** What is shown, as the address of its data; null for nothing. */
  picture(): string | null
}

/** Makes the page that is shown to the room: none. */
export const createShownPage = ({ gameWindow, projector }: ShownPageDeps): ShownPage => {
  let shown: { readonly window: BrowserWindow; readonly picture: string } | null = null
  return {
    show: async (place) => {
      if (place !== null && projector.window() === null) projector.open()
      const picture = place === null ? null : await pictureIn(gameWindow(), place)
      const window = projector.window()
      shown = window === null || picture === null ? null : { window, picture }
      tell(window, 'room', 'onPage', shown?.picture ?? null)
      return { ok: true }
    },
    // What was shown in a window that has been closed is not shown in the next.
    picture: () => (shown !== null && shown.window === projector.window() ? shown.picture : null),
  }
}

const pictureIn = async (window: BrowserWindow | null, place: Rectangle): Promise<string | null> => {
  if (window === null) return null
  const zoom = window.webContents.getZoomFactor()
  const inWindow = (pixels: number): number => Math.round(pixels * zoom)
  const [x, y, width, height] = [inWindow(place.x), inWindow(place.y), inWindow(place.width), inWindow(place.height)]
  const picture = await window.webContents.capturePage({ x, y, width, height })
  return picture.isEmpty() ? null : picture.toDataURL()
}
