import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { everybody, fileOf } from '../testing/class-games'
import type { ClassPrediction } from './class-table'
import { classForesight, foresightOf } from './foresight'
import { readTable } from './read-table'

const one = (share: number, half: number, before: number, came: number): ClassPrediction => ({
  seat: 'ali',
  quarter: 1,
  share,
  low: share - half,
  high: share + half,
  before,
  came,
})

describe('foresight', () => {
  it('tells widths as a multiple of what “as now” missed: the same for a share that moves ten times as much', () => {
    const calm = foresightOf([one(200, 10, 200, 204), one(204, 10, 204, 210)])
    const wild = foresightOf([one(200, 100, 200, 240), one(240, 100, 240, 300)])
    expect(calm.width).toBeCloseTo(2)
    expect(wild.width).toBeCloseTo(2)
    expect(foresightOf([one(200, 10, 200, 200)]).width).toBeNull()
  })

  it('scores a range by its width and ten times what came outside of it', () => {
    expect(foresightOf([one(200, 20, 190, 210)]).score).toBeCloseTo(4)
    expect(foresightOf([one(200, 20, 190, 225)]).score).toBeCloseTo(4 + 5)
    expect(foresightOf([one(200, 20, 190, 175)]).score).toBeCloseTo(4 + 5)
    expect(foresightOf([]).score).toBe(0)
  })

  it('is pooled over tables by person, by role, and for the class', () => {
    const predicts = (seat: string) => (seat === 'ali' ? { share: 300, low: 0, high: 1000 } : { share: 0, low: 0, high: 0 })
    const tables = [1, 2].map((dice) => {
      const read = readTable(
        fileOf(`t${dice}`, { scenario: builtInScenario('spring-2021'), seed: 3, dice, people: everybody('T'), predicts }),
      )
      if (!read.ok) throw new Error(read.refused.code)
      return read.table
    })
    const { people, roles, all } = classForesight(tables)
    expect(people.map(({ file, seat }) => `${file} ${seat}`)).toEqual(
      ['t1', 't2'].flatMap((file) => ['ali', 'tencent', 'pdd', 'jd'].map((seat) => `${file} ${seat}`)),
    )
    expect(people.map(({ count }) => count)).toEqual(new Array(8).fill(4))
    expect([roles.ali.count, roles.ali.hits, roles.jd.hits, all.count]).toEqual([8, 8, 0, 32])
  })
})
