import { CARDS, macroIndex, type Card, type CardTarget, type Effect, type Faction, type PerSeat } from '../../../../rules'
import { worthOfEffects } from '../moves/effect-worth'
import type { Situation } from '../situation'
import { plain } from './plain'

/** Guizhou is next to 9, 10, 14, 16 and 19. */
export const GUIZHOU = 15
export const NORTH = macroIndex('north')
export const IN_GUIZHOU: CardTarget = { region: 'guizhou' }
export const IN_NORTH: CardTarget = { macro: 'north' }
export const AT_JD: CardTarget = { seat: 'jd' }
/** What the bot makes of a point of each seat; its own is worth 1 to it. */
export const MINDED: PerSeat = [-0.5, 0.25, 1, -0.25]

const [ANY] = [...CARDS.values()]

/** A card with these effects and nothing else. */
export const cardOf = (...effects: readonly Effect[]): Card => ({ ...(ANY as Card), effects })

/** Pinduoduo's eyes, unless another's are wanted; a counted buyer is worth a hundredth of a point. */
export const eyes = (worths: Parameters<typeof plain>[1] = {}, seat: Faction = 'pdd'): Situation =>
  plain(seat, { share: 0.01, interest: MINDED, ...worths })

/** What one effect is worth to these eyes. */
export const worth = (effect: Effect, target: CardTarget = {}, s: Situation = eyes()): number => worthOfEffects(s, cardOf(effect), target)
