/**
 * Knows the geometry of the emblem of the European Union (Regulation (EU) 763/2014, annex): a ground of 3:2, on
 * it twelve stars, one point up, centres on a circle of a third of the height, points on one of an eighteenth.
 */

/** Size of the ground, in units of the drawing. */
export const GROUND = { width: 810, height: 540 }
/** Outline of a star around its centre: ten corners, by turns on the outer circle and on the inner one. */
export const STAR =
  'M0-30 6.735-9.271 28.532-9.271 10.898 3.541 17.634 24.271 0 11.459-17.634 24.271-10.898 3.541-28.532-9.271-6.735-9.271z'
/** Centres of the stars, as the hours stand on a clock. */
export const CENTRES = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  return [405 + 180 * Math.sin(angle), 270 - 180 * Math.cos(angle)].map((px) => px.toFixed(2))
})
