import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../shared/settings'
import { createSettingsStore } from './settings-store'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rm(folder, { recursive: true }))

it('starts with defaults and remembers what was changed', async () => {
  const first = createSettingsStore(path)
  expect(first.current()).toEqual(DEFAULT_SETTINGS)
  await first.write({ language: 'zh-CN', textSize: 130 })
  expect(createSettingsStore(path).current()).toMatchObject({ language: 'zh-CN', textSize: 130 })
})

it('keeps both of two changes made at once', async () => {
  const store = createSettingsStore(path)
  await Promise.all([store.write({ sound: false }), store.write({ fullScreen: true }), store.write({ volume: 10 })])
  expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, sound: false, fullScreen: true, volume: 10 })
  expect(createSettingsStore(path).current()).toEqual(store.current())
})

it('keeps unreadable files aside, each under its own name, and says so until the next write', async () => {
  await writeFile(path, '{ "sound": ')
  const store = createSettingsStore(path)
  expect(store.current()).toEqual(DEFAULT_SETTINGS)
  expect(store.notice()).toEqual({ code: 'settings.reset', params: { keptAs: 'settings.bad.json' } })
  expect(await readFile(join(folder, 'settings.bad.json'), 'utf8')).toBe('{ "sound": ')

  await writeFile(path, '{ "textSize": 9000 }')
  const again = createSettingsStore(path)
  expect(again.notice()?.params.keptAs).toBe('settings.bad-2.json')
  await again.write(DEFAULT_SETTINGS)
  expect(again.notice()).toBeNull()
  expect((await readdir(folder)).sort()).toEqual(['settings.bad-2.json', 'settings.bad.json', 'settings.json'])
})
