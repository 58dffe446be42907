import type { AccessLevel, CardTargetKind, Pending, Rejection } from '../../../rules'
import { formatCash } from './format'
import type { Language } from './language'
import { NAMED_THINGS, type NameThing } from './name-thing'
import { cardName, macroName } from './names'
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

const NAMES: ReadonlyMap<string, NameThing> = new Map(
  Object.entries({
    ...NAMED_THINGS,
    macro: (id, _t, lang) => macroName(id, lang),
    card: (id, _t, lang) => cardName(id, lang) ?? '',
    target: (id, t) => t(`reject:target.${id as CardTargetKind}`),
    pending: (id, t) => t(`reject:pending.${id as Pending['kind']}`),
  } satisfies Record<string, NameThing>),
)

function paramWords(key: string, value: Value, code: string, t: Translate, lang: Language): Value {
  if (typeof value === 'string') return NAMES.get(key)?.(value, t, lang) ?? value
  if (IN_CASH.includes(code)) return formatCash(value, lang)
  return code === 'application.level' ? t(`access.${value as AccessLevel}`) : value
}
