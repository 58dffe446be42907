import { expect, it } from 'vitest'
import { PRIVATE_TERMS } from '../content/catalogue'
import type { Offer } from '../model/offer'
import { offer } from '../testing/builders'
import { termAbout, touches } from './private-terms'

const termOf = (id: string) => {
  const term = PRIVATE_TERMS.get(id)
  if (term === undefined) throw new Error(`no term "${id}"`)
  return term
}

it.each<readonly [term: string, untouched: Partial<Offer>, touched: Partial<Offer>]>([
  ['ali-own-till', { stake: true, trafficFee: 5 }, { weChatPay: true }],
  ['pdd-thin-margins', { trafficFee: 2 }, { trafficFee: 3 }],
  ['wish-rent', { trafficFee: 2 }, { trafficFee: 3 }],
  ['wish-merchants', { control: true }, { endExclusivity: true }],
])('%s is touched from enough of its concession on', (id, untouched, touched) => {
  expect(touches(termOf(id), offer(untouched))).toBe(false)
  expect(touches(termOf(id), offer(touched))).toBe(true)
})

it('names the concession of every private term there is', () => {
  for (const term of PRIVATE_TERMS.values()) expect(termAbout(term), term.id).not.toBeNull()
})
