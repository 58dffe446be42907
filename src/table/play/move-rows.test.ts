import { describe, expect, it } from 'vitest'
import type { Faction } from '../../../rules'
import { actionGroups, type ActionTable } from './move-rows'

describe('the groups of actions', () => {
  const shown = (faction: Faction, hasApplication: boolean, more: Partial<ActionTable> = {}) =>
    actionGroups(faction, { hasApplication, hasStage: true, proposes: true, ...more }).map(({ actions }) => actions.join(' '))

  it('stand as people know them, for partners and for Tencent', () => {
    expect(shown('ali', false)).toEqual([
      'subsidise fission',
      'develop choose-one serve',
      'file lobby',
      'petition raise-capital propose-deal bid',
    ])
    expect(shown('jd', false)).toEqual(['subsidise fission', 'develop serve', 'file lobby', 'petition raise-capital propose-deal bid'])
    expect(shown('tencent', false)).toEqual([
      'subsidise fission open-shops',
      'develop serve',
      'grow-organ set-toll throttle traffic-support',
      'petition raise-capital propose-deal bid',
    ])
  })

  it('offer to revise and withdraw instead of filing once one has filed', () => {
    expect(shown('pdd', true)[2]).toBe('revise withdraw lobby')
  })

  it('have no bid where there is no stage to bid for', () => {
    expect(shown('jd', false, { hasStage: false })[3]).toBe('petition raise-capital propose-deal')
  })
  it('propose nothing in the turn that a stage has brought', () => {
    const [, , wechat, power] = shown('tencent', false, { hasStage: false, proposes: false })
    expect([wechat, power]).toEqual(['grow-organ set-toll throttle', 'petition raise-capital'])
  })
})
