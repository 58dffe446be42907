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

function RuleTable({ block: { head, rows }, onOpen }: { readonly block: Extract<Block, { readonly kind: 'table' }>; readonly onOpen: (id: string) => void }) {
  return (
    <table className="table rule-table">
      <thead>
        <tr>
          {head.map((cell, index) =>
            cell === '' ? (
              <td key={index} />
            ) : (
              <th key={index} scope="col" data-figure={(index > 0 && rows.every((cells) => isFigure(cells[index] ?? ''))) || undefined}>
                {cell}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join('|')}>
            {cells.map((cell, index) => {
              const Cell = index === 0 ? 'th' : 'td'
              return (
                <Cell key={index} scope={index === 0 ? 'row' : undefined} data-figure={isFigure(cell) || undefined}>
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

/** Whether a cell holds a figure rather than words: figures stand under each other. */
const isFigure = (cell: string): boolean => /^[\d−–+.,%→ 亿]*$/.test(cell)
