import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeEnvelope } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { listOwnScenarios } from './own-scenarios'
import { createSaveStore } from './save-store'

const POISON = '{"format":"sinking-market-save","scenario":{"length":{"toString":1,"valueOf":1}}}'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-entries-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (name: string): string => join(folder, `${name}.json`)

/** Puts one of everything that can lie in a folder beside what belongs there. */
const putOddEntries = async (): Promise<void> => {
  await writeFile(at('poison'), POISON)
  await writeFile(at('bytes'), Uint8Array.of(0x7b, 0xff))
  await writeFile(at('wide'), Buffer.from('\uFEFF{}', 'utf16le'))
  await writeFile(at('dated'), POISON)
  await utimes(at('dated'), 2 ** 43, 2 ** 43).catch(() => undefined)
  await mkdir(at('inside'))
  await symlink('nowhere', at('lost'))
  await symlink('round.json', at('round'))
  execFileSync('mkfifo', [at('pipe')])
}

describe.skipIf(process.platform === 'win32')('a folder in which anything lies', () => {
  it('lists the saves, and each odd entry with its problem', async () => {
    const store = createSaveStore(folder)
    await store.write({ kind: 'auto' }, writeEnvelope(sampleSave()))
    await putOddEntries()
    const problems = Object.fromEntries((await store.list()).map(({ id, problem }) => [id, problem?.code ?? 'good']))
    expect(problems).toMatchObject({
      autosave: 'good',
      poison: 'save.shape',
      bytes: 'save.not-text',
      wide: 'save.utf-16',
      dated: expect.stringMatching(/^save\./) as string,
      inside: 'save.unreadable',
      lost: 'save.unreadable',
      round: 'save.unreadable',
      pipe: 'save.unreadable',
    })
  })

  it("lists the scenarios of one's own, and each odd entry with its problem", async () => {
    await putOddEntries()
    const problems = Object.fromEntries((await listOwnScenarios(folder)).map(({ fileName, problem }) => [fileName, problem]))
    expect(problems).toEqual({
      'poison.json': null,
      'dated.json': null,
      'bytes.json': 'file.not-text',
      'wide.json': 'file.utf-16',
      'inside.json': 'file.unreadable',
      'lost.json': 'file.unreadable',
      'round.json': 'file.unreadable',
      'pipe.json': 'file.unreadable',
    })
  })

  it.each([
    ['a poisoned file', () => writeFile(at('autosave'), POISON)],
    ['a pipe', () => Promise.resolve(execFileSync('mkfifo', [at('autosave')]))],
    ['a folder', () => mkdir(join(at('autosave'), 'deep'), { recursive: true })],
    ['a link to nowhere', () => symlink('nowhere', at('autosave'))],
  ])('saves where %s stands in the place of the autosave, and keeps that aside', async (_name, put) => {
    await put()
    const store = createSaveStore(folder)
    expect(await store.write({ kind: 'auto' }, writeEnvelope(sampleSave()))).toMatchObject({ ok: true })
    const problems = (await store.list()).map(({ problem }) => problem?.code ?? 'good')
    expect(problems.filter((code) => code === 'good')).toHaveLength(1)
    expect(problems).toHaveLength(2)
  })
})
