import { app } from 'electron'
import type { PageName } from '../shared/page-name'

/** Scheme and host the built game is served from. */
export const APP_ORIGIN = 'app://game'

/** Where each page of the program lies. */
const PATHS: Readonly<Record<PageName, string>> = { game: '/index.html', projector: '/projector.html' }

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

/** The address of a page of the program. */
export const addressOf = (page: PageName): string => (devServer() ?? APP_ORIGIN) + PATHS[page]

/** Whether an address is that very page of this program. */
export const isPage = (address: string, page: PageName): boolean => {
  if (!isOwnPage(address)) return false
  const { pathname } = new URL(address)
  return pathname === PATHS[page] || (page === 'game' && pathname === '/')
}
