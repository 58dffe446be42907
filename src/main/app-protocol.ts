import { join } from 'node:path'
import { protocol, type Session } from 'electron'
import { answerAsset } from './asset-answer'
import { devSecurityPolicy } from './csp'

/** Makes app:// a proper origin; must run before the app is ready. */
export const registerAppScheme = (): void => {
  // Compiled scripts are kept between starts where the runtime can do that for a scheme of one's own; older ones ignore the wish.
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** Serves the renderer's build, and nothing else, under app://game; pages are told the language, so that they fetch its words at once. */
export const serveApp = (session: Session, language: () => string): void => {
  const root = join(__dirname, '../renderer')
  session.protocol.handle('app', async (request) => {
    const answer = request.method === 'GET' ? await answerAsset(root, request.url, 'game', language) : null
    return answer === null ? new Response('Not here', { status: 404 }) : new Response(answer.body, { headers: answer.headers })
  })
}

/** Puts the development policy on pages of the development server. */
export const guardDevServer = (session: Session, server: string): void => {
  session.webRequest.onHeadersReceived((details, answer) => {
    const own = details.url.startsWith(server)
    answer({
      responseHeaders: own
        ? { ...details.responseHeaders, 'Content-Security-Policy': [devSecurityPolicy(server)] }
        : (details.responseHeaders ?? {}),
    })
  })
}
