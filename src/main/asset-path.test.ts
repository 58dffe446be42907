import { describe, expect, it } from 'vitest'
import { findAsset } from './asset-path'

const ROOT = '/opt/game/out/renderer'

describe('addresses of the app protocol', () => {
  it.each([
    ['app://game/', '/index.html'],
    ['app://game/index.html?x=1#y', '/index.html'],
    ['app://game/assets/index-a1.js', '/assets/index-a1.js'],
    ['app://game/assets/%E5%9B%BE.png', '/assets/图.png'],
  ])('%s is served', (address, path) => {
    expect(findAsset(ROOT, address, 'game')?.path).toBe(ROOT + path)
  })

  it.each([
    'app://other/index.html',
    'app://game/..%2f..%2fmain%2findex.js',
    'app://game/..%5c..%5cmain.js',
    'app://game/.env.json',
    'app://game/a%00.js',
    'app://game/%zz.js',
    'app://game/program.exe',
    'nonsense',
  ])('%s is refused', (address) => {
    expect(findAsset(ROOT, address, 'game')).toBeNull()
  })

  it.each(['app://game/../../package.json', 'app://game/%2e%2e/%2e%2e/package.json'])('%s stays in the build', (address) => {
    expect(findAsset(ROOT, address, 'game')?.path).toBe(`${ROOT}/package.json`)
  })
})
