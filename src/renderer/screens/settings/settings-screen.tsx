import { Button, Label, Slider, SliderOutput, SliderThumb, SliderTrack, Switch } from 'react-aria-components'
import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings'
import { Icon, type IconName } from '../../art'
import { PickOne } from '../../panels/common/pick-one'
import { useAppInfo, useSend, useSettingsView } from '../../table'
import { formatPercent, useWords } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { ScreenFrame } from '../common/screen-frame'

const LANGUAGES = ['system', 'en', 'zh-CN'] as const
const MOTIONS = ['system', 'full', 'reduced'] as const
const SPEEDS = ['slow', 'normal', 'fast', 'off'] as const
const COLOURS = ['standard', 'high-contrast'] as const

type ChoiceKey = 'language' | 'motion' | 'animationSpeed' | 'colours'
type SwitchKey = 'silence' | 'sound' | 'music' | 'liveScore' | 'voices' | 'confirmIrreversible'

/** How the game looks and behaves for the person at this computer; every change counts at once. */
export function SettingsScreen() {
  const { t } = useWords()
  const { notice } = useSettingsView()
  return (
    <ScreenFrame title={t('settings')} className="settings-screen">
      {notice !== null && <NoticeBar kind="problem" {...notice} />}
      <div className="settings-sheets">
        <div>
          <SettingsGroup icon="eye" title={t('screens:settings.reading')}>
            <Choice name="language" values={LANGUAGES} />
            <Percentage name="textSize" least={100} />
            <Choice name="colours" values={COLOURS} />
            <FullScreen />
            <ProjectorWindow />
          </SettingsGroup>
          <AboutGroup />
        </div>
        <div>
          <SettingsGroup icon="play" title={t('screens:settings.moving')}>
            <Choice name="motion" values={MOTIONS} />
            <Choice name="animationSpeed" values={SPEEDS} />
          </SettingsGroup>
          <SettingsGroup icon="sound" title={t('screens:settings.hearing')}>
            <Toggle name="sound" />
            <Percentage name="volume" least={0} />
            <Toggle name="music" />
            <Percentage name="musicVolume" least={0} />
            <Toggle name="silence" />
          </SettingsGroup>
          <SettingsGroup icon="points" title={t('screens:settings.playing')}>
            <Toggle name="liveScore" />
            <Toggle name="voices" />
            <Toggle name="confirmIrreversible" />
          </SettingsGroup>
        </div>
      </div>
    </ScreenFrame>
  )
}

function SettingsGroup({ icon, title, children }: { readonly icon: IconName; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel settings-group" aria-label={title}>
      <h2 className="panel-head">
        <Icon name={icon} size={20} />
        {title}
      </h2>
      <div className="panel-body">{children}</div>
    </section>
  )
}

function useChange(): (change: Partial<Settings>) => void {
  const send = useSend()
  return (change) => send({ type: 'settings.change', change })
}

interface ChoiceProps<Key extends ChoiceKey> {
  readonly name: Key
  readonly values: readonly Settings[Key][]
}

function Choice<Key extends ChoiceKey>({ name, values }: ChoiceProps<Key>) {
  const { t } = useWords()
  const { settings } = useSettingsView()
  const change = useChange()
  // The keys of `screens:settings.value` are checked against the schema in words.test.ts.
  const words = t(`screens:settings.value.${name}` as 'screens:settings.value.motion', { returnObjects: true }) as Readonly<
    Record<string, string>
  >
  return (
    <div className="setting">
      <PickOne
        label={t(`screens:settings.${name}`)}
        value={settings[name]}
        choices={values.map((value) => ({ id: value, name: words[value] ?? value }))}
        onPick={(id) => {
          const value = values.find((known) => known === id)
          if (value !== undefined) change({ [name]: value })
        }}
      />
      <p className="setting-help">{t(`screens:settings.help.${name}`)}</p>
    </div>
  )
}

function Toggle({ name }: { readonly name: SwitchKey }) {
  const { t } = useWords()
  const { settings } = useSettingsView()
  const change = useChange()
  return (
    <div className="setting">
      <Switch className="switch" isSelected={settings[name]} onChange={(on) => change({ [name]: on })}>
        <span className="track" />
        {t(`screens:settings.${name}`)}
      </Switch>
      <p className="setting-help">{t(`screens:settings.help.${name}`)}</p>
    </div>
  )
}

function FullScreen() {
  const { t } = useWords()
  const { settings } = useSettingsView()
  const send = useSend()
  return (
    <div className="setting">
      <Switch className="switch" isSelected={settings.fullScreen} onChange={(on) => send({ type: 'app.full-screen', on })}>
        <span className="track" />
        {t('screens:settings.fullScreen')}
      </Switch>
    </div>
  )
}

/** Opens the second window, for everybody in the room. */
function ProjectorWindow() {
  const { t } = useWords()
  const send = useSend()
  return (
    <div className="setting">
      <Button className="btn btn-small" onPress={() => send({ type: 'app.open-projector' })}>
        <Icon name="projector" size={16} />
        {t('projector')}
      </Button>
      <p className="setting-help">{t('screens:settings.help.projector')}</p>
    </div>
  )
}

/** Where each scale ends, in per cent. */
const MOST = { textSize: 150, volume: 100, musicVolume: 100 } as const

function Percentage({ name, least }: { readonly name: keyof typeof MOST; readonly least: number }) {
  const { t, lang } = useWords()
  const { settings } = useSettingsView()
  const change = useChange()
  return (
    <div className="setting">
      <Slider
        className="slider"
        minValue={least}
        maxValue={MOST[name]}
        step={5}
        value={settings[name]}
        onChange={(value) => change({ [name]: Array.isArray(value) ? least : value })}
      >
        <div className="slider-head">
          <Label className="label">{t(`screens:settings.${name}`)}</Label>
          <SliderOutput className="num">{formatPercent(settings[name], lang)}</SliderOutput>
        </div>
        <SliderTrack className="track">
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
    </div>
  )
}

function AboutGroup() {
  const { t } = useWords()
  const send = useSend()
  const info = useAppInfo()
  return (
    <SettingsGroup icon="info" title={t('screens:settings.about')}>
      <p>{t('screens:settings.aboutText')}</p>
      <p className="soft">{t('screens:title.independent')}</p>
      {info !== null && (
        <p className="soft small num">
          {t('screens:settings.versions', { version: info.version, electron: info.runtime.electron, chrome: info.runtime.chrome })}
        </p>
      )}
      <Button className="btn btn-small" onPress={() => send({ type: 'app.open-folder' })}>
        <Icon name="folder" size={16} />
        {t('screens:saves.folder')}
      </Button>
      <Button className="btn btn-small" onPress={() => send({ type: 'screen.open', screen: 'licences' })}>
        {t('screens:licences.title')}
      </Button>
    </SettingsGroup>
  )
}
