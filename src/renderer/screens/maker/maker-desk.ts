import { SCENARIOS } from '../../../../rules'
import { copyOf, draftOf, type Draft } from '../../../maker'
import { readJson } from '../../../shared/read-value'
import { createMakerRoom } from '../../maker'
import type { ShelfItem } from '../set-up/scenario-shelf'

/** The desk of whoever makes a scenario; it stays as it was left until the program ends. */
export const makerRoom = createMakerRoom()

/**
 * A draft of something on the shelf: the game's own scenarios are copied under another name, a file of one's own is taken as it is, with
 * its mistakes. Null for what is no JSON.
 */
export const draftFor = ({ scenario, entry }: Pick<ShelfItem, 'scenario' | 'entry'>): Draft | null => {
  if (scenario === null) {
    const read = readJson(entry?.text ?? '')
    return read.ok ? draftOf(read.value, null) : null
  }
  if (!SCENARIOS.includes(scenario)) return draftOf(scenario, scenario)
  const { id, name } = scenario
  return copyOf(scenario, `${id}-2`, { en: `${name.en} 2`, 'zh-CN': `${name['zh-CN']} 2` })
}
