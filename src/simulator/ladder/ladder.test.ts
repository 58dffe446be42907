import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { watchedMachine } from '../testing/watched-machine'
import { ladder } from './ladder'

const folder = mkdtempSync(join(tmpdir(), 'simulate-ladder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let played: string[] = []
const machine = watchedMachine(({ seats }) => played.push(Object.values(seats).join(' ')))
const run = (line: string): ReturnType<typeof ladder> => ladder(line.split(' '), machine)

describe('the ladder', () => {
  it('seats each level alone in every seat, above and below, and goes on from its journals', { timeout: 60_000 }, async () => {
    const line = `--levels random,easy --games 4 --json --resume ${folder}`
    const { code, out } = await run(line)
    expect(code).toBe(0)
    expect(played).toHaveLength(8)
    expect(new Set(played).size).toBe(8)
    expect(played).toContain('random easy random random')
    expect(played).toContain('easy easy easy random')
    const result = JSON.parse(out) as { rows: { target: string; from: string }[]; elo: Record<string, { elo: number }> }
    expect(result.rows.map(({ target, from }) => [target, from])).toEqual([
      ['one easy against three random', '4'],
      ['one random against three easy', '4'],
    ])
    expect(result.elo['random']?.elo).toBe(1000)
    expect(result.elo['easy']?.elo).toBeGreaterThan(1000)
    expect(readdirSync(folder)).toHaveLength(8)
    played = []
    expect((await run(line)).out).toBe(out)
    expect(played).toEqual([])
  })

  it.each([
    ['--levels easy', 'must name at least two bots'],
    ['--levels easy,easy', 'must name at least two bots, each once'],
    ['--levels easy,genius', 'there is no bot "genius"'],
    ['--games 0', '--games must be a whole number'],
    ['--level easy', 'There is no option --level'],
  ])('says what is wrong with %s', async (line, text) => {
    const { code, err } = await run(line)
    expect(code).toBe(2)
    expect(err).toContain(`ladder: `)
    expect(err).toContain(text)
  })
})
