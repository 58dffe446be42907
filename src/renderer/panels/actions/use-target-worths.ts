import { useMemo } from 'react'
import type { Move } from '../../../../rules'
import { useLook, useTable, type IntentField, type IntentValue } from '../../table'
import { worthOfChoice, type ChoiceWorth } from './choice-worth'

/** What each of several choices of a field brings, in their order; none where nothing is chosen. */
export function useTargetWorths(
  moves: readonly Move[],
  field: IntentField | null,
  choices: readonly IntentValue[],
): readonly ChoiceWorth[] {
  const { position, viewer } = useTable()
  const look = useLook()
  return useMemo(
    () => (field === null ? [] : choices.map((value) => worthOfChoice({ position, moves, look, viewer }, field, value))),
    [position, viewer, look, moves, field, choices],
  )
}
