import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeEnvelope } from '../../src/shared/save-envelope'
import { sampleSave } from '../../src/shared/testing/sample-save'
import { missingMoves, readSavedMoves } from './saved-moves'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kills-'))
  mkdirSync(join(folder, 'saves'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('names the moves that were seen and are not saved, in their order', () => {
  expect(missingMoves(['a', 'b', 'c'], ['x', 'a', 'b', 'y', 'c'])).toEqual([])
  expect(missingMoves(['a', 'b', 'c'], ['a', 'c'])).toEqual(['b'])
  expect(missingMoves(['a', 'b'], ['b', 'a'])).toEqual(['b'])
})

it('reads the game played last, and says which file is broken', () => {
  writeFileSync(join(folder, 'saves', 'game.json'), writeEnvelope(sampleSave()))
  expect(readSavedMoves(folder)).toMatchObject({ ok: true })
  writeFileSync(join(folder, 'saves', 'torn.json'), writeEnvelope(sampleSave()).slice(0, 200))
  expect(readSavedMoves(folder)).toEqual({ ok: false, why: expect.stringContaining('torn.json') })
})
