import { choosing, on, over, review } from '../situations'
import { type Refusals } from './row'

/** What begins a game and ends a turn, and each way of being refused it. */
export const REFUSED_TURNS: Refusals<'choose-agenda' | 'end-turn'> = {
  'choose-agenda': [
    ['agenda.unknown', { type: 'choose-agenda', seat: 'ali', agenda: 'wildfire' }, choosing()],
    ['phase.wrong', { type: 'choose-agenda', seat: 'ali', agenda: 'foothold' }, on('ali')],
  ],
  'end-turn': [
    ['seat.not-yours', { type: 'end-turn', seat: 'jd' }, on('ali')],
    ['phase.wrong', { type: 'end-turn', seat: 'tencent' }, review()],
    ['game.over', { type: 'end-turn', seat: 'ali' }, over()],
  ],
}
