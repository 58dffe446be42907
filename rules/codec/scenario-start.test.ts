import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER } from '../model/offer'
import { offer } from '../testing/builders'
import { file, set, type Loose } from '../testing/scenario-file'
import { parseScenario } from './scenario'

/** The problems of the bench scenario with changes made, each as its path, what was expected with its figures, and what was found. */
const problems = (...changes: readonly ((scenario: Loose) => void)[]): readonly (readonly unknown[])[] => {
  const result = parseScenario(
    file((scenario) => changes.forEach((change) => change(scenario))),
    'mine.json',
  )
  return result.ok ? [] : result.problems.map(({ path, expected, params: { found, ...figures } }) => [path, expected, figures, found])
}
const above = (path: string, to: number, found: number) => [path, 'whole', { from: 0, to }, String(found)]

describe('levels at the start', () => {
  const rows: readonly (readonly [numbers: object, path: string, level: number, place: string, more: number, most: number])[] = [
    [{ supply: { max: 1 } }, 'start.supply', 2, 'start.supply.datang-socks[2]', 1, 1],
    [{ service: { max: 1 } }, 'start.service', 2, 'start.service.north[2]', 1, 1],
    [{ organs: { max: 1 } }, 'start.organs', 2, 'start.organs[2]', 1, 1],
    [{ toll: { max: 2 } }, 'start.toll', 3, 'start.toll', 1, 2],
    [{ handLimit: 3 }, 'start.cards', 4, 'start.cards', 1, 3],
    [{ scrutiny: { limit: [9, 9, 9, 9] } }, 'start.scrutiny', 10, 'start.scrutiny[2]', 1, 9],
    [{}, 'start.stakes', 1, 'start.stakes[1]', 1, 0],
  ]
  const valueAt = (path: string, level: number): unknown => {
    if (path === 'start.supply') return { 'datang-socks': [0, 0, level, 0] }
    if (path === 'start.service') return { north: [0, 0, level, 0] }
    if (path === 'start.organs') return [0, 0, level, 0, 0]
    if (path === 'start.scrutiny') return [0, 0, level, 0]
    if (path === 'start.stakes') return [0, level, 0, 0]
    return level
  }

  it.each(rows)('may be as high as the numbers say and no higher: %j %s', (numbers, path, level, place, more, most) => {
    expect(problems(set('numbers', numbers), set(path, valueAt(path, level)))).toEqual([above(place, most, level)])
    expect(problems(set('numbers', numbers), set(path, valueAt(path, level - more)))).toEqual([])
  })
})

describe('contracts at the start', () => {
  const contract = (seat: string, level: number, change: object = {}) => ({ seat, level, until: 8, terms: EMPTY_OFFER, ...change })

  it('may run to the last quarter, on the highest fee there is', () => {
    expect(problems(set('start.contracts.0.until', 8))).toEqual([])
    expect(problems(set('start.contracts.0.until', 9))).toEqual([['start.contracts[0].until', 'whole', { from: 1, to: 8 }, '9']])
    const terms = offer({ trafficFee: 3 })
    expect(problems(set('start.contracts.1.terms', terms), set('numbers', { access: { feeMax: 3 } }))).toEqual([])
    expect(problems(set('start.contracts.1.terms', terms), set('numbers', { access: { feeMax: 2 } }))).toEqual([
      above('start.contracts[1].terms.trafficFee', 2, 3),
    ])
  })

  it('are those of the seat’s access, where it is above password links', () => {
    expect(problems(set('start.access', [2, 3, 2, 3]), set('start.contracts.2', contract('ali', 2)))).toEqual([])
    expect(problems(set('start.access', [3, 3, 2, 3]), set('start.contracts.2', contract('ali', 2)))).toEqual([
      ['start.access[0]', 'access-contract', { seat: 'ali' }, '3'],
    ])
    expect(problems(set('start.access', [0, 3, 2, 3]))).toEqual([])
    expect(problems(set('start.access', [0, 3, 2, 3]), set('start.contracts.2', contract('ali', 2)))).toEqual([
      ['start.contracts', 'contract-level', { level: 0, seat: 'ali' }, '2'],
    ])
  })

  it('end the exclusivity of nobody but Ali', () => {
    const terms = offer({ endExclusivity: true })
    expect(problems(set('start.access', [2, 3, 2, 3]), set('start.contracts.2', contract('ali', 2, { terms })))).toEqual([])
    expect(problems(set('start.contracts.1.terms', terms))).toEqual([
      ['start.contracts[1].terms.endExclusivity', 'exclusivity-ali', {}, 'true'],
    ])
  })
})

