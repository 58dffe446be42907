import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

/** A proxy that leads every connection to one place, and counts them. */
export interface Tunnel {
  readonly address: string
  readonly asked: string[]
  close(): void
}

/** Starts a proxy on a free port that leads whoever asks for any host to a port of this machine. */
export const startTunnel = async (port: number): Promise<Tunnel> => {
  const asked: string[] = []
  const server = createServer((_request, response) => response.writeHead(400).end())
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [socket, onward]) end.on('error', () => [socket, onward].forEach((both) => both.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
