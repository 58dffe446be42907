import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyBareRuntime, fetchFault, isWhole } from './stand-in-runtime'

describe('a runtime kept from an earlier run', () => {
  let dist = ''
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'stand-in-'))
    mkdirSync(join(dist, 'resources', 'app'), { recursive: true })
    mkdirSync(join(dist, 'locales'))
    writeFileSync(join(dist, 'electron'), 'x'.repeat(100))
    writeFileSync(join(dist, 'locales', 'en.pak'), 'x'.repeat(20))
    writeFileSync(join(dist, 'resources', 'app', 'main.js'), 'x'.repeat(7))
  })
  afterEach(() => rmSync(dist, { recursive: true }))

  it('is whole with all its bytes, whatever default app was put in', () => {
    expect(isWhole(dist, 120)).toBe(true)
  })

  it('is not when a file was cut short, or the executable is missing', () => {
    truncateSync(join(dist, 'locales', 'en.pak'), 3)
    expect(isWhole(dist, 120)).toBe(false)
    rmSync(join(dist, 'electron'))
    expect(isWhole(dist, 3)).toBe(false)
    expect(isWhole(join(dist, 'nowhere'), 0)).toBe(false)
  })
})

it.skipIf(process.platform === 'win32')('a copied runtime keeps its links as they are, and has no app of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-'))
  const framework = join('Electron.app', 'Contents', 'Frameworks', 'Electron Framework.framework')
  mkdirSync(join(folder, 'dist', framework, 'Versions', 'A'), { recursive: true })
  mkdirSync(join(folder, 'dist', 'resources', 'app'), { recursive: true })
  writeFileSync(join(folder, 'dist', 'resources', 'app.txt'), '')
  writeFileSync(join(folder, 'dist', framework, 'Versions', 'A', 'Electron Framework'), 'the whole of it')
  symlinkSync('A', join(folder, 'dist', framework, 'Versions', 'Current'))
  await copyBareRuntime(join(folder, 'dist'), join(folder, 'copy'))
  rmSync(join(folder, 'dist'), { recursive: true })
  expect(readlinkSync(join(folder, 'copy', framework, 'Versions', 'Current'))).toBe('A')
  expect(readFileSync(join(folder, 'copy', framework, 'Versions', 'Current', 'Electron Framework'), 'utf8')).toBe('the whole of it')
  expect(['app', 'app.txt'].map((name) => existsSync(join(folder, 'copy', 'resources', name)))).toEqual([false, true])
  rmSync(folder, { recursive: true })
})

describe('a runtime that cannot be fetched', () => {
  it('says why and names the ways out', () => {
    const output = 'npm error code ECONNREFUSED\nnpm error FetchError: request failed, reason: connect ECONNREFUSED\nnpm error   at x'
    const said = fetchFault({ code: 1, output })
    expect(said).toContain('reason: connect ECONNREFUSED\n')
    for (const way of ['ELECTRON_OVERRIDE_DIST_PATH', 'ELECTRON_MIRROR']) expect(said).toContain(way)
  })

  it('never names no reason', () => {
    expect(fetchFault({ code: 1, output: '\n' })).toContain('exit code 1')
    expect(fetchFault({ code: 124, output: '' })).toContain('longer than 300 seconds')
    expect(fetchFault({ code: 127, output: 'spawn npm ENOENT' })).toContain('spawn npm ENOENT')
  })
})
