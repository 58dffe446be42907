import { describe, expect, it } from 'vitest'
import { BOT_LEVELS, hasManner, seatInfos, seatsInFile, type Seats } from './seats'

const person = { kind: 'human', name: '' } as const

describe('who sits at a seat', () => {
  it('has a manner if its level has one: steady where nothing is said', () => {
    for (const level of BOT_LEVELS) {
      const seats: Seats = {
        ali: person,
        tencent: { kind: 'bot', name: '', level, personality: 'bold' },
        pdd: { kind: 'bot', name: '', level },
        jd: person,
      }
      const manners = hasManner(level) ? [null, 'bold', 'steady', null] : [null, null, null, null]
      expect(seatInfos(seats).map(({ personality }) => personality)).toEqual(manners)
      const { ali, tencent, pdd, jd } = seats
      expect(seatsInFile([ali, tencent, pdd, jd]).map(({ personality }) => personality)).toEqual(manners)
    }
    expect(BOT_LEVELS.filter(hasManner)).toEqual(['normal', 'strong'])
  })

  it('read from a file that knows other levels or manners is a bot, or a steady one', () => {
    const read = seatsInFile([
      person,
      { kind: 'bot', name: '', level: 'genius', personality: 'bold' },
      { kind: 'bot', name: '', level: 'strong', personality: 'sly' },
      person,
    ])
    expect(read.map(({ level, personality, place }) => [level, personality, place])).toEqual([
      [null, null, 1],
      [null, null, 0],
      ['strong', 'steady', 0],
      [null, null, 2],
    ])
  })
})
