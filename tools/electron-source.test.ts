import { createServer, type AddressInfo, type Server } from 'node:net'
import { describe, expect, it } from 'vitest'
import { answers, electronSource } from './electron-source'

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A port at which nobody listens any more. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('where Electron is fetched from', () => {
  it('is its own releases, unless a mirror is named, with or without a slash', () => {
    expect(electronSource({}).mirror).toMatch(/^https:\/\/github\.com\/electron\/electron\/releases\/download\/$/)
    for (const address of ['http://m/electron', 'http://m/electron/']) {
      const { mirror, env } = electronSource({ ELECTRON_MIRROR: address, npm_config_electron_mirror: '' })
      expect([mirror, env['ELECTRON_MIRROR']]).toEqual(['http://m/electron/', 'http://m/electron/'])
    }
    expect(electronSource({ ELECTRON_MIRROR: 'http://a', npm_config_electron_mirror: 'http://b' }).mirror).toBe('http://b/')
  })

  it('is reached through the proxy of the environment, or of npm', () => {
    expect(electronSource({ NO_PROXY: '*' })).toMatchObject({ proxy: false, env: { NO_PROXY: '*' } })
    expect(electronSource({}).env['ELECTRON_GET_USE_PROXY']).toBeUndefined()
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'npm_config_https_proxy']) {
      expect(electronSource({ [name]: 'http://p:1' })).toMatchObject({
        proxy: true,
        env: { HTTPS_PROXY: 'http://p:1', ELECTRON_GET_USE_PROXY: '1' },
      })
    }
    expect(electronSource({ http_proxy: 'http://p:1' })).toMatchObject({ proxy: true, env: { HTTP_PROXY: 'http://p:1' } })
  })
})

describe('whether anything answers', () => {
  it('is no where nobody listens, no host is known, or all is silence', async () => {
    const mute = createServer(() => undefined)
    const port = await listen(mute)
    for (const nowhere of [
      'http://127.0.0.1:9/',
      `http://127.0.0.1:${await freePort()}/`,
      'http://releases.invalid/',
      `http://127.0.0.1:${port}/`,
    ]) {
      expect(await answers(nowhere, 300)).toBe(false)
    }
    mute.close()
  })

  it('is yes where a connection is cut, a certificate refused or an address wrong: that is to be mended, not gone round', async () => {
    const rude = createServer((socket) => socket.end('SSH-2.0\r\n'))
    const port = await listen(rude)
    for (const there of [`http://127.0.0.1:${port}/`, `https://127.0.0.1:${port}/`, 'releases'])
      expect(await answers(there, 3000)).toBe(true)
    rude.close()
  })
})
