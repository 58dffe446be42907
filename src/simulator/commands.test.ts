import { describe, expect, it } from 'vitest'
import { balance } from './balance/balance'
import { classCommand } from './class/class-command'
import { expectedCommand } from './class/expected-command'
import { deeds } from './counts/deeds'
import { habits } from './counts/habits'
import { exploits } from './exploits/exploits'
import { mergeExploits } from './exploits/merge-exploits'
import { hunt } from './hunt'
import { ladder } from './ladder/ladder'
import { merge } from './merge'
import { report } from './page/report-page'
import { simulate } from './simulate'

const COMMANDS = {
  balance,
  class: classCommand,
  deeds,
  expected: expectedCommand,
  exploits,
  habits,
  hunt,
  ladder,
  merge,
  mergeExploits,
  report,
  simulate,
}

describe.each(Object.entries(COMMANDS))('%s', (_name, command) => {
  it('says what it takes, and plays nothing meanwhile', async () => {
    const { code, out, err } = await command(['--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^[A-Z].*\.\n\n {2}npm run [a-z:]+ -- /)
  })

  it('refuses what it does not take, and says what it does', async () => {
    const { code, out, err } = await command(['--colour', 'red'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^[a-z:]+: There is no option --colour \(word 1\)\. Use --/)
  })
})

describe('the commands that count', () => {
  it.each([deeds, habits])('refuse what only simulate takes', async (count) => {
    for (const option of ['--workers=2', '--shard=1/4', '--order=rotated', '--resume=x', '--keep=x'])
      expect((await count([option])).code).toBe(2)
  })

  it.each([deeds, habits])('count', async (count) => {
    const { code, out } = await count('--games 2 --scenario first-steps --seats all=random'.split(' '))
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(out) as object).length).toBeGreaterThan(3)
  })
})

describe('hunt', () => {
  it('plays by chance alone: seats are refused', async () => {
    expect(await hunt(['--seats', 'all=strong'])).toMatchObject({ code: 2, err: expect.stringMatching(/no option --seats/) as string })
  })

  it('plays the games', async () => {
    expect(await hunt('--games 2 --scenario first-steps'.split(' '))).toEqual({ code: 0, out: '2 random games without a fault', err: '' })
    const counts = JSON.parse((await hunt('--games 2 --scenario first-steps --json'.split(' '))).out) as { moves: number }
    expect(counts).toEqual({ games: 2, moves: expect.any(Number) as number, faults: 0, first: null })
    expect(counts.moves).toBeGreaterThan(20)
  })
})
