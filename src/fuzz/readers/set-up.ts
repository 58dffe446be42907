import { canonicalJson, SCENARIOS } from '../../../rules'
import { mutated, mutatedText, sampleOf } from '../../../rules/testing/mutations'
import { draftFrom, readStored } from '../../renderer/screens/set-up/remembered-set-up'
import { firstDraft, setupFrom } from '../../renderer/screens/set-up/set-up-draft'
import { ACCEPTED, jsonText, wrong, type Reader } from '../reader'

const SEED = 7
const SAMPLE = sampleOf(firstDraft(SEED))

/** The form that is remembered from the last game; it takes anything, and makes a form of it. */
export const setUpReader: Reader = {
  name: 'set-up',
  weight: 5,
  samples: [SAMPLE],
  textOf: jsonText,
  input: (chance) => {
    const text = jsonText(mutated(SAMPLE, 1, chance))
    return chance.rng % 4 === 0 ? mutatedText(text, chance) : text
  },
  read: (text) => {
    const draft = draftFrom(readStored(text), SEED)
    const again = draftFrom(readStored(JSON.stringify(draft)), SEED)
    if (canonicalJson(draft) !== canonicalJson(again)) return wrong('it reads otherwise when written again')
    const { scenario } = setupFrom(draft, SCENARIOS[0])
    return Number.isInteger(scenario.length) ? ACCEPTED : wrong('a game without an end')
  },
}
