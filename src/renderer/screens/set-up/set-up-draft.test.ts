import { describe, expect, it } from 'vitest'
import { FACTIONS, SCENARIOS, builtInScenario } from '../../../../rules'
import { PERSONALITIES } from '../../table'
import { readNumber } from '../../words'
import { draftFrom } from './remembered-set-up'
import { chosenFrom, fileKey, shelfOf } from './scenario-shelf'
import { firstDraft, lengthsFor, presetOf, PRESETS, SEED_RANGE, setupFrom, withPreset, withScenario, withSeat } from './set-up-draft'

const scenario = (id: string) => {
  const found = builtInScenario(id)
  return found
}

describe('seatings', () => {
  it('are recognised when chosen, and no longer when one seat is changed', () => {
    for (const preset of PRESETS) expect(presetOf(withPreset(firstDraft(1), preset))).toBe(preset)
    expect(presetOf(withSeat(firstDraft(1), 'jd', { sitter: 'human' }))).toBeNull()
  })

  it('have easy bots in First steps and normal ones elsewhere, but for those whose level somebody chose', () => {
    const sitters = ({ seats }: ReturnType<typeof firstDraft>) => FACTIONS.map((faction) => seats[faction].sitter)
    const first = withScenario(firstDraft(1), 'first-steps')
    expect(sitters(first)).toEqual(['human', 'easy', 'easy', 'easy'])
    const long = withScenario(first, 'long-war')
    expect(sitters(long)).toEqual(['human', 'normal', 'normal', 'normal'])
    expect(presetOf(long)).toBe('alone')
    expect(sitters(withPreset(long, 'watch'))).toEqual(['normal', 'normal', 'normal', 'normal'])
    const chosen = withSeat(long, 'jd', { sitter: 'strong' })
    expect(sitters(withScenario(chosen, 'first-steps'))).toEqual(['human', 'easy', 'easy', 'strong'])
    expect(presetOf(chosen)).toBeNull()
  })

  it('keep the names people have given', () => {
    const named = withSeat(firstDraft(1), 'jd', { name: 'Lin' })
    expect(withPreset(withPreset(named, 'watch'), 'four').seats.jd).toEqual({ sitter: 'human', name: 'Lin', manner: 'chance' })
  })
})

describe('the game asked for', () => {
  it('names only who gave a name, gives bots their level and those that look ahead their manner, and says whether advice may be asked', () => {
    const draft = withSeat(withSeat(withPreset(firstDraft(9), 'four'), 'tencent', { sitter: 'normal', manner: 'bold' }), 'jd', {
      name: '  Lin ',
    })
    const seated = withSeat(withSeat(draft, 'pdd', { sitter: 'easy', manner: 'bold' }), 'ali', { sitter: 'strong', manner: 'vengeful' })
    const { seats, seed, advice } = setupFrom({ ...seated, advice: false }, scenario('long-war'))
    expect(seed).toBe(9)
    expect(advice).toBe(false)
    expect(seats).toEqual({
      ali: { kind: 'bot', name: '', level: 'strong', personality: 'vengeful' },
      tencent: { kind: 'bot', name: '', level: 'normal', personality: 'bold' },
      pdd: { kind: 'bot', name: '', level: 'easy' },
      jd: { kind: 'human', name: 'Lin' },
    })
  })

  it('is the scenario itself at its own length, and a copy at another', () => {
    const long = scenario('long-war')
    expect(setupFrom(firstDraft(1), long).scenario).toBe(long)
    expect(setupFrom({ ...firstDraft(1), length: 4 }, long).scenario).toEqual({ ...long, length: 4 })
  })

  it('keeps historical scenarios at their own length', () => {
    expect(lengthsFor(scenario('spring-2021'))).toEqual([4])
    expect(lengthsFor(scenario('long-war'))).toEqual([4, 8, 12])
    expect(setupFrom({ ...firstDraft(1), length: 12 }, scenario('spring-2021')).scenario.length).toBe(4)
  })
})

