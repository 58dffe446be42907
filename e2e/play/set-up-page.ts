import type { Locator } from '@playwright/test'
import { FACTION_INFO, builtInScenario, type Faction } from '../../rules'
import type { Screen } from './hands'
import { pastStory } from './past-story'
import { t } from './words'

type Preset = 'alone' | 'four' | 'watch'

/** The form that starts a game. */
export class SetUpPage {
  constructor(private readonly screen: Screen) {}

  get heading(): Locator {
    return this.screen.page.getByRole('heading', { name: t('screens:setUp.title'), level: 1 })
  }

  /** The sheet that says what is wrong with a scenario file. */
  get problems(): Locator {
    return this.screen.page.getByRole('dialog')
  }

  get startButton(): Locator {
    return this.screen.page.getByRole('button', { name: t('screens:setUp.start') })
  }

  get seed(): Locator {
    return this.screen.page.getByRole('textbox', { name: t('screens:setUp.seed') })
  }

  /** A box on the shelf of scenarios. */
  scenario(name: string): Locator {
    return this.screen.page.getByRole('radiogroup', { name: t('screens:setUp.scenario') }).getByRole('radio', { name })
  }

  async chooseScenario(id: string): Promise<void> {
    const scenario = builtInScenario(id)
    await this.screen.hands.press(this.scenario(scenario.name.en))
  }

  seatAs(preset: Preset): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name: t(`screens:setUp.preset.${preset}`) }))
  }

  /** Seats a bot of a level. */
  seatLevel(faction: Faction, level: 'easy' | 'normal' | 'strong'): Promise<void> {
    return this.pick(faction, 'screens:setUp.whoIs', t('sitter.bot', { level: t(`botLevel.${level}`) }))
  }

  seatPerson(faction: Faction): Promise<void> {
    return this.pick(faction, 'screens:setUp.whoIs', t('screens:setUp.human'))
  }

  /** Gives a bot its manner. */
  chooseManner(faction: Faction, manner: 'steady' | 'bold' | 'cautious' | 'vengeful'): Promise<void> {
    return this.pick(faction, 'screens:setUp.mannerOf', t(`personality.${manner}`))
  }

  private async pick(faction: Faction, label: 'screens:setUp.whoIs' | 'screens:setUp.mannerOf', choice: string): Promise<void> {
    const seat = FACTION_INFO[faction].name.en
    await this.screen.hands.press(this.screen.page.getByRole('button', { name: t(label, { seat }) }))
    await this.screen.hands.press(this.screen.page.getByRole('option', { name: choice }))
  }

  /** Lets the table ask for predictions, or no longer. */
  switchPredictions(): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByText(t('screens:setUp.predicts')))
  }

  writeName(faction: Faction, name: string): Promise<void> {
    const seat = FACTION_INFO[faction].name.en
    return this.screen.hands.write(this.screen.page.getByRole('textbox', { name: t('screens:setUp.nameOf', { seat }) }), name)
  }

  writeSeed(seed: number): Promise<void> {
    return this.screen.hands.write(this.seed, String(seed))
  }

  openFile(): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name: t('screens:setUp.openFile') }))
  }

  /** Starts the game, and goes on past the sheet of its story where it has one. */
  async start(): Promise<void> {
    await this.screen.hands.press(this.startButton)
    await pastStory(this.screen)
  }
}
