import { describe, expect, it } from 'vitest'
import { set, file } from '../testing/scenario-file'
import { parseScenario } from './scenario'
import { SCENARIO_RANGES, wholeRangeAt } from './scenario-ranges'

/** Where the value of a range stands in a file: lists of a value for each seat, and of one for each pillar, by their first. */
const PLACES: Partial<Record<keyof typeof SCENARIO_RANGES, string>> = {
  'start.shares': 'start.shares.byTier.3.0',
  'start.handicap': 'start.handicap.0',
  'start.cash': 'start.cash.0',
  'start.scrutiny': 'start.scrutiny.0',
  'start.access': 'start.access.0',
  'start.contracts.until': 'start.contracts.0.until',
  'start.contracts.terms.trafficFee': 'start.contracts.0.terms.trafficFee',
  'start.applications.offer.trafficFee': 'start.applications.0.offer.trafficFee',
  'start.supply': 'start.supply.datang-socks.0',
  'start.service': 'start.service.north.0',
  'start.shops': 'start.shops.north',
  'start.organs': 'start.organs.0',
  'start.stakes': 'start.stakes.0',
}
const names = Object.keys(SCENARIO_RANGES) as (keyof typeof SCENARIO_RANGES)[]
const offer = { weChatPay: true, trafficFee: 0, scope: 'all', openShelves: false, endExclusivity: false, control: false, stake: false }

describe('the range of a scenario’s number', () => {
  it.each(names)('of %s is the one a file is checked by', (name) => {
    const place = PLACES[name] ?? name
    const told = (value: number) => {
      const result = parseScenario(
        file((scenario) => {
          set('start.handicap', [0, 0, 0, 0])(scenario)
          set('start.supply', { 'datang-socks': [0, 0, 0, 0] })(scenario)
          set('start.service', { north: [0, 0, 0, 0] })(scenario)
          set('start.applications', [{ seat: 'ali', level: 2, offer }])(scenario)
          set(place, value)(scenario)
        }),
        'mine.json',
      )
      const path = place.replace(/\.(\d+)(?=\.|$)/g, (dotted, index: string) =>
        place.includes('byTier.3') && index === '3' ? dotted : `[${index}]`,
      )
      return result.ok ? [] : result.problems.filter((problem) => problem.path === path && problem.expected === 'whole')
    }
    const [least, most] = SCENARIO_RANGES[name]
    for (const value of [least - 1, most + 1]) expect(told(value)[0]?.params).toMatchObject({ from: least, to: most })
  })

  it('is found by the place in the file, in lists and among the rules’ numbers too', () => {
    expect(wholeRangeAt('start.cash[3]')).toEqual([0, 200])
    expect(wholeRangeAt('start.contracts[1].until')).toEqual([1, 12])
    expect(wholeRangeAt('numbers.appeal.stay[1]')).toEqual([1, 10_000])
    expect(wholeRangeAt('start.weather')).toBeNull()
    expect(wholeRangeAt('toString')).toBeNull()
  })
})
