import { describe, expect, it } from 'vitest'
import { actionGroups } from './move-rows'

describe('the groups of actions', () => {
  const shown = (...given: Parameters<typeof actionGroups>) => actionGroups(...given).map(({ actions }) => actions.join(' '))

  it('stand as people know them, for partners and for Tencent', () => {
    expect(shown('ali', false)).toEqual([
      'subsidise fission',
      'develop choose-one serve',
      'file lobby',
      'petition raise-capital propose-deal',
    ])
    expect(shown('jd', false)).toEqual(['subsidise fission', 'develop serve', 'file lobby', 'petition raise-capital propose-deal'])
    expect(shown('tencent', false)).toEqual([
      'subsidise fission open-shops',
      'develop serve',
      'grow-organ set-toll throttle traffic-support',
      'petition raise-capital propose-deal',
    ])
  })

  it('offer to revise and withdraw instead of filing once one has filed', () => {
    expect(shown('pdd', true)[2]).toBe('revise withdraw lobby')
  })
})
