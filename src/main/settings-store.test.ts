import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type SettingsChange } from '../shared/settings'
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

describe('a file that is edited while the game runs', () => {
  /** The store, and what it took up from the file. */
  const running = () => {
    const takenUp: SettingsChange[] = []
    return { store: createSettingsStore(path, (change) => void takenUp.push(change)), takenUp }
  }
  const onDisk = async (): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

  it('keeps what was changed there, and tells it; what the person changes in the game wins for its own field', async () => {
    const { store, takenUp } = running()
    await store.write({ volume: 10 })
    await writeFile(path, JSON.stringify({ ...store.current(), textSize: 130, sound: false, newer: [1] }))
    const merged = { ...DEFAULT_SETTINGS, volume: 10, textSize: 130, sound: true }
    expect(await store.write({ sound: true })).toEqual({ ok: true, settings: merged, notice: null })
    expect(store.current()).toEqual(merged)
    expect(await onDisk()).toEqual({ ...merged, newer: [1] })
    expect(takenUp).toEqual([{ textSize: 130 }])
    await store.write({ volume: 20 })
    expect(await onDisk()).toEqual({ ...merged, volume: 20, newer: [1] })
    expect(takenUp).toHaveLength(1)
  })

  it('puts a file aside that cannot be read, and keeps what is in force', async () => {
    const { store, takenUp } = running()
    await store.write({ volume: 10 })
    await writeFile(path, '{ "volume": 20, ')
    const notice = { code: 'settings.kept-aside', params: { keptAs: 'settings.bad.json' } }
    expect(await store.write({ sound: false })).toMatchObject({ ok: true, notice })
    expect(store.notice()).toEqual(notice)
    expect(await readFile(join(folder, 'settings.bad.json'), 'utf8')).toBe('{ "volume": 20, ')
    expect(await onDisk()).toEqual({ ...DEFAULT_SETTINGS, volume: 10, sound: false })
    expect(takenUp).toEqual([])
    expect(await store.write({ sound: true })).toMatchObject({ ok: true, notice: null })
  })

  it('takes what is good of a file with one bad value, which keeps the value in force', async () => {
    const { store, takenUp } = running()
    await store.write({ volume: 10 })
    await writeFile(path, '{ "volume": "loud", "textSize": 130 }')
    expect(await store.write({ sound: false })).toMatchObject({ ok: true, notice: { params: { keptAs: 'settings.bad.json' } } })
    expect(await onDisk()).toEqual({ ...DEFAULT_SETTINGS, volume: 10, textSize: 130, sound: false })
    expect(takenUp).toEqual([{ textSize: 130 }])
  })

  it('writes what is in force where the file was taken away', async () => {
    const { store } = running()
    await store.write({ volume: 10 })
    await rm(path)
    await store.write({ sound: false })
    expect(await onDisk()).toEqual({ ...DEFAULT_SETTINGS, volume: 10, sound: false })
  })

  // To root and to Windows no mode forbids anything.
  it.skipIf(process.getuid === undefined || process.getuid() === 0)(
    'overwrites nothing that it can neither read nor put aside',
    async () => {
      const { store } = running()
      await store.write({ volume: 10 })
      await writeFile(path, 'a note')
      await chmod(folder, 0o500)
      const stored = await store.write({ sound: false })
      await chmod(folder, 0o700)
      expect(stored).toMatchObject({ ok: false, code: 'settings.write-failed', params: { detail: 'EACCES' } })
      expect(await readFile(path, 'utf8')).toBe('a note')
    },
  )
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
