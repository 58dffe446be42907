import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../content/catalogue'
import { benchScenario, offer } from '../testing/builders'
import { problemWords } from './problem-words'
import { parseScenario } from './scenario'
import { file, set, type Loose } from '../testing/scenario-file'

const terms = offer()
const WRONG: readonly (readonly [name: string, change: (scenario: Loose) => void, path: string, expected: RegExp, found: RegExp])[] = [
  ['another format', set('format', 'chess'), 'format', /sinking-market-scenario/, /chess/],
  ['a newer version', set('version', 2), 'version', /^1$/, /^2$/],
  ['a field that does not exist', set('colour', 'red'), '', /only the fields/, /colour/],
  ['a field that does not exist, further in', set('start.luck', 1), 'start', /only the fields/, /luck/],
  ['a field missing', (s) => void Reflect.deleteProperty(s, 'length'), 'length', /whole number from 1 to 12/, /nothing/],
  ['a group missing', (s) => void Reflect.deleteProperty(s, 'start'), 'start', /group of fields/, /nothing/],
  ['a text where a number belongs', set('length', 'eight'), 'length', /whole number from 1 to 12/, /"eight"/],
  ['a number where a text belongs', set('name', 5), 'name', /"en" and "zh-CN"/, /^5$/],
  ['one language only', set('name', { en: 'Mine' }), 'name.zh-CN', /a text/, /nothing/],
  ['a name of 81 characters', set('name.en', 'x'.repeat(81)), 'name.en', /a text of 1 to 80 characters/, /xxx/],
  ['a name of nothing but blanks', set('name.zh-CN', '\u3000 '), 'name.zh-CN', /a text of 1 to 80 characters/, /^"\s+"$/],
  ['a summary as long as a book', set('summary.en', 'x'.repeat(2001)), 'summary.en', /1 to 2000/, /xxx/],
  ['an id with capitals', set('id', 'My Class'), 'id', /lower-case words/, /My Class/],
  ['too many quarters', set('length', 13), 'length', /1 to 12/, /13/],
  ['half a quarter', set('length', 2.5), 'length', /whole number/, /2\.5/],
  ['a list that is too short', set('start.cash', [1, 2, 3]), 'start.cash', /four numbers: ali, tencent, pdd, jd/, /\[1,2,3\]/],
  ['cash below nothing', set('start.cash', [1, 2, -3, 4]), 'start.cash[2]', /0 to 200/, /-3/],
  ['shares above 100 together', set('start.shares.byTier.3', [50, 30, 30, 1]), 'start.shares.byTier.3', /100 at most/, /\[50,30,30,1\]/],
  [
    'a region that does not exist',
    set('start.shares.regions', { atlantis: [1, 1, 1, 1] }),
    'start.shares.regions.atlantis',
    /id of a region/,
    /atlantis/,
  ],
  [
    'shares above 100 in a region',
    set('start.shares.regions', { hubei: [60, 60, 0, 0] }),
    'start.shares.regions.hubei',
    /100 at most/,
    /60/,
  ],
  [
    'a belt that does not exist',
    set('start.supply', { 'moon-cheese': [1, 1, 1, 1] }),
    'start.supply.moon-cheese',
    /id of a belt/,
    /moon-cheese/,
  ],
  ['a macro-region that does not exist', set('start.service', { mars: [1, 1, 1, 1] }), 'start.service', /only the fields/, /mars/],
  [
    'an event that does not exist',
    set('news', { order: 'fixed', events: ['double-11-2020', 'flood'] }),
    'news.events[1]',
    /id of a news event/,
    /flood/,
  ],
  ['an order of news that does not exist', set('news', { order: 'random', events: [] }), 'news.order', /fixed, shuffled/, /random/],
  [
    'a card that does not exist',
    set('start.firstCards', { ali: ['ace-of-spades'] }),
    'start.firstCards.ali[0]',
    /id of a card/,
    /ace-of-spades/,
  ],
  [
    'a card of another faction',
    set('start.firstCards', { ali: ['double-11', 'orchard-game'] }),
    'start.firstCards.ali[1]',
    /a card of ali/,
    /orchard-game/,
  ],
  ['a card twice', set('start.firstCards', { ali: ['double-11', 'double-11'] }), 'start.firstCards.ali[1]', /each card once/, /double-11/],
  ['an agenda that does not exist', set('agendas.ali', 'world-peace'), 'agendas.ali', /agenda/, /world-peace/],
  ['an agenda of another faction', set('agendas.ali', 'wildfire'), 'agendas.ali', /an agenda of ali/, /wildfire/],
  [
    'so many agendas left out that no choice is left',
    set('agendasLeftOut', ['foothold', 'factory-direct', 'stop-pinduoduo']),
    'agendasLeftOut',
    /keeps two others/,
    /foothold/,
  ],
  [
    'a red line that does not exist left out',
    set('privateTermsLeftOut', ['own-moon']),
    'privateTermsLeftOut[0]',
    /red line|wish/,
    /own-moon/,
  ],
  [
    'so many wishes left out that none is left',
    set('privateTermsLeftOut', ['wish-wallet', 'wish-shelves', 'wish-merchants', 'wish-key', 'wish-shares', 'wish-rent']),
    'privateTermsLeftOut',
    /keeps another/,
    /wish-wallet/,
  ],
  ['access without a contract', set('start.access', [2, 3, 2, 3]), 'start.access[0]', /0 or 1, or a contract of that level for ali/, /^2$/],
  ['access above the contract', set('start.access', [1, 3, 3, 3]), 'start.access[2]', /contract of that level for pdd/, /^3$/],
  ['a contract above the access', set('start.access', [1, 3, 1, 3]), 'start.contracts', /level 1 for pdd/, /^2$/],
  ['a Tencent locked out of WeChat', set('start.access', [1, 2, 2, 3]), 'start.access[1]', /^3/, /^2$/],
  ['a contract that outlasts the game', set('start.contracts.0.until', 9), 'start.contracts[0].until', /1 to 8/, /9/],
  [
    'two contracts for one seat',
    set('start.contracts.1', { seat: 'pdd', level: 2, until: 3, terms }),
    'start.contracts[1].seat',
    /one contract/,
    /pdd/,
  ],
  ["a contract of Tencent's", set('start.contracts.0.seat', 'tencent'), 'start.contracts[0].seat', /ali, pdd, jd/, /tencent/],
  [
    'terms with a part missing',
    (s) => void Reflect.deleteProperty(s.start.contracts[0].terms, 'stake'),
    'start.contracts[0].terms.stake',
    /true or false/,
    /nothing/,
  ],
  ['a fee out of range', set('start.contracts.0.terms.trafficFee', 6), 'start.contracts[0].terms.trafficFee', /0 to 5/, /6/],
  [
    'exclusivity ended by who has none',
    set('start.contracts.0.terms.endExclusivity', true),
    'start.contracts[0].terms.endExclusivity',
    /only Ali/,
    /true/,
  ],
  [
    'an application for two steps at once',
    set('start.applications', [{ seat: 'ali', level: 3, offer: terms }]),
    'start.applications[0].level',
    /^2, from access 1/,
    /3/,
  ],
  [
    'two applications of one seat',
    set('start.applications', [
      { seat: 'ali', level: 2, offer: terms },
      { seat: 'ali', level: 2, offer: terms },
    ]),
    'start.applications[1].seat',
    /one application/,
    /ali/,
  ],
  ['scrutiny above the limit', set('start.scrutiny', [0, 19, 0, 0]), 'start.scrutiny[1]', /0 to 13/, /19/],
  ['a stake of Tencent in itself', set('start.stakes', [0, 20, 0, 0]), 'start.stakes[1]', /0 to 0/, /20/],
  ['numbers that are none', set('numbers', 7), 'numbers', /group of numbers/, /7/],
  ['a number misspelt', set('numbers', { apeal: {} }), 'numbers.apeal', /one of actionsPerTurn/, /apeal/],
  ['a number that every object has', set('numbers', { toString: {} }), 'numbers.toString', /one of actionsPerTurn/, /toString/],
  ['a list of numbers that is too short', set('numbers', { appeal: { stay: [1, 2] } }), 'numbers.appeal.stay', /a list of 3/, /\[1,2\]/],
  ['a list where a number belongs', set('numbers', { handLimit: [5] }), 'numbers.handLimit', /whole number/, /\[5\]/],
  ['half a number', set('numbers', { handLimit: 4.5 }), 'numbers.handLimit', /whole number/, /4\.5/],
  ['a divisor of 0', set('numbers', { toll: { buyersPerCash: 0 } }), 'numbers.toll.buyersPerCash', /from 1/, /^0$/],
  ['staying put without weight', set('numbers', { appeal: { stay: [0, 1, 1] } }), 'numbers.appeal.stay[0]', /from 1/, /^0$/],
  ['more than all of it', set('numbers', { access: { leftHandPercent: 101 } }), 'numbers.access.leftHandPercent', /0 to 100/, /101/],
  ['a price below nothing', set('numbers', { petition: { cost: -2 } }), 'numbers.petition.cost', /from 0/, /-2/],
  ['a turn that need not end', set('numbers', { actionCost: { revise: 0 } }), 'numbers.actionCost.revise', /from 1/, /^0$/],
  ['a level without a cost', set('numbers', { supply: { max: 4 } }), 'numbers.supply.max', /0 to 3/, /4/],
  [
    'part of an organ',
    set('numbers', { organs: { effect: [{}, {}, {}, {}, {}] } }),
    'numbers.organs.effect[0].wordOfMouth',
    /whole number/,
    /nothing/,
  ],
  [
    'supply above what its numbers allow',
    (s) => {
      set('numbers', { supply: { max: 1 } })(s)
      set('start.supply', { 'datang-socks': [0, 0, 2, 0] })(s)
    },
    'start.supply.datang-socks[2]',
    /0 to 1/,
    /2/,
  ],
]

