import { looksLikeCitation } from '@compendium/citation'
import { expect, test } from 'vitest'

test.each([
  'Boron, Walter F. and Edward L. Boulpaep. Medical Physiology. 3rd ed. Elsevier, 2017.',
  'Cook, J. L., & Purdam, C. R. (2009). Is tendon pathology a continuum? British Journal of Sports Medicine, 43(6), 409–416.',
  '1. Jonklaas J, Bianco AC, et al. Guidelines for the treatment of hypothyroidism. Thyroid. 2014;24(12):1670-1751.',
  '- Healthline. “How Long Does Levothyroxine Take to Work?” Healthline, 2023.',
  'Peak Performance Labs. (n.d.). 7 Ways to Fix Your Sleep Tonight.',
  '“Effects of Exercise on Sleep.” Sleep Foundation, 2023.',
  'World Health Organization. WHO Laboratory Manual for the Examination and Processing of Human Semen. 6th ed., World Health Organization, 2021.',
])('an entry: %s', (line) => {
  expect(looksLikeCitation(line)).toBeGreaterThan(0.5)
})

test.each([
  '',
  'References',
  'Nerves, Hormones and Metabolism in Recalibration',
  'Iron is lost in sweat, and a runner who trains twice a day may need more of it than a diet gives.',
  'In 2016, Smith et al. found that 12 of 40 nurses (30%) slept fewer than six hours after night shifts.',
  'Ferritin, transferrin and haemoglobin are measured together; the first falls before the others do.',
  '“I was always tired,” says a nurse who has worked nights since 2009.',
])('no entry: %s', (line) => {
  expect(looksLikeCitation(line)).toBeLessThan(0.5)
})
