import { describe, expect, it } from 'vitest'
import { MOVE_TYPES } from '../../../../rules'
import { layRibbon, ribbonAt, ruleAtHand } from './rule-at-hand'
import { RULE_IDS } from './rule-ids'

describe('the ribbon', () => {
  const idle = { type: null }

  it('lies at a section for every move one can put together', () => {
    for (const type of MOVE_TYPES)
      expect(RULE_IDS).toContain(ruleAtHand({ isPredicting: false, stage: 'human-turn', decider: null }, { type }))
  })

  it('lies at what is on the table, and nowhere while a bot plays', () => {
    const decider = { seat: 'ali', kind: 'agenda', by: 'human', name: 'Mei' } as const
    expect(ruleAtHand({ isPredicting: false, stage: 'human-turn', decider }, idle)).toBe('agendas')
    expect(ruleAtHand({ isPredicting: true, stage: 'human-turn', decider }, idle)).toBe('predictions')
    expect(ruleAtHand({ isPredicting: false, stage: 'predictions', decider: null }, idle)).toBe('predictions')
    expect(ruleAtHand({ isPredicting: false, stage: 'answer', decider: { ...decider, kind: 'support' } }, idle)).toBe('support')
    expect(ruleAtHand({ isPredicting: false, stage: 'market', decider: null }, idle)).toBe('market')
    expect(ruleAtHand({ isPredicting: false, stage: 'bot-turn', decider }, idle)).toBeNull()
    layRibbon('market')
    expect(ribbonAt()).toBe('market')
  })
})
