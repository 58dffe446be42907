import { problemWords, type Problem } from '../../../rules'
import { DEFAULTS } from '../../shared/default-settings'
import type { Settings } from '../../shared/settings'
import { isolate } from './isolate'
import type { Language } from './language'
import type { EN } from './resources'
import { say } from './say'
import type { Translate } from './use-words'

/** Codes of saves, files, settings and the bridge that have words of their own, as they stand in `screens:problem`. */
type Problems = (typeof EN)['screens']['problem']
type ProblemCode = {
  readonly [Group in keyof Problems]: Problems[Group] extends string ? never : `${Group}.${keyof Problems[Group] & string}`
}[keyof Problems]

/** As much of a name from outside as a sentence bears. */
const LONGEST_NAME = 40

interface CodedProblem {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What went wrong, or well, with a file or a save, in a sentence; a code without words is named in a general one. */
export function describeProblem({ code, params }: CodedProblem, t: Translate, lang: Language): string {
  const inside = typeof params['problem'] === 'string' ? describeMistake(JSON.parse(params['problem']) as Problem, lang) : {}
  // Some problems can be told better where it is known which version wrote the file.
  const context = params['program'] === undefined ? {} : { context: 'named' }
  const words = t(`screens:problem.${code as ProblemCode}`, {
    defaultValue: '',
    ...params,
    ...inside,
    ...reasonOf(params, t),
    ...namesOf(params, t, lang),
    ...context,
  })
  return words === '' ? t('screens:problem.unknown', { code }) : words
}

/** Why the system refused something, from its own code. */
function reasonOf({ detail }: CodedProblem['params'], t: Translate): { readonly reason: string } {
  const other = t('screens:problem.refusal.other', { detail: detail ?? '?' })
  return { reason: t(`screens:problem.refusal.${String(detail) as keyof Problems['refusal']}`, { defaultValue: other }) }
}

/** What to do about a write that the system refused: as the reason is told, so is the remedy. */
export function describeRemedy({ detail }: CodedProblem['params'], t: Translate): string {
  return t(`screens:problem.remedy.${String(detail) as keyof Problems['refusal']}`, { defaultValue: t('screens:problem.remedy.other') })
}

/** A name is in the words of the settings only if it is one: whatever else stood in a file goes by its own, cut short. */
const settingName = (name: string, t: Translate): string =>
  Object.hasOwn(DEFAULTS, name) ? t(`screens:settings.${name as keyof Settings}`) : isolate(name.slice(0, LONGEST_NAME))

/** The names of settings that are told together. */
function namesOf({ names }: CodedProblem['params'], t: Translate, lang: Language): { readonly names?: string } {
  if (typeof names !== 'string') return {}
  const named = names.split(',').map((name) => settingName(name, t))
  return { names: new Intl.ListFormat(lang).format(named) }
}

/** A mistake in a file, in words: the place in it, what was expected there, what was found. */
export function describeMistake(
  problem: Problem,
  lang: Language,
): { readonly place: string; readonly expected: string; readonly found: string } {
  const { place, expected, found } = problemWords(problem)
  return { place: say(place, lang), expected: say(expected, lang), found: say(found, lang) }
}