describe('a scenario file', () => {
  it.each(WRONG)('with %s is refused, with the place', (_name, change, path, expected, found) => {
    const result = parseScenario(file(change), 'mine.json')
    if (result.ok) throw new Error('it was accepted')
    expect(result.fileName).toBe('mine.json')
    const problem = result.problems.find((item) => item.path === path)
    if (problem === undefined) throw new Error(JSON.stringify(result.problems))
    const told = problemWords(problem)
    expect(told.expected.en).toMatch(expected)
    expect(told.found.en).toMatch(found)
    expect(told.place.en === path || (path === '' && told.place.en === 'the whole file')).toBe(true)
  })

  it.each([
    ['a comma too many', '{\n  "format": "x",\n}', 'line 3, column 1', 'a name in double quotation marks', '}'],
    ['a comma too few', '{"a": 1\n "b": 2}', 'line 2, column 2', '"," or "}"', '"b": 2}'],
    ['a bare word', '{"a": yes}', 'line 1, column 7', 'a value', 'yes}'],
    ['single quotation marks', "{'a': 1}", 'line 1, column 2', 'a name in double quotation marks or "}"', "'a': 1}"],
    ['an end missing', '{"a": [1, 2', 'line 1, column 12', '"," or "]"', 'the end of the file'],
    ['nothing in it', '', 'line 1, column 1', 'a value', 'the end of the file'],
    ['something after the end', '{} {}', 'line 1, column 4', 'nothing after the end', '{}'],
  ])('with %s is no JSON, and says where not', (_name, text, path, expected, found) => {
    const result = parseScenario(text, 'mine.json')
    if (result.ok) throw new Error('it was accepted')
    expect(result.problems.map(problemWords).map((told) => [told.place.en, told.expected.en, told.found.en])).toEqual([
      [path, `JSON: ${expected}`, found],
    ])
  })

  it('is read with the blanks around its words taken off, and else as it stands', () => {
    const result = parseScenario(file(set('name', { en: ` ${'x'.repeat(80)} `, 'zh-CN': '课堂\n' })), 'mine.json')
    if (!result.ok) throw new Error('it was refused')
    expect(result.scenario).toEqual({ ...JSON.parse(JSON.stringify(benchScenario())), name: { en: 'x'.repeat(80), 'zh-CN': '课堂' } })
    for (const own of SCENARIOS)
      expect(parseScenario(JSON.stringify(own), 'own.json')).toEqual({ ok: true, scenario: JSON.parse(JSON.stringify(own)) })
  })

  it('names every mistake at once', () => {
    const result = parseScenario(
      file((s) => {
        set('length', 0)(s)
        set('minutes', 'long')(s)
      }),
      'mine.json',
    )
    expect(result.ok ? [] : result.problems.map(({ path }) => path).sort()).toEqual(['length', 'minutes'])
  })

  it('names mistakes of the fields, of the numbers and of what contradicts each other together', () => {
    const result = parseScenario(
      file((s) => {
        set('minutes', 0)(s)
        set('colour', 'red')(s)
        set('numbers', { handLimit: 0, apeal: {} })(s)
        set('start.access.2', 3)(s)
        set('start.contracts.1.until', 9)(s)
      }),
      'mine.json',
    )
    expect(result.ok ? [] : result.problems.map(({ path }) => path).sort()).toEqual(
      ['', 'minutes', 'numbers.apeal', 'numbers.handLimit', 'start.access[2]', 'start.contracts[1].until'].sort(),
    )
  })

  it('blames nothing on a part that cannot be read itself', () => {
    const result = parseScenario(
      file((s) => {
        set('length', 'short')(s)
        set('start.contracts.1.until', 12)(s)
        set('start.contracts.1.terms.trafficFee', 4)(s)
        set('numbers', { access: { feeMax: 9 } })(s)
      }),
      'mine.json',
    )
    expect(result.ok ? [] : result.problems.map(({ path }) => path).sort()).toEqual(['length', 'numbers.access.feeMax'])
  })

  it.each([['null'], ['[]'], ['"scenario"'], ['7']])('that is %s is refused', (text) => {
    const result = parseScenario(text, 'mine.json')
    expect(result.ok).toBe(false)
  })

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    'of the game, %s, is read as it stands, with a byte order mark too',
    (_id, scenario) => {
      expect(parseScenario(JSON.stringify(scenario), 'x.json')).toEqual({ ok: true, scenario })
      expect(parseScenario(`\uFEFF${JSON.stringify(scenario, null, 2)}`, 'x.json')).toEqual({ ok: true, scenario })
    },
  )
})
