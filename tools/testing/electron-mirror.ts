import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXECUTABLE, versionOf } from '../electron-install'
import { inModules } from '../project'
import { writeZip } from './write-zip'

/** What a server does with the request for the archive. */
export type Manner = 'whole' | 'cut' | 'corrupt' | 'missing' | 'stalled' | 'mute'

/** A server with the layout of Electron's releases, and an electron package that knows the sum of what lies there. */
export interface ElectronMirror {
  /** Address without a slash at its end. */
  readonly address: string
  /** Folder of the electron package. */
  readonly home: string
  /** Requests so far, such as `GET /v45.4.1/electron-v45.4.1-linux-x64.zip`. */
  readonly requests: string[]
  manner: Manner
  /** Environment in which this mirror is asked, with a cache of its own. */
  readonly env: NodeJS.ProcessEnv
  /** Listens no more; what is on the disk stays. */
  stop(): void
  close(): void
}

const archiveOf = (version: string, files: number): Buffer =>
  writeZip([
    { name: 'version', data: Buffer.from(version) },
    { name: EXECUTABLE, data: Buffer.from('#!/bin/sh\necho a runtime\n'), executable: true },
    ...Array.from({ length: files }, (_, i) => ({ name: `locales/${i}.pak`, data: Buffer.from(`words ${i}`) })),
  ])

const answer = (manner: Manner, archive: Buffer, response: ServerResponse): void => {
  if (manner === 'mute') return
  if (manner === 'missing') {
    response.writeHead(404).end('Not Found')
    return
  }
  response.writeHead(200, { 'content-length': archive.length })
  const half = archive.subarray(0, archive.length / 2)
  if (manner === 'whole') response.end(archive)
  else if (manner === 'corrupt') response.end(Buffer.concat([half, Buffer.alloc(archive.length - half.length)]))
  else response.write(half, () => (manner === 'cut' ? response.destroy() : undefined))
}

/** A copy of the installed electron package in a folder of its own, without a runtime, which expects this archive. */
const packageFor = (folder: string, archive: Buffer, file: string): string => {
  const home = join(folder, 'node_modules', 'electron')
  mkdirSync(home, { recursive: true })
  for (const name of ['package.json', 'install.js']) cpSync(inModules('electron', name), join(home, name))
  writeFileSync(join(home, 'checksums.json'), JSON.stringify({ [file]: createHash('sha256').update(archive).digest('hex') }))
  for (const scope of ['@electron', '@electron-internal']) symlinkSync(inModules(scope), join(folder, 'node_modules', scope), 'junction')
  return home
}

/** Starts the server on a free port of this machine; the more small files its archive has, the longer unpacking takes. */
export const startElectronMirror = async (files: number): Promise<ElectronMirror> => {
  const folder = mkdtempSync(join(tmpdir(), 'electron-mirror-'))
  const version = versionOf(inModules('electron'))
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`
  const archive = archiveOf(version, files)
  const requests: string[] = []
  const server = createServer((request: IncomingMessage, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (request.method === 'HEAD') response.writeHead(200).end()
    else if (request.url === `/v${version}/${file}`) answer(mirror.manner, archive, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const {
    HTTP_PROXY: _http,
    HTTPS_PROXY: _https,
    http_proxy: _lower,
    https_proxy: _lowers,
    ELECTRON_OVERRIDE_DIST_PATH: _named,
    ...rest
  } = process.env
  const mirror: ElectronMirror = {
    address,
    home: packageFor(folder, archive, file),
    requests,
    manner: 'whole',
    env: { ...rest, ELECTRON_MIRROR: address, electron_config_cache: join(folder, 'cache') },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
    close: () => {
      mirror.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return mirror
}
