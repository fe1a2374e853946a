import { splitSentences } from '@compendium/readability'
import { describe, expect, test } from 'vitest'

// Each case is one text with its sentences parted by "|".
const cases: Record<string, string[]> = {
  'plain stops': [
    'Rest well.| Then walk.| Is it safe?| Yes!',
    'No stop at the end',
    'One.|\n\nTwo without a stop\n\n|Three.',
    'A line\nthat wraps goes on.| The next one.',
  ],
  'question and exclamation marks': [
    'Really?!| That soon?| yes, it can be.',
    '“Why now?” he asked.| “Because I am tired!” she said.',
    'Ask “Is my count low?”| Write the answer down.',
  ],
  ellipsis: [
    'It may take a year… or two.| Be patient.',
    'Wait...| Then test again.',
    'Levels rise . . . and then hold.| Good.',
    'It varied […] between men.| Some were slow.',
  ],
  'abbreviations that lead on': [
    'Ask about side effects, e.g. Sore joints or mood.| Call us.',
    'Some drugs (e.g., clomiphene) raise LH.| Others do not.',
    'The pituitary, i.e. The gland below the brain, wakes up.| It sends LH.',
    'Dr. Adams met Prof. Okoro and Mrs. Lind.| They agreed.',
    'Treated vs. Untreated men differed.| We do not know why.',
    'It took approx. 5 months.| Then it held.',
    "St. John's wort can clash with it.| Tell your team.",
  ],
  'abbreviations before numbers and labels': [
    'See Fig. 2 and Figs. 3–4.| They show the loop.',
    'Andrology, vol. 12, no. 3, pp. 40–48.| A review.',
    'Look at Fig. A for the axis.| It has two arrows.',
    'Is it safe?| No.| It is not.',
    'Is it safe?| No.| I would wait.',
    'Published Jan. 5 by the team.| It was free.',
    'Type the ref. 12 into the box.| Press enter.',
  ],
  'et al., etc., units': [
    'Adams et al. (2011) saw this.| Lind et al. did too.',
    'This was seen by Adams et al.| Later work agreed.',
    'Eat fruit, nuts, etc.| Drink water.',
    'He took 2.5 mg a day for 3 mo.| The dose then rose to 5 mg.| It stopped at 1 yr. in all.',
    'The median was 3.4 mo. in men under 40.| Older men varied.',
  ],
  'decimals and numbers': [
    'The pH was 7.4 and p = .05 in both.| The ratio was 1.25.| Good.',
    'It was first seen in 1987.| In 67.5% it came back.',
    'Sperm rose to 20 million/mL.| 67 of 100 men got there.',
    'Version 2.0.1 is out.| Get it.',
  ],
  'initials and lettered names': [
    'The study by J. Adams and R. T. Lind was small.| It had 12 men.',
    'Cited from Adams, J. A. & Lind, R. I. M. in the list.| A reader can check it.',
    'Take vitamin D.| It may help.',
    'He had hepatitis B.| Treatment was short.',
    'That works better than I.| Then again, who knows.',
    'Work by Adams J.| The journal is unknown.',
    'Swabs grew E. coli and S. aureus.| Both were treated.',
  ],
  'dotted abbreviations': [
    'The U.S. Food and Drug office approved it.| It did so late.',
    'It is sold in the U.S.| The label is short.',
    'Fast from 9 p.m. to 8 a.m.| Then have the blood test.',
    'Take it b.i.d. with food.| Drink water.',
    'Ask A. Lind, Ph.D., for help.| She knows.',
  ],
  'names that start small': [
    'The testes wake.| hCG acts like LH.',
    'Drops were seen.| mRNA fell too.| eGFR did not.',
    'Levels fell.| β-hCG did not.',
    'The level fell. to zero is how the scan put it.',
  ],
  'brackets and quotations': [
    'Most men recovered (in one series, all of them did. None relapsed.) within a year.| Some did not.',
    'It came back.| (This was in healthy men.)| Others are slower.',
    'He said, “It takes months.”| She nodded.',
    "He said 'It takes months.'| She nodded.",
    'An open bracket (goes nowhere.| The next one still splits.',
    'See the note [it is short. Read it.] and go on.| Done.',
  ],
  'citation marks': [
    'Sperm came back.[12]| The rest were slow. [3, 4]| They were older.',
    'Sperm came back.¹²| The rest were slow.',
    'Sperm came back in months.12| The rest were slow.3,4| They were older.',
  ],
  'numbered items': [
    '1. Stop smoking.| 2. Sleep well.| 10. Nap.',
    'b. Or nap.| C. Or rest.',
    'I. Results were mixed.',
  ],
  'a lost space': [
    'This aids recovery.|The next step is a test.| Do it.',
    'Go to www.example.org for more.| Or call.',
    'The package Number.NaN is odd.| So is Dr.Adams.',
    'The file notes.txt lies in node.js/lib.| Open it.',
  ],
}

describe('splitSentences', () => {
  for (const [name, texts] of Object.entries(cases)) {
    test(name, () => {
      for (const marked of texts) {
        const text = marked.replaceAll('|', '')
        const sentences = splitSentences(text)
        const expected = marked.split('|').map((part) => part.trim())
        expect(sentences.map((sentence) => sentence.text)).toEqual(expected)
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        }
      }
    })
  }

  test('gives UTF-16 ranges that skip the white space between sentences', () => {
    expect(splitSentences('  Test 🧪 it.\r\n Then wait. ')).toEqual([
      { text: 'Test 🧪 it.', start: 2, end: 13 },
      { text: 'Then wait.', start: 16, end: 26 },
    ])
  })

  test('finds nothing in text without letters or digits', () => {
    expect(splitSentences('')).toEqual([])
    expect(splitSentences(' … ?! \n\n — ***')).toEqual([])
  })

  test('an aside of more than 500 characters hides no sentence end', () => {
    const text = `It helps (so they say. ${'And more of it. '.repeat(40)}) a lot. Good.`
    expect(splitSentences(text).length).toBeGreaterThan(40)
  })

  test('work grows with the length of hostile text, not with its square', () => {
    // Each would need some 10^12 steps if a run were read again from each of its characters.
    for (const unit of [
      '(',
      '[',
      '.',
      '. ',
      '"',
      '.)',
      'a.',
      'A.',
      '\n',
      ' ',
      '1.',
      '(a. ',
      '.1,',
      '[1',
      'a)',
    ]) {
      const text = `Word ${unit.repeat(1_000_000)}`
      expect(splitSentences(text).length).toBeLessThan(2_000_000)
    }
  })
})
