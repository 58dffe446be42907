import { canonicalJson, SCENARIOS } from '../../../rules'
import { mutated, mutatedText, sampleOf } from '../../../rules/testing/mutations'
import { gamesInFile, parOf, playParGame, writeClassFile } from '../../class'
import { ACCEPTED, jsonText, REFUSED, wrong, type Reader } from '../reader'

const START = { scenario: SCENARIOS[0], seed: 7, level: 'random' } as const
const TEXT = writeClassFile({
  games: [{ name: 'table 1', text: '{"format":"sinking-market-save"}' }],
  pars: [{ key: '0123456789abcd', par: parOf(START, [playParGame(START, 0)]) }],
})
const SAMPLE = sampleOf(JSON.parse(TEXT))

/** The file of a class: what is taken reads the same when it is written again. */
export const classReader: Reader = {
  name: 'class',
  weight: 5,
  samples: [SAMPLE],
  textOf: jsonText,
  input: (chance) => {
    const text = jsonText(mutated(SAMPLE, 1, chance))
    return chance.rng % 3 === 0 ? mutatedText(TEXT, chance) : text
  },
  read: (text) => {
    const name = 'class.sinkingclass'
    const first = gamesInFile({ name, text })
    if (!first.ok) return REFUSED
    // A text that is no class is a save, for others to read.
    if (first.games[0]?.text === text) return ACCEPTED
    const inside = first.games.map((game) => ({ ...game, name: game.name.slice('class/'.length) }))
    const again = gamesInFile({ name, text: writeClassFile({ ...first, games: inside }) })
    return again.ok && canonicalJson(again) === canonicalJson(first) ? ACCEPTED : wrong('it reads otherwise when written again')
  },
}
