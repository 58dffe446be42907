import { MACRO_INFO, MACRO_OF, SCENARIOS, findRegion, parseScenario, seatOf, type Faction, type Problem, type Scenario } from '../../rules'
import { PARTNERS, fileOf, partnerPlace, sharePath, textOf, type Draft, type Unread } from './draft'
import { isGroup, valueAt } from './json-tree'
import { LEVERS, cellsOf, type LeverId } from './levers'

/** One thing that keeps a draft from being a scenario. */
export interface Mistake {
  /** The place of the field where it can be mended; null where the form has none for it. */
  readonly field: string | null
  /** The lever the field belongs to. */
  readonly lever: LeverId | null
  readonly what:
    | { readonly kind: 'unread'; readonly unread: Unread }
    | { readonly kind: 'problem'; readonly problem: Problem }
    /** The short name is one of the game's own scenarios'. */
    | { readonly kind: 'id-taken' }
  /** Places of fields that no scenario has, and that can be taken out. */
  readonly unknown: readonly string[]
}

/** A draft, checked: the scenario it is, or everything that is wrong with it. */
export interface Checked {
  readonly scenario: Scenario | null
  readonly mistakes: readonly Mistake[]
}

/** Checks a draft by the rules' own reader of scenario files, and says all that is wrong at once, each at its field. */
export const check = (draft: Draft): Checked => {
  const read = parseScenario(textOf(draft), '')
  const unread = Object.entries(draft.unread).map(([path, text]): Mistake => {
    return { ...fieldAt(path, draft), what: { kind: 'unread', unread: text }, unknown: [] }
  })
  const problems = (read.ok ? [] : read.problems)
    .filter(({ path }) => draft.unread[path] === undefined)
    .map((problem): Mistake => mistakeOf(problem, draft))
  const id = valueAt(draft.file, 'id')
  const taken: readonly Mistake[] = SCENARIOS.some((own) => own.id === id)
    ? [{ field: 'id', lever: 'id', what: { kind: 'id-taken' }, unknown: [] }]
    : []
  const mistakes = inFormOrder([...taken, ...unread, ...problems])
  return { scenario: read.ok && mistakes.length === 0 ? read.scenario : null, mistakes }
}

const mistakeOf = (problem: Problem, draft: Draft): Mistake => {
  const place = problem.expected === 'known-fields' ? { field: null, lever: null } : fieldAt(problem.path, draft, problem)
  return { ...place, what: { kind: 'problem', problem }, unknown: unknownOf(problem, draft) }
}

/** As the levers stand in the form; what has no field comes last. */
const inFormOrder = (mistakes: readonly Mistake[]): readonly Mistake[] => {
  const place = ({ lever }: Mistake): number => (lever === null ? LEVERS.length : LEVERS.findIndex(({ id }) => id === lever))
  return [...mistakes].sort((a, b) => place(a) - place(b))
}

type FieldPlace = Pick<Mistake, 'field' | 'lever'>

/** The field that stands for a place of the file: its own, the one of the row it is in, or the one that decides about it. */
const fieldAt = (path: string, draft: Draft, problem?: Problem): FieldPlace =>
  shareField(path) ?? partnerField(path, draft, problem) ?? leverField(path) ?? { field: null, lever: null }

/** Regions are changed by their macro-region. */
const shareField = (path: string): FieldPlace | null => {
  if (!path.startsWith('start.shares')) return null
  const region = /^start\.shares\.regions\.([a-z-]+)/.exec(path)?.[1]
  const index = region === undefined ? undefined : findRegion(region)
  if (index !== undefined) {
    const seat = Number(/\[(\d)\]$/.exec(path)?.[1] ?? 0)
    return { field: sharePath(MACRO_INFO[MACRO_OF[index]].id, seat), lever: 'shares' }
  }
  return /^start\.shares\.[a-z]+\[\d\]$/.test(path) && !path.includes('byTier') ? { field: path, lever: 'shares' } : null
}

/** Access, contracts and applications are chosen by seat. */
const partnerField = (path: string, draft: Draft, problem?: Problem): FieldPlace | null => {
  const access = /^start\.access\[(\d)\]$/.exec(path)?.[1]
  if (access !== undefined) return { field: path, lever: 'contracts' }
  const item = /^start\.(contracts|applications)(\[\d+\])?(.*)$/.exec(path)
  if (item === null) return null
  const lever = item[1] === 'contracts' ? 'contracts' : 'applications'
  const inside = item[3] ?? ''
  if (item[2] !== undefined && inside !== '' && inside !== '.seat' && inside !== '.level') return { field: path, lever }
  const seat = PARTNERS.find(
    (partner) => partner === problem?.params['seat'] || partnerPlace(draft, lever, partner) === `start.${lever}${item[2]}`,
  )
  if (seat === undefined) return { field: null, lever: null }
  return { field: lever === 'contracts' ? `start.access[${seatOf(seat satisfies Faction)}]` : `start.applications.${seat}`, lever }
}

const FIELDS: ReadonlyMap<string, LeverId> = new Map(
  LEVERS.flatMap((lever): readonly (readonly [string, LeverId])[] => {
    if (lever.kind === 'number') return cellsOf(lever).map(({ path }) => [path, lever.id])
    if (lever.kind === 'words')
      return [
        [`${lever.path}.en`, lever.id],
        [`${lever.path}.zh-CN`, lever.id],
      ]
    if (lever.kind === 'agendas')
      return [
        [lever.path, lever.id],
        ['agendasLeftOut', lever.id],
      ]
    if (lever.kind === 'private-terms')
      return [
        [lever.path, lever.id],
        ['privateTermsLeftOut', lever.id],
      ]
    if (lever.kind === 'news')
      return [
        ['news.order', lever.id],
        [lever.path, lever.id],
      ]
    return [[lever.path, lever.id]]
  }),
)

const leverField = (path: string): FieldPlace | null => {
  for (let at = path; at !== ''; at = at.replace(/(?:\[\d+\]|\.?[^.[\]]+)$/, '')) {
    const lever = FIELDS.get(at)
    if (lever !== undefined) return { field: at === path || !/^(agendas|privateTerms)$/.test(at) ? at : path, lever }
  }
  // A row or a group as a whole: its first field.
  const [inside] = [...FIELDS].filter(([field]) => path !== '' && (field.startsWith(`${path}[`) || field.startsWith(`${path}.`)))
  return inside === undefined ? null : { field: inside[0], lever: inside[1] }
}

/** Fields the game does not know, where a problem names them. */
const unknownOf = ({ path, expected, params }: Problem, draft: Draft): readonly string[] => {
  if (expected === 'region-id' || expected === 'belt-id' || (expected === 'one-of' && path.startsWith('numbers.')))
    return valueAt(draft.file, path) === undefined ? [] : [path]
  const group = path === '' ? fileOf(draft) : valueAt(draft.file, path)
  if (expected !== 'known-fields' || !isGroup(group)) return []
  const names = String(params['found'] ?? '').split(', ')
  return names.filter((name) => Object.hasOwn(group, name)).map((name) => (path === '' ? name : `${path}.${name}`))
}