describe('applications at the start', () => {
  const applying = (level: number, change: object = {}) => set('start.applications', [{ seat: 'jd', level, offer: EMPTY_OFFER, ...change }])
  const jdAt =
    (access: number) =>
    (scenario: Loose): void => {
      set('start.access', [1, 3, 2, access])(scenario)
      if (access < 2) set('start.contracts', scenario['start']?.['contracts']?.slice(0, 1))(scenario)
      else set('start.contracts.1.level', access)(scenario)
    }

  it.each([
    [0, [2]],
    [1, [2]],
    [2, [2, 3]],
    [3, [3]],
  ])('from access %i are for the levels %j', (access, open) => {
    for (const level of [2, 3]) {
      const wrong = [['start.applications[0].level', 'application-level', { levels: open[0], access }, String(level)]]
      expect(problems(jdAt(access), applying(level))).toEqual(open.includes(level) ? [] : wrong)
    }
  })

  it('offer no more than the numbers allow, and only what is the seat’s to offer', () => {
    const numbers = set('numbers', { access: { feeMax: 2 } })
    expect(problems(numbers, applying(3, { offer: offer({ trafficFee: 2 }) }))).toEqual([])
    expect(problems(numbers, applying(3, { offer: offer({ trafficFee: 3 }) }))).toEqual([
      above('start.applications[0].offer.trafficFee', 2, 3),
    ])
    expect(problems(applying(3, { offer: offer({ endExclusivity: true }) }))).toEqual([
      ['start.applications[0].offer.endExclusivity', 'exclusivity-ali', {}, 'true'],
    ])
  })
})

describe('first cards at the start', () => {
  it('are each of their own faction, once, and every mistake is named', () => {
    expect(problems(set('start.firstCards', { ali: ['double-11', 'line-1688'], jd: ['six-one-eight'] }))).toEqual([])
    expect(problems(set('start.firstCards', { ali: ['double-11', 'double-11', 'six-one-eight'], jd: ['double-11'] }))).toEqual([
      ['start.firstCards.ali[1]', 'card-once', {}, 'double-11'],
      ['start.firstCards.ali[2]', 'card-of', { seat: 'ali' }, 'six-one-eight'],
      ['start.firstCards.jd[0]', 'card-of', { seat: 'jd' }, 'double-11'],
    ])
  })
})

describe('red lines and wishes of a scenario', () => {
  const own = { ali: 'ali-own-shares', tencent: 'wish-shares', pdd: 'pdd-own-founders', jd: 'jd-own-house' }

  it('are drawn, left out, or one of its own for every seat', () => {
    for (const terms of ['draw', own]) expect(problems(set('privateTerms', terms))).toEqual([])
    expect(problems((scenario) => void Reflect.deleteProperty(scenario, 'privateTerms'))).toEqual([])
    for (const terms of ['choose', 7, ['draw'], { ...own, jd: undefined }, { ...own, amazon: 'wish-shares' }])
      expect(problems(set('privateTerms', terms)).length, JSON.stringify(terms)).toBeGreaterThan(0)
  })

  it('are known to the game, and of the seat’s own faction', () => {
    const [path, expected] = problems(set('privateTerms', { ...own, jd: 'jd-own-moon' }))[0] ?? []
    expect([path, expected]).toEqual(['privateTerms.jd', 'term-id'])
    expect(problems(set('privateTerms', { ...own, jd: 'wish-shares' }))).toEqual([
      ['privateTerms.jd', 'term-of', { seat: 'jd' }, '"wish-shares"'],
    ])
  })
})

describe('the stage and campaigns in a scenario’s numbers', () => {
  it.each([
    ['stage.max', 0, 20],
    ['stage.rest', 0, 12],
    ['stage.actions', 1, 12],
    ['campaign.quarters', 1, 12],
    ['push.quarters', 1, 12],
    ['throttle.quarters', 1, 12],
    ['toll.step', 1, 12],
    ['access.maxCounterChanges', 1, 12],
    ['access.feeMax', 0, 5],
    ['subsidy.max', 1, 1000],
    ['campaign.cost', 0, 10_000],
    ['promise.breachPoints', 0, 10_000],
    ['churn.max', 0, 100],
    ['proposalsPerTurn', 0, 12],
  ])('%s lies between %i and %i', (name, from, to) => {
    const changed = (value: number): unknown => name.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
    const ofNumbers = (value: number) => problems(set('numbers', changed(value))).filter(([path]) => path === `numbers.${name}`)
    for (const value of [from, to]) expect(ofNumbers(value)).toEqual([])
    for (const value of [from - 1, to + 1, from + 0.5])
      expect(ofNumbers(value)).toEqual([[`numbers.${name}`, 'whole', { from, to }, String(value)]])
  })
})
