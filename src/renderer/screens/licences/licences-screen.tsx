import { useRef } from 'react'
import type { Licence } from '../../../shared/licences'
import { useWords } from '../../words'
import { Contents, turnTo } from '../common/contents'
import { ScreenFrame } from '../common/screen-frame'
import { useLicences } from './use-licences'

/** Where the packages leave the licences of the runtime. */
const RUNTIME_FILES = { electron: 'LICENSE.electron.txt', chromium: 'LICENSES.chromium.html' } as const

/** Whose work the program holds besides its own, and under which words: names at the left, texts at the right. */
export function LicencesScreen() {
  const { t } = useWords()
  const view = useLicences()
  const page = useRef<HTMLElement>(null)
  const licences = view.state === 'here' ? view.licences : []
  return (
    <ScreenFrame title={t('screens:licences.title')} className="licences-screen">
      <div className="rulebook-columns">
        <Contents label={t('screens:licences.contents')} entries={licences.flatMap(entriesOf)} onOpen={(id) => turnTo(page.current, id)} />
        <article ref={page} className="panel rulebook-page licences-page prose">
          {/* What scrolls has to be reachable by keyboard itself: unlike the rulebook's, these texts hold no link. */}
          <div className="panel-body" role="region" tabIndex={0} aria-label={t('screens:licences.title')}>
            <p>{t('screens:licences.own')}</p>
            <p>{t('screens:licences.others')}</p>
            <p>{t('screens:licences.runtime', RUNTIME_FILES)}</p>
            {view.state !== 'here' && (
              <p className="story" role="status">
                {t(`screens:licences.${view.state}`)}
              </p>
            )}
            {licences.map((licence) => (
              <LicenceText key={idOf(licence)} licence={licence} />
            ))}
          </div>
        </article>
      </div>
    </ScreenFrame>
  )
}

function LicenceText({ licence }: { readonly licence: Licence }) {
  const { lang } = useWords()
  const names = licence.packages.map(({ name, version }) => `${name} ${version}`)
  return (
    <section className="licence">
      <h2 id={idOf(licence)} tabIndex={-1}>
        {new Intl.ListFormat(lang).format(names)}
      </h2>
      <p className="soft">{licence.name}</p>
      {/* The licences are in English, whatever the game speaks. */}
      <pre lang="en">{licence.text}</pre>
    </section>
  )
}

const idOf = ({ packages }: Licence): string => `licence-${packages[0]?.name ?? ''}`

/** Every package has its own line, even where several share a text. */
const entriesOf = (licence: Licence) => licence.packages.map(({ name }) => ({ id: idOf(licence), level: 3, title: name }) as const)
