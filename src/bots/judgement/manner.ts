import personalities from '../content/personalities.json'
import type { Personality } from '../decision'
import type { Character } from './character'

/** A character as a personality colours it. */
export const withPersonality = <T extends Character>(character: T, personality: Personality): T => {
  const { rivalry, leaderRivalry, honour, distrust, scrutiny, patience } = personalities[personality]
  return {
    ...character,
    rivalry: character.rivalry * rivalry,
    leaderRivalry: character.leaderRivalry * leaderRivalry,
    honour: character.honour * honour,
    distrust: character.distrust * distrust,
    scrutinyFear: character.scrutinyFear * scrutiny,
    counter: { ...character.counter, patience: character.counter.patience * patience },
  }
}
