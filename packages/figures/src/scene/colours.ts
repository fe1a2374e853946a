// Colours: the few tokens a scene may use, chosen so that greyscale print keeps them apart.

/** Token to sRGB hex. Text tokens stand at 7:1 or more on `paper` and `tint`; chart parts at 3:1 or more. */
export const colours = {
  ink: '#1b2733',
  quiet: '#3d4a57',
  paper: '#ffffff',
  tint: '#e8eff5',
  accent: '#004b7c',
  middle: '#66788a',
} as const

/** Name of a colour token. */
export type ColourToken = keyof typeof colours
