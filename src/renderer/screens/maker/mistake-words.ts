import { LEVERS, type Mistake } from '../../../maker'
import { describeMistake, factionName, macroName, type Language, type Translate } from '../../words'
import { FACTIONS, MACROS } from '../../../../rules'

/** What is wrong, in a sentence. */
export function mistakeWords({ what }: Mistake, t: Translate, lang: Language): string {
  if (what.kind === 'id-taken') return t('maker:idTaken')
  if (what.kind === 'unread') return t(`number.${what.unread.code as 'empty'}`, what.unread.params)
  return t('maker:wrong', describeMistake(what.problem, lang))
}

/** Where it is: the lever and which of its fields, or the place in the file. */
export function mistakePlace({ field, lever, what }: Mistake, t: Translate, lang: Language): string {
  if (lever === null || field === null)
    return t('maker:inFile', { place: what.kind === 'problem' ? describeMistake(what.problem, lang).place : '' })
  const name = t(`maker:lever.${lever}`)
  const part = partOf(field, lever, t, lang)
  return part === '' ? name : t('maker:part', { name, part })
}

function partOf(field: string, lever: NonNullable<Mistake['lever']>, t: Translate, lang: Language): string {
  const at = Number(/\[(\d)\]/.exec(field)?.[1] ?? -1)
  const macro = MACROS.find((id) => field.startsWith(`start.shares.${id}`))
  if (macro !== undefined) return macroName(macro, lang)
  const spread = LEVERS.find(({ id, kind }) => id === lever && kind === 'number')
  if (spread !== undefined && 'spread' in spread && spread.spread === 'access') return t(`access.${String(at) as '0'}`)
  const seat = FACTIONS[at]
  if (seat !== undefined && !field.includes('contracts') && !field.includes('applications')) return factionName(seat, lang)
  if (field.endsWith('.en')) return t('maker:english')
  return field.endsWith('.zh-CN') ? t('maker:chinese') : ''
}

/** Goes to a field of the form, whatever it is. */
export function goToField(path: string): void {
  const place = document.querySelector(`[data-field="${CSS.escape(path)}"]`)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
