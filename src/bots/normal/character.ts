import normal from '../content/normal.json'
import type { Character } from '../judgement/character'

/** A bot that looks ahead: how many moves it tries out, and how far it believes what it saw against what it feels, and how close moves seem the same to it. */
export type SoundCharacter = Character & { readonly looks: number; readonly perKind: number; readonly foresight: number; readonly near: number }

/** The normal bot's character: as the easy bot's, without its mistakes. */
export const NORMAL: SoundCharacter = normal
