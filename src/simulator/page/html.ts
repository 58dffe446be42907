/** A text made safe to stand in a page. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A drawing with the sentence that says what it shows. */
export const figure = (caption: string, svg: string): string =>
  `<figure><div role="img" aria-label="${escaped(caption)}">${svg}</div><figcaption>${escaped(caption)}</figcaption></figure>`

/** Rows of cells as a table. */
export const htmlTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`
}

/** A part of the page under a title. */
export const section = (title: string, parts: readonly string[]): string =>
  `<section><h2>${escaped(title)}</h2>\n${parts.join('\n')}\n</section>`

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem; background: #f6efe0; color: #26211c; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.8rem; } h2 { margin-top: 2.5rem; border-bottom: 2px solid #26211c; font-size: 1.3rem; }
figure { margin: 1.5rem 0; padding: 1rem; background: #fffaf0; border: 1px solid #d9cdb8; border-radius: 6px; }
figcaption { margin-top: .5rem; color: #5b5146; } figure svg { width: 100%; height: auto; }
td:first-child { white-space: nowrap; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid #d9cdb8; text-align: left; vertical-align: top; }`

/** A whole page that needs nothing else: no file, no script, no network. */
export const page = (title: string, sections: readonly string[]): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
${sections.join('\n')}
</body></html>
`
