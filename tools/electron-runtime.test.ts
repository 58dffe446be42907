import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EXECUTABLE, isInstalled } from './electron-install'
import { provideElectron, type RuntimePlaces } from './electron-runtime'
import { startElectronMirror, type ElectronMirror } from './testing/electron-mirror'
import { startTunnel } from './testing/tunnel'

let mirror: ElectronMirror
let old = ''
let standIns = 0
beforeEach(async () => {
  mirror = await startElectronMirror(3)
  old = mkdtempSync(join(tmpdir(), 'old-electron-'))
  mkdirSync(dirname(join(old, EXECUTABLE)), { recursive: true })
  writeFileSync(join(old, EXECUTABLE), 'old')
  writeFileSync(join(old, 'version'), '25.1.1')
  standIns = 0
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'log')
})
afterEach(() => {
  mirror.close()
  rmSync(old, { recursive: true })
  vi.restoreAllMocks()
})

const provide = (env: NodeJS.ProcessEnv = {}) => {
  const standIn: RuntimePlaces['standIn'] = () => {
    standIns += 1
    return Promise.resolve(old)
  }
  return provideElectron({ home: mirror.home, env: { ...mirror.env, ...env }, standIn, probeMs: 3000, silenceMs: 3000 })
}
/** Nobody is asked at this port. */
const NOWHERE = 'http://127.0.0.1:9'
/** There is an old Electron to take for this system only. */
const HAS_STAND_IN = process.platform === 'linux' && process.arch === 'x64'

describe('the Electron that is taken', () => {
  it('is fetched once, and then the installed one; standard output stays empty', async () => {
    expect((await provide()).note).toMatch(/^fetched /)
    expect(mirror.requests.map((request) => request.split(' ')[0])).toEqual(['HEAD', 'GET'])
    expect((await provide()).note).toMatch(/^already installed /)
    expect(mirror.requests).toHaveLength(2)
    expect(console.log).not.toHaveBeenCalled()
    expect(standIns).toBe(0)
  })

  it('is never the old one where a server answers: a failed download says why and what to do', async () => {
    mirror.manner = 'missing'
    await expect(provide()).rejects.toThrow(
      /could not be fetched from http:\/\/127\.0\.0\.1:\d+\/: Response code 404[^]*ELECTRON_MIRROR[^]*HTTPS_PROXY/,
    )
    expect(standIns).toBe(0)
  })

  it.runIf(HAS_STAND_IN)('is the old one where nothing answers, which is said', async () => {
    expect(await provide({ ELECTRON_MIRROR: NOWHERE })).toMatchObject({ version: '25.1.1' })
    expect(console.error).toHaveBeenCalledWith(`Nothing answers at ${NOWHERE}/.`)
  })

  it.runIf(HAS_STAND_IN)('is the old one where it is asked for', async () => {
    expect(await provide({ SINKING_MARKET_STAND_IN: '1' })).toMatchObject({ version: '25.1.1' })
    expect(mirror.requests).toEqual([])
  })

  it('is the one in the cache where nothing answers', async () => {
    await provide()
    rmSync(join(mirror.home, 'dist'), { recursive: true })
    const port = mirror.address
    mirror.stop()
    expect((await provide({ ELECTRON_MIRROR: port })).note).toMatch(/^fetched /)
    expect(standIns).toBe(0)
  })

  it('is the one that is named, or an error', async () => {
    expect(await provide({ ELECTRON_OVERRIDE_DIST_PATH: old })).toMatchObject({ folder: old })
    await expect(provide({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).rejects.toThrow('there is no')
  })
})

describe('behind a proxy', () => {
  it('the download is tried, though nothing answers without it', async () => {
    const tunnel = await startTunnel(Number(new URL(mirror.address).port))
    try {
      await provide({ ELECTRON_MIRROR: 'http://releases.invalid', HTTPS_PROXY: tunnel.address, HTTP_PROXY: tunnel.address })
      expect(tunnel.asked).toEqual(['releases.invalid:80'])
      expect(isInstalled(mirror.home)).toBe(true)
    } finally {
      tunnel.close()
    }
  })

  it('a download that fails is an error, and never leads to the old one', async () => {
    await expect(provide({ npm_config_proxy: NOWHERE, ELECTRON_MIRROR: 'http://releases.invalid' })).rejects.toThrow('could not be fetched')
    expect(standIns).toBe(0)
  })
})
