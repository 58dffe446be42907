import { Fragment } from 'react'
import { SECTION_SIGN } from './number-sections'
import { spansOf, type Block } from './parse-rulebook'

interface RuleTextProps {
  readonly block: Block
  readonly onOpen: (id: string) => void
}

/** One paragraph, list or table of the rulebook, or a heading of the overview. */
export function RuleText({ block, onOpen }: RuleTextProps) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'paragraph')
    return (
      <p>
        <Line text={block.text} onOpen={onOpen} />
      </p>
    )
  if (block.kind === 'table') return <RuleTable block={block} onOpen={onOpen} />
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className="rule-list">
      {block.items.map((item) => (
        <li key={item}>
          <Line text={item} onOpen={onOpen} />
        </li>
      ))}
    </List>
  )
}

type Table = Extract<Block, { readonly kind: 'table' }>

function RuleTable({ block, onOpen }: { readonly block: Table; readonly onOpen: (id: string) => void }) {
  const figures = block.head.map((_head, column) => holdsFigures(block, column) || undefined)
  return (
    <table className="table rule-table">
      <thead>
        <tr>
          {block.head.map((cell, column) =>
            cell === '' ? (
              <td key={column} />
            ) : (
              <th key={column} scope="col" data-figure={figures[column]}>
                {cell}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells) => (
          <tr key={cells.join('|')}>
            {cells.map((cell, column) => {
              const Cell = column === 0 ? 'th' : 'td'
              return (
                <Cell key={column} scope={column === 0 ? 'row' : undefined} data-figure={figures[column]}>
                  <Line text={cell} onOpen={onOpen} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether a column holds figures, which stand under each other, rather than words: the first one names its rows. */
function holdsFigures({ rows }: Table, column: number): boolean {
  const figures = rows.filter((cells) => /^[\d−–+.,%→ m万亿]*$/.test(cells[column] ?? ''))
  return column > 0 && figures.length * 2 > rows.length
}

function Line({ text, onOpen }: { readonly text: string; readonly onOpen: (id: string) => void }) {
  return spansOf(text).map((span, index) => {
    if (span.kind === 'strong') return <strong key={index}>{span.text}</strong>
    if (span.kind !== 'link') return <Fragment key={index}>{span.text}</Fragment>
    return (
      <a
        key={index}
        href={`#${span.to}`}
        onClick={(event) => {
          event.preventDefault()
          onOpen(span.to)
        }}
      >
        <Cited text={span.text} />
      </a>
    )
  })
}

/** The words of a link, and apart from them the number of the section it leads to. */
function Cited({ text }: { readonly text: string }) {
  const [words, number] = text.split(SECTION_SIGN)
  if (number === undefined) return words
  return (
    <>
      {words}
      <span className="rule-cite num">
        {SECTION_SIGN}
        {number}
      </span>
    </>
  )
}
