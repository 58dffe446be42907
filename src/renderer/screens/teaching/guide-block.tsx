import { spansOf, type Block } from '../rulebook/parse-rulebook'

/** Room to write: so many ruled lines, asked for at the end of a text. */
const LINES = /\s*\[lines (\d+)\]$/u

/** A paragraph, list or table of the guide; where a cell is empty there is room to write. */
export function GuideBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'table') return <GuideTable block={block} />
  if (block.kind === 'paragraph') return <GuideText text={block.text} as="p" />
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((item, at) => (
        <GuideText key={at} text={item} as="li" />
      ))}
    </List>
  )
}

function GuideText({ text, as: Tag }: { readonly text: string; readonly as: 'p' | 'li' }) {
  const lines = Number(LINES.exec(text)?.[1] ?? 0)
  return (
    <Tag>
      <Spans text={text.replace(LINES, '')} />
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="guide-line" aria-hidden="true" />
      ))}
    </Tag>
  )
}

const Spans = ({ text }: { readonly text: string }) =>
  spansOf(text).map((span, at) => (span.kind === 'strong' ? <strong key={at}>{span.text}</strong> : span.text))

type Table = Extract<Block, { readonly kind: 'table' }>

function GuideTable({ block: { head, rows } }: { readonly block: Table }) {
  const isForm = rows.some((cells) => cells.slice(1).every((cell) => cell === ''))
  const isFigures = rows.every((cells) => cells.every((cell, column) => column === 0 || /^[\d.–-]*$/u.test(cell)))
  return (
    <table data-form={isForm || undefined} data-figures={(!isForm && isFigures) || undefined}>
      {head.some((cell) => cell !== '') && (
        <thead>
          <tr>
            {head.map((cell, column) =>
              cell === '' ? (
                <td key={column} />
              ) : (
                <th key={column} scope="col">
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => {
              const Cell = column === 0 ? 'th' : 'td'
              return (
                <Cell key={column} scope={column === 0 ? 'row' : undefined}>
                  <Spans text={cell} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
