import { ORGANS, type Faction, type OrganId, type Pending, type CardTargetKind, type MacroId, type Rejection } from '../../../rules'
import { formatCash } from './format'
import type { Language } from './language'
import { beltName, cardName, factionName, macroName, regionName } from './names'
import type { Translate } from './use-words'

type Params = Rejection['params']
type Value = Params[string]

/** Why a move is refused and what to do instead: one or two sentences. */
export function describeRejection({ code, params }: Pick<Rejection, 'code' | 'params'>, t: Translate, lang: Language): string {
  const words: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(params)) words[key] = paramWords(key, value, code, t, lang)
  return t(`reject:${code}`, words)
}

/** Codes whose `need` and `have` are cash. */
const IN_CASH: readonly string[] = ['cash.short', 'deal.cash']

function paramWords(key: string, value: Value, code: string, t: Translate, lang: Language): Value {
  if (IN_CASH.includes(code) && typeof value === 'number') return formatCash(value, lang)
  if (code === 'application.level' && typeof value === 'number') return t(`access.${value as 0 | 1 | 2 | 3}`)
  if (typeof value === 'number') return value
  switch (key) {
    case 'seat':
      return factionName(value as Faction, lang)
    case 'region':
      return regionName(value, lang)
    case 'macro':
      return macroName(value as MacroId, lang)
    case 'belt':
      return beltName(value, lang)
    case 'card':
      return cardName(value, lang) ?? ''
    case 'organ':
      return ORGANS.includes(value as OrganId) ? t(`organ.${value as OrganId}`) : value
    case 'target':
      return t(`reject:target.${value as CardTargetKind}`)
    case 'pending':
      return t(`reject:pending.${value as Pending['kind']}`)
    default:
      return value
  }
}
