import type { SaveEntry, SaveSummary } from '../saves'

/** A healthy save as a list shows it; each test changes what it is about. */
export const sampleEntry = (id: string, change: Partial<SaveSummary> = {}, kind: SaveEntry['kind'] = 'named'): SaveEntry => ({
  id,
  kind,
  fileName: `${id}.json`,
  bytes: 1000,
  modifiedAt: '2021-03-25T10:00:00.000Z',
  summary: {
    name: id,
    savedAt: '2021-03-25T10:00:00.000Z',
    order: Date.parse('2021-03-25T10:00:00.000Z'),
    rulesVersion: '1',
    contentHash: 'x',
    scenarioId: 'long-war',
    ownScenario: null,
    moveCount: 17,
    result: null,
    status: { quarter: 3, length: 8, over: false },
    seats: {
      ali: { kind: 'human', name: 'Mei' },
      tencent: { kind: 'bot', name: 'Bot', level: 'easy' },
      pdd: { kind: 'bot', name: 'Bot', level: 'random' },
      jd: { kind: 'bot', name: 'Bot', level: 'grandmaster' },
    },
    ...change,
  },
  problem: null,
})
