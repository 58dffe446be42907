import { app, type Session, type WebContents } from 'electron'
import { isOwnPage } from './origins'

/** Denies every page the ways out (navigation, new windows, embedded views), and every session what no page needs, from its beginning. */
export const guardEverything = (): void => {
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('session-created', guardSession)
}

const guardContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event, url) => {
    if (!isReload(contents, url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // The page's policy does not reach WebRTC, which would ask the network who is there.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Whether a navigation only starts the game's own page again. */
const isReload = (contents: WebContents, url: string): boolean => isOwnPage(url) && url === contents.getURL()

/** Denies every permission, every download and Chromium's own errands; the policy of the page denies it the network. */
const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  // A session fetches dictionaries for its languages at every start, spell checking or not. macOS has its own: there this does nothing.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
