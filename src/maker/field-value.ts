import { BASE_NUMBERS } from '../../rules'
import { valueAt, type Json, type JsonGroup } from './json-tree'

/** What holds where a scenario file leaves something out. */
const LEFT_OUT: JsonGroup = {
  numbers: JSON.parse(JSON.stringify(BASE_NUMBERS)) as Json,
  start: { untappedRegions: 0, handicap: [0, 0, 0, 0] },
  agendasLeftOut: [],
  privateTerms: 'draw',
  privateTermsLeftOut: [],
}

/** What holds at a place of a file: what stands there, or what the rules have where nothing does. */
export const fieldValue = (file: JsonGroup, path: string): Json | undefined => valueAt(file, path) ?? valueAt(LEFT_OUT, path)
