import { join } from 'node:path'
import { protocol, type ProtocolResponse, type Session } from 'electron'
import { answerAsset, type FirstLook } from './asset-answer'
import { devSecurityPolicy } from './csp'

/** Makes app:// a proper origin; must run before the app is ready. */
export const registerAppScheme = (): void => {
  // Compiled scripts are kept between starts where the runtime can do that for a scheme of one's own; older ones ignore the wish.
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** Chromium's net::ERR_FAILED. */
const FAILED = -2

/**
 * Serves the renderer's build, and nothing else, under app://game; pages are told the language, so that they fetch its words at once. `asked`
 * hears every address.
 * The answers are buffers, by a call that is deprecated and still there: `handle` would first load the whole of fetch into this process, while
 * the first page waits for it.
 */
export const serveApp = (session: Session, look: () => FirstLook, asked: (url: string) => void = () => undefined): void => {
  const root = join(__dirname, '../renderer')
  const answerTo = async (method: string, url: string): Promise<ProtocolResponse> => {
    const answer = method === 'GET' ? await answerAsset(root, url, 'game', look) : null
    if (answer === null) return { statusCode: 404, mimeType: 'text/plain', data: Buffer.from('Not here') }
    return { headers: { ...answer.headers }, data: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body }
  }
  session.protocol.registerBufferProtocol('app', ({ method, url }, answer) => {
    asked(url)
    void answerTo(method, url).then(answer, () => answer({ error: FAILED }))
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
