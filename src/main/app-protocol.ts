import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, type Session } from 'electron'
import { findAsset } from './asset-path'
import { contentSecurityPolicy, devSecurityPolicy } from './csp'

const NONCE_PLACE = /%CSP_NONCE%/g
const LANGUAGE_PLACE = /%LANG%/g

/** Makes app:// a proper origin; must run before the app is ready. */
export const registerAppScheme = (): void => {
  // Compiled scripts are kept between starts where the runtime can do that for a scheme of one's own; older ones ignore the wish.
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }])
}

/** Serves the renderer's build, and nothing else, under app://game; pages are told the language, so that they fetch its words at once. */
export const serveApp = (session: Session, language: () => string): void => {
  const root = join(__dirname, '../renderer')
  session.protocol.handle('app', async (request) => {
    const asset = request.method === 'GET' ? findAsset(root, request.url, 'game') : null
    if (!asset) return new Response('Not here', { status: 404 })
    try {
      const nonce = randomBytes(16).toString('base64')
      const body = await readFile(asset.path)
      const page = asset.type.startsWith('text/html') ? body.toString('utf8').replace(NONCE_PLACE, nonce).replace(LANGUAGE_PLACE, language()) : body
      return new Response(page, { headers: headersFor(asset.type, nonce) })
    } catch {
      return new Response('Not here', { status: 404 })
    }
  })
}

const headersFor = (type: string, nonce: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
})

/** Puts the development policy on pages of the development server. */
export const guardDevServer = (session: Session, server: string): void => {
  session.webRequest.onHeadersReceived((details, answer) => {
    const own = details.url.startsWith(server)
    answer({
      responseHeaders: own ? { ...details.responseHeaders, 'Content-Security-Policy': [devSecurityPolicy(server)] } : (details.responseHeaders ?? {}),
    })
  })
}
