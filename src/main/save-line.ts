import { canonicalJson } from '../shared/json'
import type { SaveEnvelope } from '../shared/save-envelope'

/** What tells a game from others; a save from before lines had names is told by how its game began. */
export const lineOf = (envelope: SaveEnvelope): string => envelope.line ?? beginning(envelope)

/** Whether `save` is the game that lies in `older` and has everything that was played there, so that nothing is lost with that. */
export const replaces = (save: SaveEnvelope, older: SaveEnvelope): boolean =>
  (older.line === undefined || older.line === save.line) &&
  beginning(save) === beginning(older) &&
  canonicalJson(save.moves.slice(0, older.moves.length)) === canonicalJson(older.moves)

const beginning = ({ seed, scenario, seats }: SaveEnvelope): string => canonicalJson({ seed, scenario, seats })
