import { pick, canonicalJson, stateHash } from '../../../rules'
import { mutated, mutatedText, sampleOf } from '../../../rules/testing/mutations'
import { createKeeper, type GameRecord, loadGame, realRules, saveText } from '../../table'
import { parseEnvelope, type SaveEnvelope } from '../../shared/save-envelope'
import { playedGames } from '../played'
import { ACCEPTED, jsonText, REFUSED, wrong, type Outcome, type Reader } from '../reader'
import { resealed } from '../reseal'

const keeper = createKeeper(realRules)
const NOW = new Date('2021-03-25T08:00:00Z')
const SAMPLES = playedGames(keeper).map((record) => sampleOf(JSON.parse(saveText(record, 'Fuzzed', NOW))))

/** What must come back as it was when a game that was read is written again. Notes that fit no move are left out on reading. */
const kept = ({ seed, line, seats, moves, stateHash: hash, status, branch, table }: SaveEnvelope) => ({
  seed,
  line,
  seats,
  moves,
  hash,
  status,
  branch,
  table: table === undefined ? undefined : { ...table, notes: [] },
})

const everything = ({ state: _state, checkpoint: _checkpoint, played, opening: _opening, ...record }: GameRecord) =>
  canonicalJson({ ...record, moves: played.map(({ move }) => move) })

const faultOf = (envelope: SaveEnvelope, record: GameRecord): string | null => {
  if (stateHash(record.state) !== envelope.stateHash) return 'it replays to another position'
  const text = saveText(record, envelope.name, NOW)
  const written = parseEnvelope(text)
  if (!written.ok) return `written again it is refused: ${written.code} ${written.where ?? ''}`
  const after = kept(written.envelope)
  const before = kept(envelope)
  const other = Object.entries(before).find(
    ([part, value]) => value !== undefined && canonicalJson(value) !== canonicalJson(after[part as keyof typeof after]),
  )
  if (other !== undefined) return `written again it says something else: ${other[0]}`
  const again = loadGame(keeper, text)
  if (!again.ok) return `written again it cannot be opened: ${again.code}`
  return everything(again.record) === everything(record) ? null : 'written and opened again it is another game'
}

const outcomeOf = (text: string): Outcome => {
  const loaded = loadGame(keeper, text)
  if (!loaded.ok) return /^save\.[a-z-]+$/.test(loaded.code) ? REFUSED : wrong(`refused without a code of its own: ${loaded.code}`)
  const parsed = parseEnvelope(text)
  if (!parsed.ok) return wrong('opened, though its envelope is refused')
  const fault = faultOf(parsed.envelope, loaded.record)
  return fault === null ? ACCEPTED : wrong(fault)
}

/** The file of a saved game, mostly sealed anew after it was changed, so that what is inside is read. */
export const saveReader: Reader = {
  name: 'save',
  weight: 30,
  samples: SAMPLES,
  textOf: (value) => resealed(jsonText(value)),
  input: (chance) => {
    let text = jsonText(mutated(pick(chance, SAMPLES), chance.rng % 8 === 0 ? 2 : 1, chance))
    if (chance.rng % 4 === 0) text = mutatedText(text, chance)
    return chance.rng % 10 < 8 ? resealed(text) : text
  },
  read: outcomeOf,
}
