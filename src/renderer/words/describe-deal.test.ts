import { describe, expect, it } from 'vitest'
import type { DealTerm, Move, PromiseTerm } from '../../../rules'
import { describeLogEntry, describeMove, type Language } from '.'
import { speakers } from './testing/speakers'

const speak = await speakers()

describe('a promise', () => {
  const made = (promise: PromiseTerm, lang: Language): string =>
    describeLogEntry({ quarter: 1, kind: 'promise-made', seat: 'tencent', to: 'ali', promise }, speak[lang], lang, () => null)
  it.each<readonly [PromiseTerm, string, string]>([
    [
      { kind: 'no-subsidy', regions: ['hunan'], quarters: 1 },
      'Tencent promises Ali not to subsidise Hunan for 1 quarter.',
      '腾讯向阿里承诺：1个季度内不在湖南补贴。',
    ],
    [
      { kind: 'support', quarters: 2 },
      'Tencent promises Ali to back it at the next approval or rejection of its application, within 2 quarters.',
      '腾讯向阿里承诺：支持对方下一份获批或被驳回的申请，2个季度内有效。',
    ],
    [
      { kind: 'no-petition', quarters: 2 },
      'Tencent promises Ali not to report it to the regulator for 2 quarters.',
      '腾讯向阿里承诺：2个季度内不举报对方。',
    ],
    [
      { kind: 'no-throttle', quarters: 2 },
      'Tencent promises Ali not to throttle it for 2 quarters.',
      '腾讯向阿里承诺：2个季度内不给对方限流。',
    ],
  ])('%o is one sentence', (promise, english, chinese) => {
    expect(made(promise, 'en')).toBe(english)
    expect(made(promise, 'zh-CN')).toBe(chinese)
  })
})

describe('a deal', () => {
  const coins: DealTerm = { kind: 'cash', amount: 1 }
  const vow: DealTerm = { kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } }
  const proposed = (give: readonly DealTerm[], take: readonly DealTerm[], lang: Language): string =>
    describeLogEntry(
      { quarter: 1, kind: 'deal-proposed', deal: { id: 1, counterTo: null, from: 'pdd', to: 'jd', give, take } },
      speak[lang],
      lang,
      () => null,
    )
  it('tells an exchange, a gift and a request apart, and names whoever a promise is about', () => {
    expect(proposed([vow], [coins], 'en')).toBe(
      'Pinduoduo offers JD a deal: a promise not to report JD to the regulator for 2 quarters in return for 1 coin.',
    )
    expect(proposed([coins], [vow], 'en')).toBe(
      'Pinduoduo offers JD a deal: 1 coin in return for a promise not to report Pinduoduo to the regulator for 2 quarters.',
    )
    expect(proposed([coins], [], 'en')).toBe('Pinduoduo offers JD a gift: 1 coin.')
    expect(proposed([], [coins], 'en')).toBe('Pinduoduo asks JD for 1 coin, giving nothing in return.')
    expect(proposed([vow], [coins], 'zh-CN')).toBe('拼多多向京东提议交易：付出一项承诺（2个季度内不举报京东），换取1金。')
  })
})

describe('what a card or an event has done', () => {
  const done = (what: 'cash' | 'draw' | 'contract' | 'fatigue', amount: number, lang: Language): string =>
    describeLogEntry({ quarter: 1, kind: 'effect', source: 'double-11', seat: 'ali', what, amount }, speak[lang], lang, () => null)
  it('is told in whole words, of one as of many, up and down', () => {
    expect([done('cash', 1, 'en'), done('cash', -4, 'en')]).toEqual(['“Double 11” brings Ali 1 coin.', '“Double 11” costs Ali 4 coins.'])
    expect([done('draw', 1, 'en'), done('draw', 2, 'zh-CN')]).toEqual(['“Double 11”: Ali draws 1 card.', '“双十一”：阿里抽2张牌。'])
    expect([done('contract', 1, 'en'), done('fatigue', -2, 'en')]).toEqual([
      '“Double 11”: Ali’s contract runs 1 quarter longer.',
      '“Double 11”: Ali’s fatigue falls by 2.',
    ])
  })
})

describe('moves', () => {
  it('name a macro-region and a pillar as they stand inside a sentence', () => {
    const speaks = (move: Move): string => describeMove(move, speak.en, 'en', () => null)
    expect(speaks({ type: 'serve', seat: 'ali', macro: 'north' })).toBe('Build service in the North')
    expect(speaks({ type: 'grow-organ', seat: 'tencent', organ: 'group-chats' })).toBe('Build group chats')
  })
})
