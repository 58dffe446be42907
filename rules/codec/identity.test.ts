import { afterAll, describe, expect, it, vi } from 'vitest'
import * as board from '../content/board'
import * as catalogue from '../content/catalogue'
import * as numbers from '../content/numbers'
import { cyrb53 } from './cyrb53'
import { canonicalJson } from './hash'
import { contentHash, playedHash } from './identity'

describe('the fingerprint of content', () => {
  const [card] = [...catalogue.CARDS.values()]

  it('stays when only words, pictures or sources change', () => {
    const reworded = { ...card, name: { en: 'Another name', 'zh-CN': '别的名字' }, picture: 'another', sources: [] }
    expect(playedHash([reworded])).toBe(playedHash([card]))
  })

  it('changes with anything the rules read', () => {
    expect(playedHash([{ ...card, cost: (card?.cost ?? 0) + 1 }])).not.toBe(playedHash([card]))
    expect(playedHash([{ ...card, effects: [] }])).not.toBe(playedHash([card]))
    expect(playedHash({ en: 1 })).not.toBe(playedHash({}))
    expect(playedHash({ 'zh-CN': 1 })).not.toBe(playedHash({}))
    expect(playedHash([{ a: 1 }, { a: 2 }])).not.toBe(playedHash([{ a: 2 }, { a: 1 }]))
    expect(playedHash({ goal: null })).not.toBe(playedHash({}))
  })
})

describe('the fingerprint of this game’s content', () => {
  afterAll(() => {
    for (const name of ['board', 'catalogue', 'numbers']) vi.doUnmock(`../content/${name}`)
    vi.resetModules()
  })

  /** The fingerprint of content in which some things are others; nothing of the content itself is loaded anew. */
  const hashWith = async (change: Readonly<Record<string, unknown>>): Promise<string> => {
    vi.resetModules()
    vi.doMock('../content/board', () => ({ ...board, ...change }))
    vi.doMock('../content/catalogue', () => ({ ...catalogue, ...change }))
    vi.doMock('../content/numbers', () => ({ ...numbers, ...change }))
    return (await import('./identity')).contentHash()
  }
  const lessOne = (map: ReadonlyMap<string, unknown>) => new Map([...map].slice(1))

  it('is the same whenever it is asked for', async () => {
    expect(contentHash()).toMatch(/^[0-9a-f]{14}$/)
    expect(contentHash()).toBe(contentHash())
    expect(await hashWith({})).toBe(contentHash())
  })

  it.each(
    Object.entries({
      REGIONS: board.REGIONS.slice(1),
      MACRO_INFO: board.MACRO_INFO.slice(1),
      CARDS: lessOne(catalogue.CARDS),
      EVENTS: lessOne(catalogue.EVENTS),
      AGENDAS: lessOne(catalogue.AGENDAS),
      PRIVATE_TERMS: lessOne(catalogue.PRIVATE_TERMS),
      FACTION_INFO: { ...catalogue.FACTION_INFO, ali: null },
      BASE_NUMBERS: { ...numbers.BASE_NUMBERS, handLimit: 99 },
    }),
  )('is another with other content: %s', async (name, other) => {
    expect(await hashWith({ [name]: other })).not.toBe(contentHash())
  })
})

describe('canonical JSON', () => {
  it('is JSON, with the keys of every group in order and nothing of what is undefined', () => {
    const value = { z: [{ d: 1, c: null }, 'a"b', false], B: {}, a: undefined, 10: 0, 9: [] }
    expect(canonicalJson(value)).toBe('{"10":0,"9":[],"B":{},"z":[{"c":null,"d":1},"a\\"b",false]}')
    expect(JSON.parse(canonicalJson(value))).toEqual({ z: [{ d: 1, c: null }, 'a"b', false], B: {}, 10: 0, 9: [] })
  })
})

describe('the hash', () => {
  it('is cyrb53 as published, by its figures', () => {
    expect([cyrb53('a', 0), cyrb53('b', 0), cyrb53('revenge', 0), cyrb53('revenue', 0)].map((hex) => Number.parseInt(hex, 16))).toEqual([
      7929297801672961, 8684336938537663, 4051478007546757, 8309097637345594,
    ])
    expect([cyrb53('revenue', 1), cyrb53('revenue', 2), cyrb53('revenue', 3)].map((hex) => Number.parseInt(hex, 16))).toEqual([
      8697026808958300, 2021074995066978, 4747903550515895,
    ])
  })
})
