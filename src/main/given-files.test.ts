import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeEnvelope } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { createGivenFiles, type GivenFiles } from './given-files'
import { listOwnScenarios } from './own-scenarios'
import { createSaveIndex } from './save-index'
import { createSaveStore } from './save-store'

let root = ''
let told = 0
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sinking-market-given-')))
  told = 0
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const savesFolder = () => join(root, 'saves')
const open = () =>
  createGivenFiles(createSaveStore(savesFolder(), createSaveIndex(join(root, 'index.json'), '1')), savesFolder(), () => void told++)
const give = (given: GivenFiles, files: readonly string[], leftOut = 0): void => given.give({ files, leftOut })
const good = writeEnvelope(sampleSave())

const put = (name: string, text: string): string => {
  const path = join(root, name)
  writeFileSync(path, text)
  return path
}

it('keeps games among the saves and hands scenarios on, in the order given, once', async () => {
  const given = open()
  give(given, [put('lesson.sinkingmarket', good), put('old export.json', good), put('mine.json', '{"id":"mine"}')])
  const files = await given.take()
  expect(files).toMatchObject([
    {
      kind: 'game',
      fileName: 'lesson.sinkingmarket',
      save: { summary: { name: sampleSave().name, status: { over: false } } },
      isNew: true,
    },
    { kind: 'game', fileName: 'old export.json' },
    { kind: 'scenario', file: { fileName: 'mine.json', folder: root, text: '{"id":"mine"}' } },
  ])
  expect(readdirSync(savesFolder())).toHaveLength(2)
  expect(told).toBe(1)
  expect(await given.take()).toEqual([])
})

it('hands lessons on as they are written, for the page to check, and none that is too large', async () => {
  const given = open()
  const large = put('large.sinkinglesson', '')
  writeFileSync(large, Buffer.alloc(1024 * 1024 + 1, ' '))
  give(given, [put('week 3.sinkinglesson', '{"format":"sinking-market-lesson"}'), put('第三周.SINKINGLESSON', 'torn {'), large])
  expect(await given.take()).toMatchObject([
    { kind: 'lesson', file: { fileName: 'week 3.sinkinglesson', folder: root, text: '{"format":"sinking-market-lesson"}' } },
    { kind: 'lesson', file: { fileName: '第三周.SINKINGLESSON', text: 'torn {' } },
    { kind: 'problem', fileName: 'large.sinkinglesson', code: 'file.too-large' },
  ])
})

it('opens a save that lies in the folder already, by whatever way it is named, and copies nothing', async () => {
  mkdirSync(savesFolder())
  writeFileSync(join(savesFolder(), 'autosave.json'), good)
  writeFileSync(join(savesFolder(), 'torn.json'), good.slice(0, 100))
  symlinkSync(join(savesFolder(), 'autosave.json'), join(root, 'link.json'))
  const given = open()
  give(given, [join(root, 'saves', '..', 'saves', 'autosave.json'), join(root, 'link.json'), join(savesFolder(), 'torn.json')])
  expect(await given.take()).toMatchObject([
    { kind: 'game', save: { id: 'autosave' }, isNew: false },
    { kind: 'game', save: { id: 'autosave' }, isNew: false },
    { kind: 'problem', fileName: 'torn.json', code: 'save.truncated' },
  ])
  expect(readdirSync(savesFolder()).sort()).toEqual(['autosave.json', 'torn.json'])
})

it('tells a scenario of the player’s own folder as that folder’s list does, by whatever way it is named', async () => {
  mkdirSync(join(root, 'scenarios'))
  put(join('scenarios', 'mine.json'), '{}')
  symlinkSync(join(root, 'scenarios'), join(root, 'link'))
  const given = open()
  give(given, [join(root, 'link', 'mine.json'), put('mine.json', '{}')])
  const [same, other] = await given.take()
  const own = await listOwnScenarios(join(root, 'link'))
  expect(same).toMatchObject({ kind: 'scenario', file: { fileName: 'mine.json', folder: join(root, 'scenarios') } })
  expect(own).toMatchObject({ files: [{ fileName: 'mine.json', folder: join(root, 'scenarios') }] })
  expect(other).toMatchObject({ kind: 'scenario', file: { fileName: 'mine.json', folder: root } })
})

it('says what is wrong with what cannot be taken, and takes the rest', async () => {
  mkdirSync(join(root, 'folder.sinkingmarket'))
  const huge = put('huge.sinkingmarket', 'x')
  writeFileSync(huge, Buffer.alloc(8 * 1024 * 1024 + 1))
  const given = open()
  give(given, [
    join(root, 'gone.json'),
    join(root, 'folder.sinkingmarket'),
    huge,
    put('picture.png', 'PNG'),
    put('torn.sinkingmarket', good.slice(0, 300)),
    put('prose.sinkingmarket', 'Once upon a time'),
    put('long.json', ' '.repeat(1024 * 1024 + 1)),
    put('good.sinkingmarket', good),
  ])
  const files = await given.take()
  expect(files.map((file) => (file.kind === 'problem' ? file.code : file.kind))).toEqual([
    'file.missing',
    'file.folder',
    'file.too-large',
    'file.foreign',
    'save.truncated',
    'save.not-json',
    'file.too-large',
    'game',
  ])
})

it('says so where the saves folder takes nothing', async () => {
  writeFileSync(savesFolder(), '')
  const given = open()
  give(given, [put('good.sinkingmarket', good)])
  expect(await given.take()).toMatchObject([{ kind: 'problem', fileName: 'good.sinkingmarket', code: 'save.write-failed' }])
})

it('tells after the files how many were left out, and of an address that it names no file', async () => {
  const given = open()
  give(given, [put('good.sinkingmarket', good), 'file://%zz'], 7)
  expect(await given.take()).toMatchObject([
    { kind: 'game' },
    { kind: 'problem', fileName: 'file://%zz', code: 'file.no-address' },
    { kind: 'left-out', count: 7, limit: 100 },
  ])
})
