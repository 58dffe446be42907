import { lazy, type ReactNode, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { FACTIONS } from '../../../../rules'
import { Emblem, Icon, type IconName } from '../../art'
import { useAppInfo, useSaves, useScreen, useSend, useSettingsView } from '../../table'
import { joinSentences, useWords } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { CoverMap } from './cover-map'

/** Names a scenario, and with it comes all the game's content; there is no game to continue before that is here. */
const ContinueLine = lazy(async () => ({ default: (await import('./continue-line')).ContinueLine }))
/** Names games, and so scenarios: it comes as late. */
const SavesNotice = lazy(async () => ({ default: (await import('../saved-games/saves-notice')).SavesNotice }))

/** The cover of the box: the game's name, its map, and what one can do. */
export function TitleScreen() {
  const { t, lang } = useWords()
  const info = useAppInfo()
  return (
    <main className="screen cloth title-screen">
      <div className="cover-art">
        <CoverMap />
      </div>
      <section className="cover-side" aria-labelledby="game-name">
        <header className="cover-name">
          <h1 id="game-name">{t('gameName')}</h1>
          <span className="seal cover-seal" aria-hidden="true" lang="zh-CN">
            {t('screens:title.seal')
              .split('|')
              .map((line) => (
                <span key={line}>{line}</span>
              ))}
          </span>
          <p className="story">{t('screens:title.tagline')}</p>
        </header>
        <TitleNotices />
        <TitleMenu />
        <footer className="cover-foot">
          <span className="cover-seats" aria-hidden="true">
            {FACTIONS.map((faction) => (
              <Emblem key={faction} faction={faction} size={22} />
            ))}
          </span>
          <p>{t('screens:title.box')}</p>
          <p className="cover-fine">
            {joinSentences(
              [t('screens:title.independent'), info === null ? '' : t('screens:title.version', { version: info.version })],
              lang,
            )}
          </p>
        </footer>
      </section>
    </main>
  )
}

function TitleMenu() {
  const { t } = useWords()
  const send = useSend()
  const { autosave, state } = useSaves()
  return (
    <nav className="cover-menu" aria-label={t('screens:title.menu')}>
      {autosave !== null && (
        <MenuButton icon="play" main isDisabled={state === 'busy'} onPress={() => send({ type: 'game.continue' })}>
          <span>{t('screens:title.continue')}</span>
          <Suspense>
            <ContinueLine />
          </Suspense>
        </MenuButton>
      )}
      <MenuButton icon="plus" main={autosave === null} onPress={() => send({ type: 'screen.open', screen: 'set-up' })}>
        {t('screens:title.newGame')}
      </MenuButton>
      <FirstStepsButton />
      <MenuButton icon="folder" onPress={() => send({ type: 'screen.open', screen: 'saved-games' })}>
        {t('screens:title.savedGames')}
      </MenuButton>
      <TeacherButtons />
      <div className="cover-pair">
        <MenuButton icon="help" onPress={() => send({ type: 'screen.open', screen: 'rulebook' })}>
          {t('rulebook')}
        </MenuButton>
        <MenuButton icon="settings" onPress={() => send({ type: 'screen.open', screen: 'settings' })}>
          {t('settings')}
        </MenuButton>
      </div>
      <MenuButton icon="close" onPress={() => send({ type: 'app.quit' })}>
        {t('screens:title.quit')}
      </MenuButton>
    </nav>
  )
}

/** What a class is prepared and brought together by. */
function TeacherButtons() {
  const { t } = useWords()
  const send = useSend()
  return (
    <div className="cover-pair">
      <MenuButton icon="revise" onPress={() => send({ type: 'screen.open', screen: 'prepare' })}>
        {t('lesson:prepare.title')}
      </MenuButton>
      <MenuButton icon="card" onPress={() => send({ type: 'screen.open', screen: 'maker' })}>
        {t('maker:title')}
      </MenuButton>
      <MenuButton icon="trophy" onPress={() => send({ type: 'screen.open', screen: 'class' })}>
        {t('class:title')}
      </MenuButton>
      <MenuButton icon="log" onPress={() => send({ type: 'screen.open', screen: 'teaching' })}>
        {t('teachersGuide')}
      </MenuButton>
    </div>
  )
}

/** The way in for whoever has never played: one press, and the guide begins. */
function FirstStepsButton() {
  const { t } = useWords()
  const send = useSend()
  const start = async (): Promise<void> => {
    // The scenarios come with all the game's content, which the title does not wait for.
    const { firstSteps } = await import('../set-up/first-steps')
    send({ type: 'setup.start', setup: firstSteps() })
  }
  return (
    <MenuButton icon="star" onPress={() => void start()}>
      {t('screens:title.learn')}
    </MenuButton>
  )
}

interface MenuButtonProps {
  readonly icon: IconName
  readonly main?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function MenuButton({ icon, main = false, children, ...button }: MenuButtonProps) {
  return (
    <Button {...button} className="cover-button" data-main={main}>
      <Icon name={icon} size={20} />
      <span className="cover-button-text">{children}</span>
    </Button>
  )
}

function TitleNotices() {
  const { fault } = useScreen()
  const { brokenAutosave, notice } = useSaves()
  const { notice: ofSettings } = useSettingsView()
  const send = useSend()
  return (
    <>
      {fault !== null && (
        <NoticeBar kind="problem" code={fault.code} params={{ detail: fault.detail }} onDismiss={() => send({ type: 'fault.dismiss' })} />
      )}
      {ofSettings !== null && <NoticeBar kind="problem" {...ofSettings} onDismiss={() => send({ type: 'settings.dismiss' })} />}
      {notice !== null && (
        <Suspense fallback={null}>
          <SavesNotice />
        </Suspense>
      )}
      {brokenAutosave?.problem != null && (
        <NoticeBar
          kind="problem"
          code={brokenAutosave.problem.code}
          params={{ where: brokenAutosave.problem.where ?? '', file: brokenAutosave.fileName }}
        />
      )}
    </>
  )
}
