import type { SaveContents } from '../save-envelope'

/** A small saved game for tests of everything that treats saves as opaque. */
export const sampleSave = (changes: Partial<SaveContents> = {}): SaveContents => ({
  rulesVersion: '1.0.0',
  contentHash: 'c0ffee',
  savedAt: '2026-01-02T03:04:05.678Z',
  name: 'After lunch',
  scenario: 'spring-2021',
  seed: 7,
  seats: {
    ali: { kind: 'human', name: 'Wei' },
    tencent: { kind: 'bot', name: 'Tencent', level: 'easy' },
    pdd: { kind: 'human', name: '小芳' },
    jd: { kind: 'bot', name: 'JD', level: 'random' },
  },
  moves: [
    { type: 'open', seat: 'ali', region: 3 },
    { type: 'pass', seat: 'tencent' },
  ],
  stateHash: 'abc123',
  status: { quarter: 2, length: 8, over: false },
  ...changes,
})
