import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { gameFileName, LANGUAGES, learn, startWords, type Language, type Translate } from '.'
import { NAMESPACES } from './resources'

const speak = {} as Record<Language, Translate>
beforeAll(async () => {
  await startWords('en')
  for (const lang of LANGUAGES) {
    await learn(lang)
    speak[lang] = i18next.getFixedT(lang, NAMESPACES)
  }
})

describe('the name offered for a game’s file', () => {
  const seats = [
    { kind: 'human', name: 'Ana' },
    { kind: 'human', name: '' },
    { kind: 'bot', name: '' },
    { kind: 'human', name: 'A/B: "the long-winded one" \u202E' },
  ] as const
  const playedAt = '2026-11-28T12:00:00Z'

  it('says scenario, seats and date in the language spoken, and nothing that a system refuses', () => {
    expect(gameFileName({ scenario: 'Spring 2021', seats, playedAt }, speak.en)).toBe(
      'Spring 2021, Ana-Player 2-bot-A B the long-w, 2026-11-28',
    )
    expect(gameFileName({ scenario: '2021年春', seats: seats.slice(0, 3), playedAt }, speak['zh-CN'])).toBe(
      '2021年春，Ana-玩家2-电脑，2026-11-28',
    )
  })
})
