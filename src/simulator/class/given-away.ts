import { withoutNames, type ClassGroup, type SheetLanguage } from '../../class'
import type { ClassRequest } from './class-arguments'

const TABLE: Readonly<Record<SheetLanguage, string>> = { en: 'Table', 'zh-CN': '牌桌' }

/** The groups as they may be given away. */
export const groupsToWrite = (groups: readonly ClassGroup[], { names, lang }: ClassRequest): readonly ClassGroup[] =>
  names ? groups : groups.map((group) => withoutNames(group, (place) => `${TABLE[lang]} ${place}`))
