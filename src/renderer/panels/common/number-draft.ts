import { readNumber, type NumberRange, type NumberRead } from '../../words'

/** What a person is typing over a value, and the value the field has when the typing has been taken in. */
export interface NumberDraft {
  readonly text: string
  readonly value: number
}

/** A number as it stands in a field: without marks for thousands, which would have to be read again. */
export const writeNumber = (value: number): string => String(value)

/** What stands in a field: the draft, until the value has become another one than the draft's own. */
export const textOf = (draft: NumberDraft | null, value: number): string => (draft?.value === value ? draft.text : writeNumber(value))

/** A draft after somebody has typed; what cannot be read leaves the value as it was. */
export function typed(text: string, value: number, range: NumberRange): { readonly draft: NumberDraft; readonly read: NumberRead } {
  const read = readNumber(text, range)
  return { draft: { text, value: read.ok ? read.value : value }, read }
}

/** The next value on the ladder of steps above or below, inside the range. */
export function stepFrom(value: number, step: number, up: boolean, { least, most }: NumberRange): number {
  const rungs = Math.round((value / step) * 1e6) / 1e6
  const next = (up ? Math.floor(rungs) + 1 : Math.ceil(rungs) - 1) * step
  return Math.min(most, Math.max(least, Math.round(next * 1e6) / 1e6))
}
