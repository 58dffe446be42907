import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FACTIONS, standingOf, totals } from '../../../rules'
import { createKeeper, loadGame, realRules } from '../../table'
import { poolOfOne } from '../pool/game-pool'
import type { SeriesReport } from '../report'
import { simulate } from '../simulate'

const folder = mkdtempSync(join(tmpdir(), 'keep-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (line: string): ReturnType<typeof simulate> =>
  simulate(line.split(' '), {
    clock: () => 0,
    openPool: () => poolOfOne(() => 0),
    progress: { write: () => undefined, clock: () => 0, overwrites: false },
  })
const reportIn = ({ out }: Awaited<ReturnType<typeof run>>): SeriesReport => JSON.parse(out) as SeriesReport

describe('simulate --keep', () => {
  it('keeps each game as a save that opens and replays to the points of the series', async () => {
    const kept = join(folder, 'kept')
    const report = reportIn(
      await run(
        `--scenario first-steps --games 2 --seed 5 --seats ali=easy+never-files,tencent=easy,pdd=easy,jd=easy --keep ${kept} --json`,
      ),
    )
    expect(readdirSync(kept).sort()).toEqual(['first-steps-seed-5.sinkingmarket', 'first-steps-seed-6.sinkingmarket'])
    const games = readdirSync(kept).map((file) => loadGame(createKeeper(realRules), readFileSync(join(kept, file), 'utf8')))
    const points = games.map((game) => {
      if (!game.ok) throw new Error(game.code)
      expect(game.record.state.phase).toBe('over')
      expect(game.record.seats.ali).toEqual({ kind: 'bot', name: 'easy+never-files', level: 'easy' })
      expect(game.record.seats.jd).toEqual({ kind: 'bot', name: '', level: 'easy' })
      return totals(standingOf(game.record.state), { secret: true })
    })
    FACTIONS.forEach((faction, seat) =>
      expect(points.reduce((sum, all) => sum + all[seat]!, 0) / 2).toBeCloseTo(report.meanPoints[faction], 1),
    )
  })

  it('says so when there can be no such folder', async () => {
    const file = join(folder, 'no-folder')
    writeFileSync(file, '')
    const { code, err } = await run(`--scenario first-steps --games 1 --keep ${join(file, 'games')}`)
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be written to')])
  })
})
