import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CARDS, FACTIONS } from '../../../rules'
import { poolOfOne } from '../pool/game-pool'
import { simulate } from '../simulate'
import { barChart, stackChart } from './charts'
import { report } from './report-page'

const folder = mkdtempSync(join(tmpdir(), 'simulate-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string): string => join(folder, name)

const machine = {
  clock: () => 0,
  openPool: () => poolOfOne(() => 0),
  progress: { write: () => undefined, clock: () => 0, overwrites: false },
}

beforeAll(async () => {
  const { out } = await simulate('--scenario first-steps --games 3 --order rotated --json'.split(' '), machine)
  writeFileSync(file('series.json'), out)
  const rows = [{ target: 'one <easy>', wanted: '45%', measured: '50%', holds: false, sure: false, from: '8' }]
  writeFileSync(
    file('ladder.json'),
    JSON.stringify({
      games: 8,
      seed: 1,
      rows,
      elo: { random: { elo: 1000, low: 1000, high: 1000 }, easy: { elo: 1500, low: 1400, high: 1600 } },
    }),
  )
})

describe('the page', () => {
  it('shows series and ladders, whole in itself', async () => {
    expect(await report(['--out', file('page.html'), file('series.json'), file('ladder.json')])).toMatchObject({ code: 0 })
    const page = readFileSync(file('page.html'), 'utf8')
    expect(page.match(/<svg /g)).toHaveLength(8)
    for (const id of CARDS.keys()) expect(page).toContain(id)
    expect(page).toContain('first-steps: 3 games, seeds from 1')
    expect(page).toContain('Place 4')
    expect(page).toContain('one &lt;easy&gt;')
    expect(page).toContain('fails, not surely')
    expect(page).not.toMatch(/<script|<link|src=|url\(/)
    expect(page).not.toContain('NaN')
  })

  it('is the same page for the same results', async () => {
    for (const name of ['one.html', 'two.html']) await report(['--out', file(name), file('series.json')])
    // The library numbers its clip paths as it goes; nothing else may differ.
    const [one, two] = ['one.html', 'two.html'].map((name) => readFileSync(file(name), 'utf8').replaceAll(/zr\d+-c\d+/g, ''))
    expect(two).toBe(one)
  })

  it('says what is wrong with what it is given', async () => {
    writeFileSync(file('other.json'), '{"name": "other"}')
    writeFileSync(file('broken.json'), '{')
    expect((await report([file('other.json')])).err).toContain('other.json holds no result')
    expect((await report([file('broken.json')])).err).toContain('cannot be read')
    expect((await report([])).err).toContain('no file is named')
    expect(await report([file('series.json'), '--out', folder])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be written'),
    })
  })
})

describe('charts', () => {
  it('draw a longer bar for a greater value, and every name', () => {
    const bar = (name: string, value: number, colour: string) => ({ name, value, low: value, high: value, colour })
    const svg = barChart([bar('small', 10, '#010203'), bar('great', 90, '#040506')], { unit: '%', most: 100 })
    for (const text of ['small', 'great', '100%']) expect(svg).toContain(`>${text}<`)
    const lengthOf = (colour: string): number =>
      Number(new RegExp(`<path d="M[\\d.]+ [\\d.]+l([\\d.]+) 0[^>]*fill="${colour}"`).exec(svg)?.[1])
    expect(lengthOf('#040506') / lengthOf('#010203')).toBeCloseTo(9, 1)
  })

  it('name the layers of a stack', () => {
    const svg = stackChart(FACTIONS, [{ name: 'share', colour: '#010203', values: [1, 2, 3, 4] }], '', true)
    for (const text of ['share', ...FACTIONS]) expect(svg).toContain(`>${text}<`)
  })
})
