import fc from 'fast-check'
import { expect, it } from 'vitest'
import { builtInScenario, parseScenario } from '../../../rules'
import { placesIn, replaced } from '../../../rules/testing/edits'
import { parseEnvelope } from '../../shared/save-envelope'
import { createKeeper } from '../game/keeper'
import { loadGame } from './load-game'
import { realRules } from '../game/rules-door'
import { saveText } from './save-game'
import { alone } from '../testing/in-turn'

const keeper = createKeeper(realRules)
const sound = JSON.parse(JSON.stringify({ ...builtInScenario('spring-2021'), id: 'class', $schema: 'scenario.json' })) as Record<
  string,
  unknown
>
const texts = placesIn(sound).filter(
  ([first, second, third]) =>
    ['id', '$schema'].includes(String(first)) ||
    (['name', 'summary', 'teaching'].includes(String(first)) && second !== undefined) ||
    (['prologue', 'epilogue'].includes(String(first)) && third !== undefined),
)

/** Words as somebody with an editor may leave them: short, none, blank, or far too long, with blanks around them. */
const written = fc
  .tuple(
    fc.stringMatching(/^[ \n\u3000]{0,3}$/),
    fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.nat({ max: 3000 }).map((length) => 'x'.repeat(length)),
    ),
  )
  .map(([blank, text]) => blank + text + blank)

it('whatever scenario can be read can be saved, and loaded again', () => {
  let [refused, saved] = [0, 0]
  fc.assert(
    fc.property(fc.constantFrom(...texts), written, (path, text) => {
      const read = parseScenario(JSON.stringify(replaced(sound, path, text)), 'mine.json')
      if (!read.ok) {
        refused++
        return
      }
      saved++
      const { scenario } = read
      const record = keeper.start({ scenario, seed: 5, seats: alone })
      const branch = { name: scenario.name.en, at: 0, moves: [] }
      const file = saveText({ ...record, branch }, scenario.name.en, new Date('2021-03-25T08:00:00Z'))
      expect(parseEnvelope(file)).toMatchObject({ ok: true })
      expect(loadGame(keeper, file)).toMatchObject({ ok: true, record: { scenario } })
    }),
    { numRuns: 200 },
  )
  expect(Math.min(refused, saved)).toBeGreaterThan(10)
})
