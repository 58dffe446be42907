import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeEnvelope } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { gameSaveId } from './save-ids'

/** What the disk refuses, by the flags it is asked with: `r` opens a folder to sync it, `wx` makes a new file. */
const refused = new Map<unknown, string>()

const failingFiles = async () => {
  const files = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises')
  const open: typeof files.open = (path, flags, mode) => {
    const code = refused.get(flags)
    return code === undefined ? files.open(path, flags, mode) : Promise.reject(Object.assign(new Error(code), { code }))
  }
  return { ...files, open }
}

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'failing-disk-'))
  // Test files share what is loaded: what is tested here is loaded anew, on that disk.
  vi.resetModules()
  vi.doMock('node:fs/promises', failingFiles)
})
afterEach(async () => {
  vi.doUnmock('node:fs/promises')
  vi.resetModules()
  refused.clear()
  await rm(root, { recursive: true })
})

it('calls a file written that is there, though the folder could not be synced', async () => {
  refused.set('r', 'EINVAL')
  const { writeFileAtomic } = await import('./atomic-file')
  await writeFileAtomic(join(root, 'a.json'), 'kept')
  expect(await readFile(join(root, 'a.json'), 'utf8')).toBe('kept')
  expect(await readdir(root)).toEqual(['a.json'])
})

it('moves nothing aside when the new save cannot be written', async () => {
  const path = join(root, `${gameSaveId('a')}.json`)
  await writeFile(path, 'broken')
  refused.set('wx', 'ENOSPC')
  const [{ createSaveIndex }, { createSaveStore }] = await Promise.all([import('./save-index'), import('./save-store')])
  const store = createSaveStore(root, createSaveIndex(join(root, 'index.json'), '1'))
  expect(await store.write({ kind: 'auto' }, writeEnvelope(sampleSave({ line: 'a' })))).toMatchObject({
    ok: false,
    code: 'save.write-failed',
    params: { detail: 'ENOSPC' },
  })
  expect(await readFile(path, 'utf8')).toBe('broken')
  expect(await readdir(root)).toEqual([`${gameSaveId('a')}.json`])
})
