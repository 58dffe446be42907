import easy from '../content/easy.json'
import type { Character } from '../judgement/character'

/** The easy bot's character. */
export const EASY: Character = easy
