import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseEnvelope, writeEnvelope } from '../../src/shared/save-envelope'
import { sampleSave } from '../../src/shared/testing/sample-save'
import { playedLast, readSave, readSaves, replayed } from './saves'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kills-'))
  mkdirSync(join(folder, 'saves'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lay = (id: string, text: string): void => writeFileSync(join(folder, 'saves', `${id}.json`), text)

it('reads every save with whole moves, and says which file is broken', () => {
  lay('game', writeEnvelope(sampleSave()))
  const moves = sampleSave().moves.length
  expect(readSaves(folder)).toMatchObject({ ok: true, saves: new Map([['game', { moves: expect.objectContaining({ length: moves }) }]]) })
  lay('torn', writeEnvelope(sampleSave()).slice(0, 200))
  expect(readSaves(folder)).toEqual({ ok: false, why: expect.stringContaining('torn') })
  expect(readSave(folder, 'gone')).toBeNull()
})

it('does not take a save for sound that does not replay', () => {
  const text = writeEnvelope({ ...sampleSave(), stateHash: 'another position' })
  expect(parseEnvelope(text).ok).toBe(true)
  expect(replayed({ moves: [], text })).toHaveProperty('why')
})

it('leaves it to the product which game was played last', async () => {
  expect(await playedLast(folder, folder)).toBeNull()
  const [earlier, later] = ['a', 'b'].map((digit) => `game-${digit.repeat(28)}`)
  lay(later!, writeEnvelope({ ...sampleSave(), savedAt: '2026-02-01T00:00:00.000Z' }))
  lay(earlier!, writeEnvelope({ ...sampleSave(), savedAt: '2026-01-01T00:00:00.000Z' }))
  expect(await playedLast(folder, folder)).toBe(later)
})
