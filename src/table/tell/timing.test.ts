import { describe, expect, it } from 'vitest'
import { lettersIn, readingOf, type Stay, timingOf } from './timing'

/** What bots do in a game, as it is told in both languages: the shortest, a middling and a long one. */
const TOLD = {
  ends: ['Ali has moved Ali ends its turn.', '阿里已行动 阿里结束回合。'],
  opens: [
    'Tencent has moved Tencent opens Little Goose Pinpin in the Centre for 11 coins. Little Goose Pinpin in the Centre is worth about 9.1 points.',
    '腾讯已行动 腾讯花11金在华中开出小鹅拼拼。 在华中开小鹅拼拼约值9.1分。',
  ],
  accepts: [
    'Tencent has moved Tencent accepts Ali’s deal: Ali gives 4 coins, Tencent gives a promise to back Ali at the next ruling on its application, within 2 quarters. Tencent promises Ali to back it at the next ruling on its application, within 2 quarters. Accepts: worth 0.1 points to it.',
    '腾讯已行动 腾讯接受阿里的交易：阿里付出4金，腾讯付出一项承诺（支持阿里下一份受裁定的申请，2个季度内有效）。 腾讯向阿里承诺：支持对方下一份受裁定的申请，2个季度内有效。 接受：对它值0.1分。',
  ],
} as const

const stayOf = (stay: Stay, letters: number | null): number => stay.start + readingOf(stay, letters)

const SPEEDS = ['slow', 'normal', 'fast'] as const

describe('how long what a bot did stays', () => {
  it('counts a Chinese sign, and its punctuation, as more letters than one', () => {
    expect(lettersIn('')).toBe(0)
    expect(lettersIn('12 coins.')).toBe(9)
    expect(lettersIn('12金。')).toBe(2 + 2 * lettersIn('金'))
    expect(lettersIn('金')).toBeGreaterThan(2)
  })

  it.each(SPEEDS)('is shorter for short words and longer for long ones at speed %s, about the usual for middling ones', (speed) => {
    const { acted, ended } = timingOf(speed)
    for (const language of [0, 1] as const) {
      expect(stayOf(ended, lettersIn(TOLD.ends[language]))).toBeLessThan(stayOf(acted, lettersIn(TOLD.opens[language])))
      const stay = (key: keyof typeof TOLD): number => stayOf(acted, lettersIn(TOLD[key][language]))
      expect(stay('ends')).toBeLessThan(0.6 * acted.usual)
      expect(stay('opens')).toBeGreaterThan(0.8 * acted.usual)
      expect(stay('opens')).toBeLessThan(1.15 * acted.usual)
      expect(stay('accepts')).toBeGreaterThan(1.6 * acted.usual)
    }
  })

  it.each([
    ['normal', 0.5, 0],
    ['slow', 0.9, 1],
  ] as const)('lets a turn of four moves stand as long as adults read so much of it at speed %s', (speed, part, whyToo) => {
    const LETTER_MS = 42
    const done = lettersIn('Tencent opens Little Goose Pinpin in the Centre.')
    const why = lettersIn('The Centre is worth about 9.1 points.')
    const { think, acted, ended } = timingOf(speed)
    // Every line stands from when it is told to the end of the turn.
    const stands = 4 * stayOf(acted, done + why) + 3 * think + stayOf(ended, 4 * (done + why))
    expect(stands).toBeGreaterThan(part * 4 * (done + whyToo * why) * LETTER_MS)
  })

  it('is alike in both languages', () => {
    const { acted } = timingOf('normal')
    for (const [english, chinese] of Object.values(TOLD)) {
      const ratio = stayOf(acted, lettersIn(chinese)) / stayOf(acted, lettersIn(english))
      expect(ratio).toBeGreaterThan(0.75)
      expect(ratio).toBeLessThan(1.25)
    }
  })

  it('has an end however much there is to read, is none where nothing moves, and the usual where no screen has told', () => {
    const { acted } = timingOf('normal')
    expect(stayOf(acted, 10_000)).toBe(acted.most)
    expect(stayOf(timingOf('off').acted, 10_000)).toBe(0)
    expect(stayOf(acted, null)).toBe(acted.usual)
  })
})
