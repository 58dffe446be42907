import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readValue } from '../shared/read-value'
import { writeEnvelope } from '../shared/save-envelope'
import { saveId } from '../shared/saves'
import { sampleSave } from '../shared/testing/sample-save'
import { createSaveIndex } from './save-index'
import { createSaveStore } from './save-store'

let root = ''
let folder = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'odd-names-'))
  folder = join(root, 'saves')
  await mkdir(folder)
})
afterEach(() => rm(root, { recursive: true }))

const openStore = () => createSaveStore(folder, createSaveIndex(join(root, 'index.json'), '1'))

describe.skipIf(process.platform === 'win32')('a name that this game would not give a file', () => {
  it.each([
    ['capitals', 'UP.JSON', 'UP.JSON'],
    ['some capitals', 'Lesson.Json', 'Lesson.Json'],
    ['a colon', '16:30.json', '16:30.json'],
    ['a backslash', 'a\\b.json', 'a\\b.json'],
    ['a break', 'a\nb.json', 'a\nb.json'],
    ['an exported game’s ending', 'Lesson.SinkingMarket', 'Lesson.SinkingMarket'],
    ['bytes that are no text', Buffer.from('caf\xe9.json', 'latin1'), 'caf\\xE9.json'],
    ['other such bytes', Buffer.from('存\xc3.JSON', 'utf8').fill(0xff, 3, 4), '存\\xFF\\x83.JSON'],
  ])('lists, reads and removes a save with %s in its name', async (_, name, shown) => {
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), writeEnvelope(sampleSave({ line: 'a' })))
    const store = openStore()
    const list = await store.list()
    const [entry] = list.ok ? list.saves : []
    expect(entry).toMatchObject({ fileName: shown, kind: 'named' })
    const id = entry?.id ?? ''
    expect(readValue(saveId, id)).toMatchObject({ ok: true })
    expect(await store.describe([id])).toMatchObject([{ id, fileName: shown, summary: { name: 'After lunch' }, problem: null }])
    expect(await store.read(id)).toMatchObject({ ok: true })
    expect(await store.remove(id)).toStrictEqual({ ok: true })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves alone what hides, what ends otherwise, and what leads out of the folder', async () => {
    for (const name of ['.hidden.json', '.json', 'a.json~', 'a.txt']) await writeFile(join(folder, name), '{}')
    expect(await openStore().list()).toEqual({ ok: true, saves: [] })
    const named = (name: string): string => `bytes:${Buffer.from(name).toString('hex')}`
    for (const name of ['../a.json', '/etc/a.json', '.a.json', 'a\0.json', 'plain.json', 'settings', ''])
      await expect(openStore().read(named(name)), name).rejects.toThrow()
    for (const name of ['../a.json', '/etc/a.json', '.a.json', 'a\0.json', '']) expect(readValue(saveId, named(name)).ok, name).toBe(false)
  })
})

it('keeps a name from elsewhere as names are kept, and its copy beside it', async () => {
  const store = openStore()
  const text = writeEnvelope(sampleSave({ name: 'Mei\u202E\nand Hao' }))
  await store.adopt(text)
  expect(await store.adopt(text)).toMatchObject({ ok: true, taken: 'Mei and Hao' })
  const list = await store.list()
  const saves = await store.describe(list.ok ? list.saves.map(({ id }) => id) : [])
  expect(new Set(saves.map(({ summary }) => summary?.name))).toEqual(new Set(['Mei and Hao', 'Mei and Hao (2)']))
})
