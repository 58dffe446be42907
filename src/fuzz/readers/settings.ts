import { canonicalJson } from '../../../rules'
import { mutated, mutatedText, sampleOf } from '../../../rules/testing/mutations'
import { DEFAULT_SETTINGS, readSettings, settingsText } from '../../shared/settings'
import { ACCEPTED, jsonText, REFUSED, wrong, type Reader } from '../reader'

const SAMPLE = sampleOf({ ...DEFAULT_SETTINGS, newer: { strength: [1, 2] } })

/** The file of settings: what is taken reads the same when it is written again. */
export const settingsReader: Reader = {
  name: 'settings',
  weight: 10,
  samples: [SAMPLE],
  textOf: jsonText,
  input: (chance) => {
    const text = jsonText(mutated(SAMPLE, 1, chance))
    return chance.rng % 3 === 0 ? mutatedText(text, chance) : text
  },
  read: (text) => {
    const first = readSettings(text)
    if (first === null) return REFUSED
    const again = readSettings(settingsText(first))
    if (again === null) return wrong('what was written again cannot be read')
    return canonicalJson({ ...first, reset: [] }) === canonicalJson(again) ? ACCEPTED : wrong('it reads otherwise when written again')
  },
}
