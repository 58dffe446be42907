import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerAsset } from '../../src/main/asset-answer'

/** The renderer's build, served to a browser on this computer. */
export interface ServedBuild {
  readonly address: string
  stop(): Promise<void>
}

/** Serves a build over HTTP, answered as the program answers its own pages: the same files under the same policy. */
export const serveBuild = async (root: string, language: () => string): Promise<ServedBuild> => {
  const server = createServer((request, response) => {
    // A browser asks for a picture for its tab; the program has no tabs.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const host = request.headers.host ?? ''
    void answerAsset(root, `http://${host}${request.url ?? ''}`, host, () => ({ language: language(), isUsual: true })).then((answer) =>
      answer === null ? response.writeHead(404).end('Not here') : response.writeHead(200, answer.headers).end(answer.body),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}
