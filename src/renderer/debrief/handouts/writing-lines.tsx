/** More than any answer has room for: what does not fit is cut off. */
const LINES = Array.from({ length: 20 }, (_, line) => line)

/** Lines to write an answer on, as many as there is room for. */
export function WritingLines() {
  return (
    <div className="handout-lines">
      {LINES.map((line) => (
        <div key={line} />
      ))}
    </div>
  )
}
