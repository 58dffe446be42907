import { app } from 'electron'

/** Scheme and host the built game is served from. */
export const APP_ORIGIN = 'app://game'
/** The one page of the built game. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Address of the development server, or null; never honoured by a packaged game. */
export const devServer = (): string | null => {
  const address = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  return address ? new URL(address).origin : null
}

/** Whether an address is a page of this game. */
export const isOwnPage = (address: string): boolean => {
  try {
    const url = new URL(address)
    return `${url.protocol}//${url.host}` === (devServer() ?? APP_ORIGIN)
  } catch {
    return false
  }
}
