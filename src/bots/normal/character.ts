import normal from '../content/normal.json'
import { JUDGEMENT, type Character } from '../judgement/character'

/**
 * A bot that looks ahead: how many moves it tries out, and how far it believes what it saw against what it feels, and how close moves seem
 * the same to it.
 */
export type SoundCharacter = Character & typeof normal

/** The normal bot's character. */
export const NORMAL: SoundCharacter = { ...JUDGEMENT, ...normal }
