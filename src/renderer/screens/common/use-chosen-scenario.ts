import { useEffect, useMemo, useState } from 'react'
import type { Scenario } from '../../../../rules'
import type { Pickable } from '../../panels/common/pick-one'
import { useScenarios, useSend, useTableOrNull } from '../../table'
import { isolate, say, useWords } from '../../words'
import { deskNow } from '../lesson/lesson-desk'
import { chosenFrom, shelfOf, type ShelfItem } from '../set-up/scenario-shelf'

/** The scenario that printed pages are filled for, and the others they could be. */
export interface ChosenScenario {
  readonly scenario: Scenario | null
  readonly key: string
  readonly choices: readonly Pickable[]
  readonly choose: (key: string) => void
}

/** What is for a lesson where nobody has chosen yet. */
const FIRST = 'spring-2021'

const ON_TABLE = 'table'

/** The scenario pages are printed for: the one on the table, the one of the lesson that is being prepared, or another that is picked. */
export function useChosenScenario(): ChosenScenario {
  const { t, lang } = useWords()
  const send = useSend()
  const played = useTableOrNull()?.scenario ?? null
  const scenarios = useScenarios()
  const [picked, choose] = useState<string | null>(null)
  useEffect(() => send({ type: 'scenarios.refresh' }), [send])
  const shelf = useMemo(() => [...onTable(played), ...carried(), ...shelfOf(scenarios)], [played, scenarios])
  const wanted = picked ?? (played === null ? (deskNow()?.draft.scenario ?? FIRST) : ON_TABLE)
  const chosen = chosenFrom(shelf, wanted)
  const choices = shelf.flatMap(({ key, scenario, fileName }): readonly Pickable[] => {
    if (scenario === null) return []
    const name = say(scenario.name, lang)
    if (key === ON_TABLE) return [{ id: key, name: t('teaching:onTable', { scenario: name }) }]
    return [{ id: key, name, ...(fileName === null ? {} : { about: isolate(fileName) }) }]
  })
  return { scenario: chosen?.scenario ?? null, key: chosen?.key ?? '', choices, choose }
}

const onTable = (scenario: Scenario | null): readonly ShelfItem[] =>
  scenario === null ? [] : [{ key: ON_TABLE, fileName: null, folder: null, scenario, entry: null }]

/** The scenario that came with an opened lesson and lies on no shelf. */
const carried = (): readonly ShelfItem[] => {
  const item = deskNow()?.carried ?? null
  return item === null ? [] : [item]
}
