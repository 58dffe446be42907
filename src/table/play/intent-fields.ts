import type { Move, MoveType } from '../../../rules'
import type { IntentField, Recipe } from './move-row'
import { rowOf } from './move-rows'

export type { IntentField } from './move-row'
export type IntentValue = string | number
export type Chosen = Readonly<Partial<Record<IntentField, IntentValue>>>

/** The recipe of a type of move, or null when it is made directly. */
export const recipeOf = (type: MoveType): Recipe | null => rowOf(type).recipe

/** What a move says in one field; a card's aim counts as its fields. */
export const valueOf = (move: Move, field: IntentField): IntentValue | undefined => {
  const source: object = move.type === 'play-card' ? move.target : move
  const value: unknown = (source as Readonly<Record<string, unknown>>)[field]
  // Every move has a `seat`, who decides; only a card is aimed at one.
  if (field === 'seat' && move.type !== 'play-card') return undefined
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

/** Everything a move says, field by field: what a person would have chosen to put it together. */
export const chosenIn = (move: Move): Chosen => {
  const recipe = recipeOf(move.type)
  const fields = recipe === null ? [] : [...recipe.ask, ...recipe.options]
  return Object.fromEntries(fields.flatMap((field) => (valueOf(move, field) === undefined ? [] : [[field, valueOf(move, field)]])))
}

/** The values a field takes among moves, without repeats; numbers in order. */
export const valuesOf = (moves: readonly Move[], field: IntentField): readonly IntentValue[] => {
  const values = [...new Set(moves.map((move) => valueOf(move, field)))].filter((value) => value !== undefined)
  return values.every((value) => typeof value === 'number') ? values.sort((a, b) => a - b) : values
}

/** The moves that say what was chosen. */
export const matching = (moves: readonly Move[], chosen: Chosen): readonly Move[] =>
  moves.filter((move) => Object.entries(chosen).every(([field, value]) => valueOf(move, field as IntentField) === value))

/** Adds a choice; earlier ones that no legal move combines with it are dropped. Null when no legal move says it. */
export const choose = (moves: readonly Move[], chosen: Chosen, field: IntentField, value: IntentValue): Chosen | null => {
  if (matching(moves, { [field]: value }).length === 0) return null
  let kept: Chosen = { [field]: value }
  for (const [other, said] of Object.entries(chosen)) {
    const together = { ...kept, [other]: said }
    if (other !== field && matching(moves, together).length > 0) kept = together
  }
  return kept
}

/** What is known about a draft: the next question, or the whole move with what can still be changed. */
export type Drafted =
  | { readonly stage: 'choosing'; readonly field: IntentField; readonly choices: readonly IntentValue[] }
  | { readonly stage: 'ready'; readonly move: Move; readonly options: readonly IntentOption[] }
  | { readonly stage: 'impossible' }

/** A field of a whole move and the values it could take instead. */
export interface IntentOption {
  readonly field: IntentField
  readonly value: IntentValue
  readonly choices: readonly IntentValue[]
}

const PLACES: readonly IntentField[] = ['region', 'belt', 'macro']

/** Works out what to ask next; a question with one possible answer is not asked, unless it is a place on the map. */
export const draftOf = (type: MoveType, moves: readonly Move[], chosen: Chosen): Drafted => {
  const recipe = recipeOf(type)
  if (recipe === null) return { stage: 'impossible' }
  for (const field of recipe.ask) {
    const choices = valuesOf(matching(moves, without(chosen, field)), field)
    const settled = chosen[field] !== undefined || choices.length === 0 || (choices.length === 1 && !PLACES.includes(field))
    if (!settled) return { stage: 'choosing', field, choices }
  }
  const move = matching(moves, chosen)[0]
  if (move === undefined) return { stage: 'impossible' }
  return { stage: 'ready', move: smallest(recipe, moves, chosen, move), options: optionsOf(recipe, moves, chosen, move) }
}

const without = (chosen: Chosen, field: IntentField): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== field))

/** The whole choice: what was said, and the smallest legal value of each option that was not. */
const completed = (recipe: Recipe, moves: readonly Move[], chosen: Chosen): Chosen =>
  recipe.options.reduce<Chosen>((known, field) => {
    const first = valuesOf(matching(moves, known), field)[0]
    return known[field] !== undefined || first === undefined ? known : { ...known, [field]: first }
  }, chosen)

const smallest = (recipe: Recipe, moves: readonly Move[], chosen: Chosen, fallback: Move): Move =>
  matching(moves, completed(recipe, moves, chosen))[0] ?? fallback

const optionsOf = (recipe: Recipe, moves: readonly Move[], chosen: Chosen, move: Move): readonly IntentOption[] => {
  const whole = completed(recipe, moves, chosen)
  return [...recipe.ask, ...recipe.options].flatMap((field) => {
    const value = whole[field] ?? valueOf(move, field)
    if (value === undefined) return []
    return [{ field, value, choices: valuesOf(matching(moves, without(whole, field)), field) }]
  })
}
