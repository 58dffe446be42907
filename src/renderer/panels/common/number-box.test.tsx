import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { setLanguage, startWords } from '../../words'
import { NumberBox } from './number-box'
import { Stepper } from './stepper'

beforeAll(async () => {
  await startWords('en')
})

const nothing = (): void => undefined

describe('the field for a number', () => {
  it('shows the number it holds, plainly', () => {
    const html = renderToStaticMarkup(
      <NumberBox label="Seed" value={4294967295} range={{ least: 0, most: 2 ** 32 - 1 }} onChange={nothing} />,
    )
    expect(html).toContain('value="4294967295"')
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('<button')
  })

  it('says in either language why a number will not do, even one that only became too large', async () => {
    const draw = (): string => renderToStaticMarkup(<Stepper label="Amount" value={9} from={1} to={4} words="9 cash" onChange={nothing} />)
    expect(draw()).toContain('aria-invalid="true"')
    expect(draw()).toContain('Only from 1 to 4.')
    await setLanguage('zh-CN')
    expect(draw()).toContain('只能在1到4之间。')
    await setLanguage('en')
  })

  it('names the buttons beside it, and stops them at the ends', () => {
    const html = renderToStaticMarkup(<Stepper label="Amount" value={4} from={1} to={4} words="4 cash" onChange={nothing} />)
    expect(html).toMatch(/<button[^>]*aria-label="Less \(Amount\)"/)
    expect(html).toMatch(
      /<button[^>]*disabled=""[^>]*aria-label="More \(Amount\)"|<button[^>]*aria-label="More \(Amount\)"[^>]*disabled=""/,
    )
  })
})
