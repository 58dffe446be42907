import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createScenarioShelf } from './scenario-shelf'

let root = ''
let folder = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'scenario-shelf-'))
  folder = join(root, 'scenarios')
})
afterEach(() => rm(root, { recursive: true }))

const listed = async (shelf: ReturnType<typeof createScenarioShelf>) => {
  const list = await shelf.list()
  if (!list.ok) throw new Error(list.code)
  return list
}

describe('the shelf of scenarios on the disk', () => {
  it('keeps a scenario in a folder that is made for it, and lists it at once', async () => {
    const shelf = createScenarioShelf(folder)
    expect(await shelf.keep('{"a":1}', 'my-class', false)).toEqual({ ok: true, place: { fileName: 'my-class.json', folder } })
    expect((await listed(shelf)).files).toEqual([{ fileName: 'my-class.json', folder, text: '{"a":1}', problem: null }])
  })

  it('replaces nothing unless it is told to', async () => {
    const shelf = createScenarioShelf(folder)
    await shelf.keep('first', 'my-class', false)
    expect(await shelf.keep('second', 'my-class', false)).toEqual({
      ok: false,
      code: 'scenario.exists',
      params: { fileName: 'my-class.json' },
    })
    expect(await readFile(join(folder, 'my-class.json'), 'utf8')).toBe('first')
    expect(await shelf.keep('second', 'my-class', true)).toMatchObject({ ok: true })
    expect(await readFile(join(folder, 'my-class.json'), 'utf8')).toBe('second')
    expect(await readdir(folder)).toEqual(['my-class.json'])
  })

  it('writes nowhere but in its folder, under a name every system takes', async () => {
    const shelf = createScenarioShelf(folder)
    for (const name of ['../../away', 'con', '', 'a/b'])
      expect(await shelf.keep('{}', name, false)).toMatchObject({ ok: true, place: { folder } })
    expect((await readdir(folder)).sort()).toEqual(['a b.json', 'away.json', 'scenario con.json', 'scenario.json'])
    expect(await readdir(root)).toEqual(['scenarios'])
  })

  it('says why a scenario cannot be kept', async () => {
    await writeFile(folder, 'not a folder')
    expect(await createScenarioShelf(folder).keep('{}', 'my-class', false)).toMatchObject({
      ok: false,
      code: 'file.write-failed',
      params: { fileName: 'my-class.json' },
    })
    await rm(folder)
    await mkdir(join(folder, 'my-class.json', 'inside'), { recursive: true })
    expect(await createScenarioShelf(folder).keep('{}', 'my-class', true)).toMatchObject({ ok: false, code: 'file.write-failed' })
  })

  it('reads a file that was opened from elsewhere as it is now, and leaves out one that is gone', async () => {
    const shelf = createScenarioShelf(folder)
    const place = { fileName: 'stick.json', folder: root }
    await writeFile(join(root, 'stick.json'), 'wrong')
    shelf.remember(place)
    expect((await listed(shelf)).opened).toEqual([{ ...place, text: 'wrong', problem: null }])
    await writeFile(join(root, 'stick.json'), 'mended')
    expect((await listed(shelf)).opened).toEqual([{ ...place, text: 'mended', problem: null }])
    await rm(join(root, 'stick.json'))
    expect((await listed(shelf)).opened).toEqual([])
  })
})
