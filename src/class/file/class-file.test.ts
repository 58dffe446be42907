import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { parOf, playParGame } from '../par/par'
import { classResults } from '../results/class-results'
import { readTable } from '../results/read-table'
import { everybody, fileOf } from '../testing/class-games'
import { readClassFile, writeClassFile } from './class-file'

const scenario = builtInScenario('first-steps')
const games = [1, 2].map((dice) => fileOf(`桌 ${dice}`, { scenario, seed: 7, dice, people: everybody(`T${dice}`) }))
const start = { scenario, seed: 7, level: 'random' } as const
const pars = [{ key: 'abc', par: parOf(start, [playParGame(start, 0), playParGame(start, 1)]) }]
const text = writeClassFile({ games, pars })

describe('a class file', () => {
  it('gives back its games and its par, and so the same results', () => {
    const read = readClassFile(text)
    expect(read).toEqual({ kind: 'class', kept: { games, pars } })
    if (read.kind !== 'class') throw new Error(read.kind)
    expect(classResults(read.kept.games.map(readTable))).toEqual(classResults(games.map(readTable)))
  })

  it('is told from saves and other files', () => {
    for (const other of ['', '{}', 'a page', games[0]!.text, '{"format":"sinking-market-scenario"}'])
      expect(readClassFile(other)).toEqual({ kind: 'other' })
  })

  it.each([
    ['class.damaged', '', text.slice(0, 5000)],
    ['class.damaged', 'checksum', text.replace('T1 Ali', 'T3 Ali')],
    ['class.damaged', 'games', text.replace('"games":[', '"games":7,"more":[')],
    ['class.newer', 'version', text.replace('"version":1', '"version":2')],
  ] as const)('that is %s (%s) is refused', (code, where, changed) => {
    expect(readClassFile(changed)).toMatchObject({ kind: 'refused', code, where: expect.stringContaining(where) as string })
  })
})
