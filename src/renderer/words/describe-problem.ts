import type { EN } from './resources'
import type { Translate } from './use-words'

/** Codes of saves, files, settings and the bridge that have words of their own, as they stand in `screens:problem`. */
type Problems = (typeof EN)['screens']['problem']
type ProblemCode = { readonly [Group in keyof Problems]: Problems[Group] extends string ? never : `${Group}.${keyof Problems[Group] & string}` }[keyof Problems]

interface CodedProblem {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What went wrong, or well, with a file or a save, in a sentence; a code without words is named in a general one. */
export function describeProblem({ code, params }: CodedProblem, t: Translate): string {
  const words = t(`screens:problem.${code as ProblemCode}`, { defaultValue: '', ...params })
  return words === '' ? t('screens:problem.unknown', { code }) : words
}
