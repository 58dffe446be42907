import { describe, expect, it } from 'vitest'
import { ALI, EMPTY_OFFER, FACTIONS, PDD, account, forecast, standingOf, stateHash, withSeat } from '../../../../rules'
import { atBelt, offer, position } from '../../../../rules/testing/builders'
import { estimateOffer, refusalShuts } from './estimate'
import { positionWithGrant, positionWithoutContract } from './granted-position'

const sealOf = (estimate: ReturnType<typeof estimateOffer>, concession: string) => {
  const seal = estimate.seals.find((other) => other.concession === concession)
  if (seal === undefined) throw new Error(`no seal ${concession}`)
  return seal
}

describe('an estimate of an offer', () => {
  it('leaves the position it looks at alone', () => {
    const state = position({ turn: 'ali' })
    const before = stateHash(state)
    estimateOffer(state, 'ali', 2, offer({ weChatPay: true, stake: true, endExclusivity: true }))
    expect(stateHash(state)).toBe(before)
  })

  it('is the difference between closing the quarter with and without the contract', () => {
    const state = position({ turn: 'ali' })
    const granted = forecast(positionWithGrant(state, 'ali', 2, offer({ trafficFee: 3 })))
    const now = forecast(state)
    const estimate = estimateOffer(state, 'ali', 2, offer({ trafficFee: 3 }))
    for (const [seat, faction] of FACTIONS.entries()) {
      expect(estimate.granted[faction]).toEqual({
        buyers: granted.share[seat] - now.share[seat],
        cash: granted.income[seat].total - now.income[seat].total,
        points: granted.accounts[seat].total - now.accounts[seat].total,
      })
    }
  })

  it('sees that a mini program brings Ali word of mouth and ends left-hand gains', () => {
    const estimate = estimateOffer(position({ turn: 'ali' }), 'ali', 2, EMPTY_OFFER)
    expect(estimate.wordOfMouth.granted).toBeGreaterThan(estimate.wordOfMouth.now)
    expect(estimate.granted.ali.buyers).toBeGreaterThan(0)
  })

  it('charges a fee to the applicant and pays it to Tencent, whether given or only considered', () => {
    const state = position({ turn: 'ali' })
    const given = sealOf(estimateOffer(state, 'ali', 2, offer({ trafficFee: 4 })), 'trafficFee')
    expect(given).toMatchObject({ given: true, applicant: { cash: -4 }, tencent: { cash: 4 } })
    const considered = sealOf(estimateOffer(state, 'ali', 2, EMPTY_OFFER), 'trafficFee')
    expect(considered).toMatchObject({ given: false, applicant: { cash: -2 }, tencent: { cash: 2 } })
    expect(given.facts).toEqual([{ key: 'fee', params: { fee: 4, all: 4 * (state.config.numbers.access.contractQuarters + 1) } }])
    const all = (left: number): unknown =>
      sealOf(estimateOffer({ ...state, quarter: state.config.length - left }, 'ali', 2, offer({ trafficFee: 4 })), 'trafficFee').facts[0]
        ?.params
    expect([all(2), all(1), all(0)]).toEqual([2, 1, 0].map((times) => ({ fee: 4, all: 4 * times })))
  })

  it('counts the shoppers a scope leaves out, and that they cost the applicant buyers', () => {
    const seal = sealOf(estimateOffer(position({ turn: 'ali' }), 'ali', 2, offer({ scope: '5' })), 'scope')
    const { served, all } = seal.facts[0]?.params ?? {}
    expect(Number(served)).toBeGreaterThan(0)
    expect(Number(served)).toBeLessThan(Number(all))
    expect(seal.applicant.buyers).toBeLessThan(0)
  })

  it('gives points of a stake to Tencent and takes them from the applicant, once', () => {
    const state = position({ turn: 'pdd' })
    const seal = sealOf(estimateOffer(state, 'pdd', 3, offer({ stake: true })), 'stake')
    expect(seal.applicant.points).toBeLessThan(0)
    expect(seal.tencent.points).toBeGreaterThan(0)
    const sold = positionWithGrant(state, 'pdd', 3, offer({ stake: true }))
    const soldAgain = positionWithGrant(sold, 'pdd', 3, offer({ stake: true }))
    expect(soldAgain.soldStakes[PDD]).toBe(sold.soldStakes[PDD])
  })

  it('ends exclusivity on the copy only when Ali concedes it', () => {
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.exclusive[0] = 1
        s.supply[atBelt('yiwu-smallwares', 'ali')] = 2
      },
    })
    expect(positionWithGrant(state, 'ali', 2, offer({ endExclusivity: true })).exclusive.every((on) => on === 0)).toBe(true)
    expect(positionWithGrant(state, 'ali', 2, EMPTY_OFFER).exclusive[0]).toBe(1)
    expect(sealOf(estimateOffer(state, 'ali', 2, EMPTY_OFFER), 'endExclusivity').facts[0]?.params).toEqual({ count: 1 })
  })

  it('has six seals for those who have no exclusivity to give up', () => {
    expect(estimateOffer(position({ turn: 'pdd' }), 'pdd', 3, EMPTY_OFFER).seals).toHaveLength(6)
    expect(estimateOffer(position({ turn: 'ali' }), 'ali', 2, EMPTY_OFFER).seals).toHaveLength(7)
  })

  it('holds a renewal against the contract having run out', () => {
    const state = position({ turn: 'pdd' })
    expect(refusalShuts(state, 'pdd', 2)).toBe(true)
    expect(refusalShuts(state, 'pdd', 3)).toBe(false)
    const lapsed = positionWithoutContract(state, 'pdd')
    expect(lapsed.access[PDD]).toBe(1)
    expect(state.access[PDD]).toBe(2)
    expect(estimateOffer(state, 'pdd', 2, EMPTY_OFFER).granted.pdd.buyers).toBeGreaterThan(0)
  })

  it('holds a better door against having none where the contract runs out with this quarter', () => {
    const running = position({ turn: 'pdd' })
    const contract = running.contracts[PDD]
    if (contract === null) throw new Error('Pinduoduo has no contract')
    const ending = { ...running, contracts: withSeat(running.contracts, PDD, { ...contract, until: running.quarter }) }
    expect(refusalShuts(ending, 'pdd', 3)).toBe(true)
    expect(refusalShuts(ending, 'ali', 2)).toBe(false)
    const last = { ...ending, quarter: ending.config.length }
    expect([refusalShuts(last, 'pdd', 2), refusalShuts(last, 'pdd', 3)]).toEqual([false, false])
    const [late, early] = [ending, running].map((state) => estimateOffer(state, 'pdd', 3, EMPTY_OFFER))
    expect(late.wordOfMouth.granted).toBe(early.wordOfMouth.granted)
    expect(late.wordOfMouth.now).toBeLessThan(early.wordOfMouth.now)
    expect(late.granted.pdd.buyers).toBeGreaterThan(early.granted.pdd.buyers)
  })

  it('does not touch what the grant of another would', () => {
    const granted = positionWithGrant(position({ turn: 'pdd' }), 'pdd', 3, EMPTY_OFFER)
    expect(granted.access[ALI]).toBe(1)
    expect(account(standingOf(granted), 'ali')).toEqual(account(standingOf(position({ turn: 'pdd' })), 'ali'))
  })
})
