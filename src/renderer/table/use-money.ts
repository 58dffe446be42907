import { useMemo, useState } from 'react'
import { createMoneyMemory, type MoneyMoment, NO_MONEY, timingOf } from '../../table'
import { useSettings, useTableOrNull } from './use-table'

/** Milliseconds that money is on its way; 0 with animation off or under reduced motion. */
export const useMoneyMs = (): number => {
  const { animationSpeed } = useSettings()
  return document.documentElement.dataset['motion'] === 'reduced' ? 0 : timingOf(animationSpeed).money
}

/** Payments that have just been made, and the milliseconds each is on its way; 0 with animation off or under reduced motion. */
export const useMoney = (): MoneyMoment & { readonly ms: number } => {
  // The memory compares one look at the whole table with the next.
  const table = useTableOrNull()
  const ms = useMoneyMs()
  const [read] = useState(createMoneyMemory)
  const moment = useMemo(() => (table === null ? NO_MONEY : read(table)), [read, table])
  return { ...moment, ms }
}
