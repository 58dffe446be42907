import { on } from '../situations'
import { type Refusals, wild } from './row'

/** Tencent's own actions, and each way of being refused them. */
export const REFUSED_TENCENT: Refusals<'open-shops' | 'grow-organ' | 'set-toll' | 'throttle'> = {
  'open-shops': [
    ['faction.cannot', { type: 'open-shops', seat: 'jd', macro: 'east' }, on('jd')],
    ['macro.unknown', wild({ type: 'open-shops', seat: 'tencent', macro: 'mars' }), on('tencent')],
    ['shops.full', { type: 'open-shops', seat: 'tencent', macro: 'east' }, on('tencent', (s) => s.shops.fill(2))],
  ],
  'grow-organ': [
    ['faction.cannot', { type: 'grow-organ', seat: 'jd', organ: 'moments' }, on('jd')],
    ['organ.unknown', wild({ type: 'grow-organ', seat: 'tencent', organ: 'spleen' }), on('tencent')],
    ['organ.full', { type: 'grow-organ', seat: 'tencent', organ: 'moments' }, on('tencent', (s) => s.organs.fill(3))],
  ],
  'set-toll': [
    ['faction.cannot', { type: 'set-toll', seat: 'jd', toll: 2 }, on('jd')],
    ['amount.range', { type: 'set-toll', seat: 'tencent', toll: 4 }, on('tencent')],
    ['toll.same', { type: 'set-toll', seat: 'tencent', toll: 1 }, on('tencent')],
  ],
  throttle: [
    ['faction.cannot', { type: 'throttle', seat: 'jd', platform: 'pdd', macro: 'east' }, on('jd')],
    ['throttle.own', { type: 'throttle', seat: 'tencent', platform: 'tencent', macro: 'east' }, on('tencent')],
    ['macro.unknown', wild({ type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'mars' }), on('tencent')],
    [
      'actions.none',
      { type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'east' },
      on('tencent', (s) => {
        s.actionsLeft = 0
      }),
    ],
    ['throttle.already', { type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'east' }, on('tencent', (s) => s.throttled.fill(1))],
  ],
}
