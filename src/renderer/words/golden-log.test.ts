import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { replay, SCENARIOS, type Move } from '../../../rules'
import golden from '../../../rules/testing/golden.json'
import { applicationsIn, describeLogEntry, LANGUAGES, learn, startWords } from '.'
import { NAMESPACES } from './resources'

beforeAll(async () => {
  await startWords('en')
  for (const lang of LANGUAGES) await learn(lang)
})

/** The recorded game of Spring 2021, told by its log: read the difference as an editor would before taking it over with `vitest -u`. */
describe('the log of a recorded game', () => {
  it.each(LANGUAGES)('reads as it did in %s', async (lang) => {
    const game = golden.games.find(({ scenario }) => scenario === 'spring-2021')
    const scenario = SCENARIOS.find(({ id }) => id === 'spring-2021')
    if (game === undefined || scenario === undefined) throw new Error('Spring 2021 has no golden game')
    const played = replay({ scenario, seed: game.seed }, game.moves as unknown as readonly Move[])
    const t = i18next.getFixedT(lang, NAMESPACES)
    const lines = played.log.map((entry) => `${entry.quarter}  ${describeLogEntry(entry, t, lang, applicationsIn(played.state))}`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden-log.${lang}.txt`)
  })
})
