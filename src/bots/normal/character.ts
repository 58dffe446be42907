import normal from '../content/normal.json'
import personalities from '../content/personalities.json'
import type { Character } from '../easy/character'

/** A bot that looks ahead: how many moves it tries out, and how far it believes what it saw against what it feels, and how close moves seem the same to it. */
export type SoundCharacter = Character & { readonly looks: number; readonly perKind: number; readonly foresight: number; readonly near: number }

/** The normal bot's character: as the easy bot's, without its mistakes. */
export const NORMAL: SoundCharacter = normal

/** Manners a bot can have; its level says how well it plays, its manner how. */
export const PERSONALITIES = ['steady', 'bold', 'cautious', 'vengeful'] as const
export type Personality = (typeof PERSONALITIES)[number]

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
