import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
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

  await writeFile(path, '[]')
  const again = createSettingsStore(path)
  expect(again.notice()?.params.keptAs).toBe('settings.bad-2.json')
  await again.write(DEFAULT_SETTINGS)
  expect(again.notice()).toBeNull()
  expect((await readdir(folder)).sort()).toEqual(['settings.bad-2.json', 'settings.bad.json', 'settings.json'])
})

it('keeps what is good of a file with one bad value, at the next start too, and says which was lost', async () => {
  const text = '\uFEFF{ "textSize": 9000, "volume": 12, "newer": [1] }'
  await writeFile(path, text)
  const store = createSettingsStore(path)
  expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, volume: 12 })
  expect(store.notice()).toEqual({ code: 'settings.partly-reset', params: { keptAs: 'settings.bad.json', names: 'textSize' } })
  expect(await readFile(join(folder, 'settings.bad.json'), 'utf8')).toBe(text)
  await vi.waitFor(() => expect(createSettingsStore(path).current()).toEqual({ ...DEFAULT_SETTINGS, volume: 12 }))
  await store.write({ sound: false })
  expect(store.notice()).toBeNull()
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ...DEFAULT_SETTINGS, volume: 12, sound: false, newer: [1] })
})

it('loses one nested field, whoever wrote it, and says which', async () => {
  await writeFile(path, '{ "language": "zh-CN", "volume": { "length": {} }, "newer": { "size": {} } }')
  const store = createSettingsStore(path)
  expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, language: 'zh-CN' })
  expect(store.notice()).toEqual({ code: 'settings.partly-reset', params: { keptAs: 'settings.bad.json', names: 'volume,newer' } })
  await store.write({ sound: false })
  expect(createSettingsStore(path).current()).toEqual({ ...DEFAULT_SETTINGS, language: 'zh-CN', sound: false })
})

it.skipIf(process.platform === 'win32')('starts at once whatever stands in the place of the file', async () => {
  execFileSync('mkfifo', [path])
  expect(createSettingsStore(path).notice()?.params.keptAs).toBe('settings.bad.json')
  await mkdir(path)
  expect(createSettingsStore(path).notice()?.params.keptAs).toBe('settings.bad-2.json')
  await symlink('/dev/zero', path)
  expect(createSettingsStore(path).notice()?.params.keptAs).toBe('settings.bad-3.json')
  const store = createSettingsStore(path)
  expect(await store.write({ sound: false })).toMatchObject({ ok: true })
})
