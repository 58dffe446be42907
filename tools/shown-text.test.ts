import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT } from './project'
import { shownTexts, type ShownText } from './shown-text'

/** Fields that hold somebody else's text wherever they stand. */
const OUTSIDE: ReadonlySet<string> = new Set(['fileName', 'folder', 'keptAs', 'taken'])
/** What has a name that somebody else gave it. */
const NAMED_OUTSIDE: ReadonlySet<string> = new Set(['summary', 'archive', 'film', 'save', 'game', 'entry', 'file', 'branch', 'namedSave'])

const isOutside = ({ field, of }: ShownText): boolean => OUTSIDE.has(field) || (field === 'name' && of !== null && NAMED_OUTSIDE.has(of))

const ROOM = join(PROJECT, 'src', 'renderer')
const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.|[\\/]testing[\\/]/.test(path),
)

it('finds what is shown as it is, by whatever way', () => {
  const source = `
    const Slip = ({ save, fileName }) => <p title={save.fileName}>{isWhole ? t('whole', { fileName }) : fileName} {save?.name ?? ''}</p>
    const called = ({ summary }) => summary.name
    function titleOf(save) { return \`\${save.fileName}!\` }
    const Calm = ({ save }) => <p key={save.fileName}>{isolate(save.fileName)}</p>`
  expect(
    shownTexts(source, 'tsx')
      .filter(isOutside)
      .map(({ line, code }) => `${line} ${code}`),
  ).toEqual(['2 save.fileName', '2 fileName', '2 save?.name', '3 summary.name', '4 save.fileName'])
})

it('shows nobody else’s text that could turn the words around it: each passes `isolate`, a sentence or another call', () => {
  expect(sources.length).toBeGreaterThan(300)
  const bare = sources.flatMap((path) =>
    shownTexts(readFileSync(join(ROOM, path), 'utf8'), path.endsWith('x') ? 'tsx' : 'ts')
      .filter(isOutside)
      .map(({ line, code }) => `${path}:${line} ${code}`),
  )
  expect(bare).toEqual([])
})
