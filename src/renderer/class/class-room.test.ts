import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { PAR_GAMES, playParGame, readTable } from '../../class'
import { everybody, fileOf } from '../../class/testing/class-games'
import { MAX_SAVE_BYTES } from '../../shared/save-envelope'
import type { ClassLine } from './class-line'
import { createClassRoom, type GivenGame } from './class-room'

const scenario = builtInScenario('first-steps')

/** A worker's line that answers on this thread; `fails` makes it break off. */
const lineOf = (log: string[] = [], fails = false): ClassLine => ({
  read: async (file) => {
    log.push(file.name)
    return Promise.resolve(readTable(file))
  },
  playPar: async (start, game) =>
    fails ? Promise.reject(new Error('broke off')) : Promise.resolve(playParGame({ ...start, level: 'random' }, game)),
  close: () => undefined,
})

const given = (name: string, dice: number): GivenGame => {
  const { text } = fileOf(name, { scenario, seed: 7, dice, people: everybody(name), line: `${dice}` })
  return { name, size: text.length, text: () => Promise.resolve(text) }
}

describe('a class’s room', () => {
  it('reads files one after the other, and those added meanwhile, then compares them', async () => {
    const log: string[] = []
    const room = createClassRoom(() => lineOf(log))
    const told: (string | null)[] = []
    room.subscribe(() => {
      const { reading } = room.view()
      told.push(reading === null ? null : `${reading.done}/${reading.all}`)
    })
    const first = room.add([given('a', 1), given('b', 2)])
    await room.add([given('c', 3)])
    await first
    expect(log).toEqual(['a', 'b', 'c'])
    expect(told).toEqual(['0/2', '1/3', '2/3', '3/3', null])
    expect(room.view().results.groups.map(({ tables }) => tables.map(({ file }) => file))).toEqual([['a', 'b', 'c']])
    expect(room.textOf('b')).toContain('"format"')
  })

  it('keeps files of the same name apart, and says of each it cannot have why', async () => {
    const room = createClassRoom(() => lineOf())
    const huge: GivenGame = { name: 'huge', size: MAX_SAVE_BYTES + 1, text: () => Promise.reject(new Error('never asked')) }
    const gone: GivenGame = { name: 'gone', size: 10, text: () => Promise.reject(new Error('gone')) }
    await room.add([given('a', 1), given('a', 2), huge, gone])
    expect(room.view().results.groups[0]!.tables.map(({ file }) => file)).toEqual(['a', 'a (2)'])
    expect(room.view().results.refused.map(({ file, code }) => [file, code])).toEqual([
      ['gone', 'file.unreadable'],
      ['huge', 'file.too-large'],
    ])
  })

  it('forgets everything, also what is still being read', async () => {
    const room = createClassRoom(() => lineOf())
    const reading = room.add([given('a', 1), given('b', 2)])
    room.clear()
    await reading
    expect(room.view()).toEqual({ results: { groups: [], refused: [] }, reading: null, pars: new Map() })
    await room.add([given('c', 3)])
    expect(room.view().results.groups[0]!.tables.map(({ file }) => file)).toEqual(['c'])
  })

  it('plays par game by game, and says when it cannot', async () => {
    const room = createClassRoom(() => lineOf())
    await room.add([given('a', 1)])
    const [group] = room.view().results.groups
    const done: number[] = []
    room.subscribe(() => done.push(room.view().pars.get(group!.key)?.done ?? -1))
    await room.playPar(group!)
    expect(done).toEqual(Array.from({ length: PAR_GAMES + 1 }, (_, game) => game))
    expect(room.view().pars.get(group!.key)?.par?.games).toBe(PAR_GAMES)
    const broken = createClassRoom(() => lineOf([], true))
    await broken.add([given('a', 1)])
    await broken.playPar(broken.view().results.groups[0]!)
    expect(broken.view().pars.get(group!.key)).toMatchObject({ par: null, failed: true })
  })

  it('is kept whole with its par, and opened again beside other files', async () => {
    const room = createClassRoom(() => lineOf())
    await room.add([given('a', 1), given('b', 2)])
    const [group] = room.view().results.groups
    await room.playPar(group!)
    const kept: GivenGame = { name: 'Last year.sinkingclass', size: 9 * 1024 * 1024, text: () => Promise.resolve(room.written()) }
    const other = createClassRoom(() => lineOf())
    await other.add([
      kept,
      given('c', 3),
      { ...kept, name: 'torn.sinkingclass', text: () => Promise.resolve(room.written().slice(0, 900)) },
    ])
    const { results, pars } = other.view()
    expect(results.groups.map(({ tables }) => tables.map(({ file }) => file))).toEqual([['c', 'Last year/a', 'Last year/b']])
    expect(results.refused).toMatchObject([{ file: 'torn.sinkingclass', code: 'class.damaged' }])
    expect(pars.get(group!.key)).toEqual(room.view().pars.get(group!.key))
  })
})