describe('manners drawn by chance', () => {
  const normal = (seed: number) => FACTIONS.reduce((draft, faction) => withSeat(draft, faction, { sitter: 'normal' }), firstDraft(seed))
  const drawn = (seed: number) =>
    FACTIONS.map((faction) => {
      const seat = setupFrom(normal(seed), scenario('long-war')).seats[faction]
      return seat.kind === 'bot' ? seat.personality : null
    })

  it('are the same for the same seed, and all of them come up', () => {
    expect(drawn(5)).toEqual(drawn(5))
    const seen = new Set(Array.from({ length: 40 }, (_, seed) => drawn(seed)).flat())
    expect(seen).toEqual(new Set<string>(PERSONALITIES))
    expect(new Set(Array.from({ length: 40 }, (_, seed) => drawn(seed).join())).size).toBeGreaterThan(20)
  })
})

describe('seeds', () => {
  it('are whole numbers a generator can take', () => {
    const seedOf = (text: string): number | string => {
      const read = readNumber(text, SEED_RANGE)
      return read.ok ? read.value : read.code
    }
    expect([' 42 ', '0', '4294967295', '１２'].map(seedOf)).toEqual([42, 0, 4_294_967_295, 12])
    for (const text of ['', '-1', '1.5', '1e3', '4294967296', 'abc', '99999999999', '1,234'])
      expect(seedOf(text), text).toBeTypeOf('string')
  })
})

describe('what is remembered', () => {
  it('comes back, with a new seed', () => {
    const draft = withSeat(
      withPreset({ ...firstDraft(1), scenario: 'open-doors', length: 12, advice: false, predicts: true }, 'four'),
      'ali',
      { name: 'Mei' },
    )
    expect(draftFrom(JSON.parse(JSON.stringify(draft)) as unknown, 2)).toEqual({ ...draft, seed: 2 })
  })

  it.each([null, 7, 'x', [], { seats: 3 }, { seats: { ali: null, jd: { sitter: 'genius', name: 4 } } }, { length: 'long', scenario: {} }])(
    'falls back on what it cannot read: %j',
    (stored) => {
      const draft = draftFrom(stored, 5)
      expect(draft.scenario).toBe(SCENARIOS[0]?.id)
      expect(FACTIONS.map((faction) => draft.seats[faction].sitter)).toEqual(['human', 'easy', 'easy', 'easy'])
    },
  )

  it('cuts names that are too long', () => {
    expect(draftFrom({ seats: { ali: { sitter: 'human', name: 'x'.repeat(500) } } }, 1).seats.ali.name).toHaveLength(30)
  })
})

describe('the shelf', () => {
  const good = {
    fileName: 'mine.json',
    folder: '/own',
    scenario: { ...scenario('long-war'), id: 'mine' },
    problems: [],
    text: null,
    code: null,
  }
  const bad = {
    fileName: 'bad.json',
    folder: '/own',
    scenario: null,
    problems: [{ path: 'length', expected: 'number' as const, found: 'nothing' as const, params: {} }],
    text: '{}',
    code: 'scenario.invalid' as const,
  }

  it('holds the built-in scenarios and the player’s files, each file once', () => {
    const keys = shelfOf({ own: [bad, good], opened: [{ ...bad }] }).map(({ key }) => key)
    expect(keys).toEqual([...SCENARIOS.map(({ id }) => id), 'file:/own/bad.json', 'file:/own/mine.json'])
  })

  it('tells namesakes from two folders apart, and only those', () => {
    const shelf = shelfOf({ own: [bad, good], opened: [{ ...good, folder: '/stick' }] }).slice(SCENARIOS.length)
    expect(shelf.map(({ fileName, folder }) => [fileName, folder])).toEqual([
      ['mine.json', '/stick'],
      ['bad.json', null],
      ['mine.json', '/own'],
    ])
    expect(new Set(shelf.map(({ key }) => key)).size).toBe(3)
  })

  it('never chooses what cannot be played', () => {
    const shelf = shelfOf({ own: [bad, good], opened: [] })
    expect(chosenFrom(shelf, fileKey(good))?.scenario?.id).toBe('mine')
    expect(chosenFrom(shelf, fileKey(bad))?.key).toBe(SCENARIOS[0]?.id)
    expect(chosenFrom(shelf, 'gone')?.key).toBe(SCENARIOS[0]?.id)
  })
})
