import { unfitJson } from '../shared/json'
import { readJson } from '../shared/read-value'
import { envelopeChecksum } from '../shared/save-envelope'

/** Seals a text anew whatever it says, so that what is inside gets read; as it stands where it is not JSON with a checksum. */
export const resealed = (text: string): string => {
  const json = readJson(text)
  if (!json.ok || unfitJson(json.value) !== null || typeof json.value !== 'object' || json.value === null) return text
  return text.replace(/"checksum":"[^"]*"/, `"checksum":"${envelopeChecksum(json.value)}"`)
}
