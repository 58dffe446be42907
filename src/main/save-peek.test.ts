import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeEnvelope } from '../shared/save-envelope'
import { sampleSave } from '../shared/testing/sample-save'
import { peekAtSave } from './save-peek'

const folder = mkdtempSync(join(tmpdir(), 'save-peek-'))
const path = join(folder, 'game.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const EARLIER = readFileSync(join(__dirname, '..', '..', 'e2e', 'fixtures', 'finished-by-0.0.9.json'), 'utf8')

/** What a glance at a file with this text says. */
const glance = async (text: string) => {
  writeFileSync(path, text)
  const peek = await peekAtSave(path, statSync(path).size)
  return peek && { order: peek.order, over: await peek.isOver() }
}

const over = { quarter: 8, length: 8, over: true }

describe('a glance at a save', () => {
  it('finds its place and whether it is over, in whatever order the save was put together', async () => {
    const { rulesVersion, contentHash, savedAt, status, ...rest } = sampleSave()
    expect(await glance(writeEnvelope({ program: '0.1.0', rulesVersion, contentHash, savedAt, ...rest, status }))).toEqual({
      order: Date.parse(savedAt),
      over: false,
    })
    expect(await glance(writeEnvelope({ ...rest, status: over, order: 77, savedAt, contentHash, rulesVersion }))).toEqual({
      order: 77,
      over: true,
    })
  })

  it('finds both in what earlier versions wrote: the program first, the status at the end, or before a result', async () => {
    expect(await glance(EARLIER)).toEqual({ order: Date.parse('2026-11-20T08:00:00.000Z'), over: true })
    const { result: _result, ...going } = JSON.parse(EARLIER) as Record<string, unknown>
    const text = JSON.stringify({ ...going, status: { quarter: 2, length: 4, over: false } })
    expect(await glance(text)).toMatchObject({ over: false })
  })

  it('says nothing of what this game does not write', async () => {
    const text = writeEnvelope(sampleSave())
    for (const foreign of ['', '{}', text.slice(1), text.slice(0, 90), text.replace('"savedAt":"2026', '"savedAt":"never')])
      expect(await glance(foreign), foreign.slice(0, 60)).toBeNull()
    expect(await peekAtSave(join(folder, 'none.json'), 5000)).toBeNull()
    expect(await peekAtSave(folder, 5000)).toBeNull()
  })
})
