/** Reads a printed figure back: '+3', '−0.4 m', '1,204', '' (nothing) for 0. */
export const readFigure = (printed: string): number => {
  const plain = printed.replaceAll('−', '-').replaceAll(',', '').replaceAll('±', '').trim()
  return plain === '' || plain === '–' ? 0 : Number.parseFloat(plain)
}
