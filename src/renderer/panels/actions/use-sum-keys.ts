import type { RefObject } from 'react'
import { useIntent, useSend, type IntentField } from '../../table'
import { useTableKeys } from '../hotkeys/use-hotkey'

/** Fields that say a number. */
const SUMS: readonly IntentField[] = ['amount', 'price', 'toll']

/** Sets the sum on a slip by the digit it is, asked for or still to be changed. */
export function useSumKeys(slip: RefObject<Element | null>): void {
  const { field, choices, options } = useIntent()
  const send = useSend()
  useTableKeys(slip, (key) => {
    if (!/^\d$/.test(key)) return false
    const value = Number(key)
    const open = field === null ? options : [{ field, choices }]
    const sum = open.find((option) => SUMS.includes(option.field) && option.choices.includes(value))
    if (sum === undefined) return false
    send({ type: 'intent.set', field: sum.field, value })
    return true
  })
}
