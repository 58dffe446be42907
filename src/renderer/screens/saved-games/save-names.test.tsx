import i18next from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleEntry } from '../../../shared/testing/sample-entry'
import { RESTING_APP, TableFixture } from '../../table/fixture'
import { learn, startWords, type Translate } from '../../words'
import { saveName, scenarioName } from './save-names'
import { SavesNotice } from './saves-notice'

beforeAll(async () => {
  await startWords('en')
  await learn('zh-CN')
})

const own = { scenarioId: null, ownScenario: { en: 'One afternoon', 'zh-CN': '一个下午' } }

describe('the name on a slip', () => {
  it('of a game that saved itself, and of each copy of it, is its scenario’s in the language spoken', () => {
    const names = [
      sampleEntry('game-1', {}, 'auto'),
      sampleEntry('a', { name: 'The long war' }),
      sampleEntry('b', { name: 'The long war (2)' }),
    ]
    expect(names.map((save) => saveName(save, 'zh-CN'))).toEqual(['持久战', '持久战', '持久战（2）'])
    expect(names.map((save) => saveName(save, 'en'))).toEqual(['The long war', 'The long war', 'The long war (2)'])
  })

  it('of a game in an own scenario is that one’s in the language spoken', () => {
    for (const save of [sampleEntry('game-1', own, 'auto'), sampleEntry('a', { ...own, name: 'One afternoon' })])
      expect(saveName(save, 'zh-CN')).toBe('一个下午')
    const t = i18next.getFixedT('zh-CN') as unknown as Translate
    expect(scenarioName(sampleEntry('a', own).summary!, t, 'zh-CN')).toBe('一个下午')
    expect(scenarioName(sampleEntry('a', { scenarioId: null }).summary!, t, 'zh-CN')).toBe(t('screens:saves.ownScenario'))
  })

  it('is what somebody called it, and turns no words', () => {
    expect(saveName(sampleEntry('a', { name: 'Tuesday' }), 'zh-CN')).toBe('Tuesday')
    expect(saveName(sampleEntry('a', { name: 'שרה' }), 'en')).toBe('\u2068שרה\u2069')
    expect(saveName({ ...sampleEntry('a'), summary: null, fileName: 'x\u202Ey.json' }, 'en')).toBe('\u2068xy.json\u2069')
  })
})

it('an imported game is called in its notice as on its slip', async () => {
  await i18next.changeLanguage('zh-CN')
  const notice = {
    kind: 'done',
    code: 'save.imported-again',
    params: { name: 'The long war (2)', taken: 'The long war' },
    about: sampleEntry('a').summary!,
  } as const
  const html = renderToStaticMarkup(
    <TableFixture {...RESTING_APP} saves={{ ...RESTING_APP.saves, notice }}>
      <SavesNotice />
    </TableFixture>,
  )
  expect(html).toContain('已有名为“持久战”的存档，这一份因此改名为“持久战（2）”。')
})
