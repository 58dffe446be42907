import { describe, expect, it } from 'vitest'
import { AGENDAS, CARDS, EVENTS } from '../../../../rules'
import { MOTIFS } from './composition'
import { pictureOf } from './index'

/** What is shown where nobody drew anything. */
const isPlain = (key: string): boolean => JSON.stringify(pictureOf(key)) === JSON.stringify(pictureOf('of-somebody-else'))

const COMMANDS = /^M[MLHVQTCAZ0-9 .-]*Z$/

describe('pictures', () => {
  it('exist for every card, event and agenda', () => {
    const keys = [...CARDS.values(), ...EVENTS.values(), ...AGENDAS.values()].map(({ picture }) => picture)
    expect(keys.filter((key) => isPlain(key))).toEqual([])
  })

  it('differ: no card or agenda looks like another', () => {
    const keys = [...CARDS.values(), ...AGENDAS.values()].map(({ picture }) => picture)
    expect(new Set(keys.map((key) => JSON.stringify(pictureOf(key)))).size).toBe(keys.length)
  })

  it('are made of whole paths only', () => {
    for (const [name, sheets] of Object.entries(MOTIFS)) {
      for (const { d } of sheets) expect(d, name).toMatch(COMMANDS)
    }
  })

  it('show something plain for a key nobody drew', () => {
    expect(isPlain('toString')).toBe(true)
    expect(pictureOf('of-somebody-else').layers.length).toBeGreaterThan(0)
  })
})
