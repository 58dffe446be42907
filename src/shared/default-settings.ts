/** `DEFAULT_SETTINGS` for the title, which does not wait for what reads settings. */
export const DEFAULTS = {
  language: 'system',
  textSize: 100,
  motion: 'system',
  silence: false,
  sound: true,
  volume: 70,
  music: true,
  musicVolume: 50,
  liveScore: true,
  voices: true,
  confirmIrreversible: true,
  animationSpeed: 'normal',
  fullScreen: false,
  colours: 'standard',
} as const
