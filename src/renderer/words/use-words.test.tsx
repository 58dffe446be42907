import i18next from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { useWords } from '.'
import { setLanguage, startWords } from './start-words'

const Said = ({ points }: { readonly points: number }) => {
  const { t, lang } = useWords()
  return (
    <p>
      {lang} {t('cancel')} {t('panels:seats.openAccount', { seat: `Ali ${points}` })}
    </p>
  )
}

it('a sentence that was said before is said again only for the same blanks, and in the language of the moment', async () => {
  await startWords('en')
  const first = renderToStaticMarkup(<Said points={1} />)
  expect(first).toContain('Cancel')
  expect(renderToStaticMarkup(<Said points={1} />)).toBe(first)
  expect(renderToStaticMarkup(<Said points={2} />)).toContain('Ali 2')
  await setLanguage('zh-CN')
  const chinese = renderToStaticMarkup(<Said points={1} />)
  expect(chinese).toContain(i18next.t('cancel', { lng: 'zh-CN' }))
  expect(chinese).not.toContain('Cancel')
  await setLanguage('en')
  expect(renderToStaticMarkup(<Said points={1} />)).toBe(first)
})
