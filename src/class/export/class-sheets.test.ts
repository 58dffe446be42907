import { describe, expect, it } from 'vitest'
import { builtInScenario, seatOf } from '../../../rules'
import { classResults } from '../results/class-results'
import { readTable } from '../results/read-table'
import { everybody, fileOf } from '../testing/class-games'
import { classCsv, CLASS_SHEETS } from './class-sheets'
import { csvText } from './csv'
import { detailsOf } from './details'

/** Reads what the sheets write, as a spreadsheet does. */
const rowsIn = (csv: string): readonly Readonly<Record<string, string>>[] => {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const [head = [], ...rows] = csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])))
}

const predicts = () => ({ share: 250, low: 200, high: 300 })
const people = { ali: '王小明, 李华', jd: '=1+1' }
const lesson = { name: '第三课', course: '', date: '', table: '1', livePoints: true, questions: [] }
const { groups } = classResults(
  [1, 2].map((dice) =>
    readTable(
      fileOf(`桌 ${dice}`, {
        scenario: builtInScenario('spring-2021'),
        seed: 3,
        dice,
        people: dice === 1 ? people : everybody('T'),
        predicts,
        ...(dice === 1 ? { lesson: { ...lesson, members: [['王小明', '李华'], [], [], ['=2+2']] } } : {}),
      }),
    ),
  ),
)
const tables = groups.flatMap((group) => group.tables)
const factionOf = (role: string | undefined): 'ali' | 'tencent' | 'pdd' | 'jd' =>
  role === 'Alibaba' || role === 'Ali' ? 'ali' : role === 'Tencent' ? 'tencent' : role === 'JD' ? 'jd' : 'pdd'

describe('the sheets of a class', () => {
  it('have a row for each table, quarter and seat, whose last points are the final account’s', () => {
    const rows = rowsIn(classCsv('quarters', groups, 'en'))
    expect(rows).toHaveLength(2 * 4 * 5)
    for (const table of tables)
      for (const row of rows.filter((one) => one['Table'] === table.file && one['Quarter'] === '4')) {
        const seat = seatOf(factionOf(row['Role']))
        expect(row['Points']).toBe(String(table.measures.points[seat]))
        expect(row['Cash, RMB 100 million']).toBe(String(table.quarters[4]!.cash[seat]))
      }
  })

  it('tell every decision in its order, with what it was about', () => {
    const rows = rowsIn(classCsv('decisions', groups, 'en'))
    expect(rows).toHaveLength(tables.reduce((sum, { decisions }) => sum + decisions.length, 0))
    const filed = rows.find((row) => row['Decision'] === 'Subsidise')!
    expect(filed['Details']).toMatch(/^Region: [A-Z][A-Za-z ]+; Coins: \d+$/)
    expect(rows.find((row) => row['Table'] === '桌 1' && factionOf(row['Role']) === 'ali')!['Who']).toBe('王小明, 李华')
  })

  it('tell decisions in the words of the language alone', () => {
    const rows = rowsIn(classCsv('decisions', groups, 'zh-CN'))
    const told = rows.map((row) => `${row['决定']} ${row['内容']}`)
    expect(told.filter((text) => /[a-z]{2,}/.test(text.replaceAll('App', '')))).toEqual([])
    expect(told).toContainEqual(expect.stringMatching(/^补贴 地区：[\u4e00-\u9fff]+；金额：\d+$/))
  })

  it('tell every prediction beside what came', () => {
    const rows = rowsIn(classCsv('predictions', groups, 'en'))
    expect(rows).toHaveLength((2 + 4) * 4)
    const first = tables[0]!.predictions.find(({ seat }) => seat === 'ali')
    expect(rows[0]).toMatchObject({ 'Predicted, %': '25', 'From, %': '20', 'To, %': '30', 'Came, %': String(first!.came / 10) })
  })

  it('grade people and no bots', () => {
    const rows = rowsIn(classCsv('gradebook', groups, 'en'))
    expect(rows.map((row) => row['Who'])).toEqual(['王小明, 李华', "'=1+1", 'T Ali', 'T Tencent', 'T Pinduoduo', 'T JD'])
    // Whoever was in a team can be graded by the sheet alone; a name that looks like a formula stays a text.
    expect(rows.map((row) => row['Members'])).toEqual(['王小明, 李华', "'=2+2", '', '', '', ''])
    for (const row of rows) {
      const table = tables.find(({ file }) => file === row['Table'])!
      const seat = seatOf(factionOf(row['Role']))
      expect(row).toMatchObject({
        Points: String(table.measures.points[seat]),
        'Rank within role': String(table.rankInRole[seat]),
        'Tables ranked': '2',
        'Predictions made': '4',
        'Predictions asked for': '4',
      })
      expect(['0', '50', '100']).toContain(row['Rank points, 0–100'])
    }
  })

  it.each(CLASS_SHEETS)('are written in Chinese too: %s', (sheet) => {
    const [english, chinese] = [classCsv(sheet, groups, 'en'), classCsv(sheet, groups, 'zh-CN')].map((csv) => csv.split('\r\n'))
    expect(chinese).toHaveLength(english!.length)
    expect(chinese![0]).not.toMatch(/[A-Za-z]/)
  })
})

describe('a CSV file', () => {
  it('quotes what would break a row, and leaves formulas texts', () => {
    expect(
      csvText([
        ['a,b', 'say "x"', 'two\nlines'],
        ['=A1', -3, null],
      ]),
    ).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n\'=A1,-3,\r\n')
  })

  it('tells of an offer what it concedes', () => {
    const offer = {
      weChatPay: true,
      trafficFee: 2,
      scope: '5',
      openShelves: false,
      endExclusivity: false,
      control: false,
      stake: false,
    } as const
    expect(detailsOf({ type: 'file', seat: 'ali', level: 2, offer }, 'en', () => null)).toBe(
      'Level: 2; WeChat Pay: yes; Traffic fee: 2; Scope: Tier 5 only',
    )
    const ruled = { type: 'rule', seat: 'tencent', application: 1, ruling: 'counter', counter: offer } as const
    expect(detailsOf(ruled, 'zh-CN', () => 'jd')).toBe(
      '申请：京东；裁定：还价；还价条件接入微信支付：是；还价条件流量费：2；还价条件服务范围：仅五线',
    )
  })

  it('tells of a deal who gives what, and of an answer which it is', () => {
    const deal = {
      type: 'propose-deal',
      seat: 'ali',
      to: 'jd',
      give: [{ kind: 'cash', amount: 3 }],
      take: [{ kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } }],
    } as const
    expect(detailsOf(deal, 'en', () => null)).toBe(
      'To: JD; Gives, What: coins; Gives, Coins: 3; Takes, What: promise; Takes, What: not to report; Takes, Quarters: 2',
    )
    expect(detailsOf({ type: 'answer-deal', seat: 'jd', accept: false }, 'en', () => null)).toBe('Accepted: no')
  })
})
