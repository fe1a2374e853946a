// Stage: weights. The one table of all weights: what each cue counts for, and why it should matter.
// The numbers come from tools/src/train-flat-table.ts (L2-regularised maximum likelihood); cues that its data cannot
// teach (marked `held`) keep the value that was set by hand. Positive speaks for a cut, a cell, a reading.

/** Weight of each cue in body rows and in the header. */
export interface LineWeight {
  row: number
  header: number
  held?: boolean
  why: string
}

/** Weight of one measure. */
export interface MeasureWeight {
  weight: number
  why: string
}

/** Weight of one measure of the calibration. */
export interface CalibrationWeight {
  row: number
  table: number
  why: string
}

const cut: Record<string, LineWeight> = {
  'next:capital known in lower case': {
    row: 0.89,
    header: 0.42,
    why: 'The document writes the word in lower case, so its capital opens something',
  },
  'next:capital': {
    row: 1.81,
    header: 1,
    why: 'Cells open with a capital far more often than words within them',
  },
  'next:proper noun': { row: -0.15, header: 0.73, why: 'A name has its capital anywhere' },
  'next:capital with kin in lower case': {
    row: 1.11,
    header: -0.09,
    why: 'The document writes a relative of the word in lower case',
  },
  'next:capital function word': {
    row: 2.01,
    header: -0.37,
    why: '"The", "A" or "When" with a capital opens a sentence or a cell',
  },
  'next:capital plural or verb': {
    row: 1.73,
    header: 1.37,
    why: '"Increases", "Nuts": a capital on an inflected word is seldom a name',
  },
  'next:capital -ing': { row: 1.39, header: 1.84, why: 'Same for a gerund' },
  'next:capital -ed': { row: 1.74, header: -1.22, why: 'Same for a participle' },
  'next:acronym': { row: 1.48, header: 1.15, why: 'Abbreviations stand anywhere' },
  'next:number': {
    row: 0.53,
    header: -0.45,
    why: 'Numbers open cells of measures, and stand within phrases',
  },
  'next:symbol': { row: -0.56, header: -1.06, why: 'Signs and arrows open cells of measures' },
  'next:bracket': { row: -2.07, header: -0.18, why: 'A bracket explains what stands before it' },
  'next:quotation': { row: 0.27, header: 0.2, why: 'A quotation opens some cells' },
  'next:lower function word': { row: -3.09, header: -4.24, why: '"of", "and", "the" go on with a phrase' },
  'next:lower word': { row: -2.5, header: -4.08, why: 'Cells seldom open in lower case' },
  'next:lower verb form': {
    row: -0.62,
    header: -0.06,
    why: 'A verb can open a cell written in lower case',
  },
  'previous:sentence end': { row: -0.1, header: 1.21, why: 'Cells of prose end with a full stop' },
  'previous:semicolon': { row: -2.16, header: -2, why: 'A semicolon goes on' },
  'previous:colon': { row: -1.56, header: -1.5, why: 'A colon announces what follows in the same cell' },
  'previous:comma': { row: -3.71, header: -3, why: 'A comma goes on' },
  'previous:closing bracket': {
    row: 1.66,
    header: 1.2,
    why: 'An explanation in brackets closes many cells',
  },
  'previous:number': { row: 0.91, header: -0.33, why: 'A number can be a cell of its own' },
  'previous:leaning word': {
    row: -2.59,
    header: -3.12,
    why: 'No cell ends with an article, preposition or conjunction',
  },
  'previous:adjective': { row: -0.69, header: -0.21, why: 'An adjective waits for its noun' },
  'previous:capital': {
    row: -0.21,
    header: 0.6,
    why: 'Two capitals in a row are often one name or title',
  },
  'previous:acronym': { row: -0.2, header: 0.07, why: 'An abbreviation can close a cell' },
  'previous:plural': { row: 0.17, header: 0.41, why: 'A plural noun closes a phrase' },
  'pair:capital after plain word': {
    row: 1.98,
    header: 1.25,
    why: 'The clearest border inside a line without stops',
  },
  'pair:capital after capital': { row: -0.15, header: 0.34, why: 'Title case hides borders' },
  'pair:capital after sentence': {
    row: -1.78,
    header: 0.71,
    why: 'The capital is owed to the sentence before',
  },
  'pair:capital after comma': { row: -0.78, header: -0.5, why: 'A capital in a list of names' },
  'pair:capital after leaning word': { row: -0.38, header: -0.86, why: 'A name or title goes on' },
  'pair:acronym after plain word': { row: 0.01, header: 0, why: 'An abbreviation within a phrase' },
  'pair:common capital after name': {
    row: 0.46,
    header: -0.69,
    why: 'After a name, a capital on a common word opens something',
  },
  'pair:name after common capital': {
    row: 0.5,
    header: 1.37,
    why: 'After a common word with a capital, a name goes on: "Blocks GnRH"',
  },
  'pair:number after word': { row: -0.26, header: -0.93, why: 'A measure follows its name' },
  'pair:number after number': { row: 1.23, header: 0, why: 'Two numbers in a row are two cells' },
  'pair:word after number': { row: -0.97, header: -0.5, why: 'A unit follows its number' },
  'pair:lower after lower': { row: -0.63, header: -0.53, why: 'Plain running text' },
  'pair:lower after sentence': {
    row: -0.5,
    header: 0,
    why: 'A lower-case word after a stop: the stop was an abbreviation',
  },
  'pair:neighbours in the prose': {
    row: -1.92,
    header: -2.45,
    why: 'The words stand together in running text',
  },
  'pair:apart in the prose': { row: 0.82, header: -0.99, why: 'Both words are known, but never together' },
  'pair:neighbours in other rows': { row: -0.77, header: -1.34, why: 'The pair repeats within the table' },
  'pair:lower neighbours in other rows': {
    row: -0.38,
    header: -0.5,
    why: 'The pair repeats and goes on in lower case',
  },
  'phrase:starts': { row: 0.1, header: 0.4, held: true, why: 'A known phrase opens here' },
  'phrase:ends': { row: 0.7, header: 0.4, held: true, why: 'A known phrase closes here' },
  'phrase:crosses': { row: -2, header: -1, held: true, why: 'The cut would break a known phrase' },
  'inside:brackets': { row: -5, header: -5, why: 'No cell opens inside brackets' },
  'inside:quotation': { row: -3, header: -3, why: 'No cell opens inside a quotation' },
  'gap:wide': { row: 4, header: 4, held: true, why: 'A tab or several spaces are what is left of a border' },
  'row:only capital': {
    row: 1.17,
    header: 0.48,
    why: 'The one capital after the first word must mean something',
  },
  'row:first capital': { row: 0.14, header: -0.53, why: 'The first capital usually ends the first column' },
  'case:capital in sentence case': {
    row: 0,
    header: 2.09,
    why: 'In a header in sentence case each capital opens a column',
  },
  'case:capital in mixed case': {
    row: 0,
    header: 0.96,
    why: 'In a header that mixes both a capital says something',
  },
  'case:capital in title case': {
    row: 0,
    header: -0.21,
    why: 'In a header in title case a capital says little',
  },
  'label:next opens labels': { row: 0, header: 1.62, why: '"Type of…", "Role in…" opens a label' },
  'label:previous closes labels': { row: 0, header: 0.4, why: '"…Function", "…Examples" closes a label' },
  'label:next closes labels': {
    row: 0,
    header: -0.03,
    why: 'A label noun may be the head of a longer label',
  },
  'caption:next': { row: 0, header: -0.25, why: 'The caption names what the first column holds' },
  'caption:previous': { row: 0, header: -0.21, why: 'The words of the caption close the first label' },
  'repeat:next first word': {
    row: -0.01,
    header: 0,
    why: 'A row often says the words of its first cell again',
  },
  'repeat:shared beginning ends': {
    row: 0.14,
    header: 0,
    why: 'Rows that begin alike part here: their first cells are alike',
  },
  'repeat:shared end starts': {
    row: 0.22,
    header: 0,
    why: 'Rows that end alike: their last cells are alike',
  },
  'next:capital pronoun': {
    row: -1.41,
    header: -1.43,
    why: '"This", "It", "They" go on with the cell before',
  },
  'follow:lower': {
    row: 1.44,
    header: 1.05,
    why: 'A capital before lower case opens a sentence or phrase',
  },
  'follow:capital': {
    row: -0.83,
    header: 0.77,
    why: 'A capital before another capital may be within a name or title',
  },
  'follow:comma': { row: 0.22, header: 0, why: 'A capital before a comma opens a list' },
  'case:label after leaning word': {
    row: -0.3,
    header: -0.3,
    why: 'In sentence case even "Secreted by" is a label',
  },
  'next:adjective': { row: 0.49, header: 0.99, why: 'An adjective opens a noun phrase' },
  'next:noun': { row: 0.08, header: 0.66, why: 'A noun may go on with a noun phrase' },
  'previous:noun': { row: 0.34, header: 0.67, why: 'A noun can close a phrase' },
  'header:previous repeats': { row: 0, header: -0.33, why: 'Labels of one kind end alike' },
  'stops:as many in every row': {
    row: 2.5,
    header: 0,
    held: true,
    why: 'Where every row holds as many sentence ends, each ends a cell',
  },
  'header:next repeats': { row: 0, header: -0.27, why: 'Labels of one kind begin alike' },
  'next:comparison': {
    row: -0.56,
    header: 0,
    why: '"below 5", "once daily": a quantity that opens with a word',
  },
  'next:time phrase': {
    row: -1.71,
    header: 0,
    why: '"for 5 days", "after 2 weeks" go on with what lasts as often as they open a cell',
  },
  'previous:single letter': { row: 1.16, header: 1.01, why: '…and closes the name' },
  'next:verdict': { row: 1.51, header: 0, why: '"Yes", "None", "Never" are cells of their own' },
  'previous:verdict': { row: 0.99, header: 0, why: '…and end them' },
  'quantities:as many in every row': {
    row: 1.07,
    header: 0,
    why: 'Where every row holds as many quantities, each opens a cell',
  },
  'common:next after a capital': {
    row: -1.29,
    header: 0,
    why: '"Clean Air Act": a word that nearly every row holds is the head of a name',
  },
  'common:previous': { row: 1.26, header: 0, why: '…and closes it' },
  'next:measured quantity': {
    row: 0.4,
    header: 0.3,
    why: 'A number with its unit or range is a cell of its own',
  },
  'next:percentage': {
    row: -0.51,
    header: 0,
    why: '"Alcohol 70%": a percentage may be the strength of what stands before it',
  },
  'next:single letter': {
    row: -0.71,
    header: -0.5,
    why: '"Vitamin A": a letter belongs to the word before',
  },
  'next:capital auxiliary': {
    row: -0.67,
    header: -0.04,
    why: '"Are", "Can" go on with a clause or open a question',
  },
  'previous:measured quantity': { row: 0.78, header: 0.27, why: 'A number with its unit closes a cell' },
  'pair:quantity after quantity': { row: 0.77, header: 0.08, why: 'Two quantities in a row are two cells' },
  'inside:quantity': { row: -3.1, header: -2.7, why: 'A number stays with its unit, range and comparison' },
  'inside:question': { row: -2.01, header: -2.28, why: 'A question stays whole' },
  'next:question': { row: 0.48, header: 0.7, why: '…and opens a cell or a label' },
  'previous:verb that opens a sentence': {
    row: -2.5,
    header: 0,
    held: true,
    why: '"…of sleep. Lowers": the sentence goes on',
  },
  'label:inside clause': { row: 0, header: -3.33, why: '"What You Notice": the verb is yet to come' },
  'label:next question word': { row: 0, header: 1.73, why: '"What…", "When…", "How…" open a label' },
  'label:next modifier': { row: 0, header: 0.73, why: '"Usual…", "First…", "Best…" open a label' },
  'label:previous modifier': { row: 0, header: -2.54, why: '…and are no label by themselves' },
  'label:next preposition': {
    row: 0,
    header: -0.28,
    why: '"With", "After" go on with a label more often than they open one',
  },
  'label:previous short capital preposition': {
    row: 0,
    header: 1.34,
    why: 'Titles give "On", "By", "For" a capital only where they are last: "Spread By"',
  },
  'label:previous long capital preposition': {
    row: 0,
    header: -1.61,
    why: '"After", "With" have a capital anywhere in a title',
  },
  'label:previous preposition after a verb form': {
    row: 0,
    header: 1.25,
    why: '"Starts After", "Used For" are whole labels',
  },
  'label:next short capital preposition': { row: 0, header: -1.5, why: '…and so not before them' },
  'caption:neighbours': { row: 0, header: -1.99, why: 'The caption says both words together' },
  'pair:capital after number': {
    row: 1.03,
    header: 0.06,
    why: 'A number closes what comes before a capital',
  },
  'pair:bare number after acronym': { row: -1.09, header: -0.03, why: '"ISO 9001" is one name' },
  'answer:closes every row': {
    row: 2.3,
    header: 0,
    why: 'Where every row ends with a quantity, "Yes" or "None", these are the last column',
  },
  'label:previous question word': { row: 0, header: -1.34, why: '…and seldom are one by themselves' },
}

const cell: Record<string, LineWeight> = {
  'first:length': { row: -0.38, header: -0.13, why: 'The first column names things in few words' },
  'first:length squared': { row: -0.18, header: -0.44, why: '…and long first cells are rare' },
  'middle:length': { row: -0.35, header: 1.35, why: 'How long cells between are' },
  'middle:length squared': { row: -0.04, header: -0.64, why: '…and how fast longer ones get rare' },
  'last:length': { row: 0.34, header: 0.28, why: 'The last column holds the longest text' },
  'last:length squared': { row: -0.08, header: -0.77, why: '…and how fast longer ones get rare' },
  'cell:single word': { row: -0.37, header: -1.16, why: 'A cell of one word' },
  'first:single word': { row: -0.57, header: -0.11, why: 'The first label is often a single noun' },
  'last:single word': { row: 0, header: -0.49, why: 'So is the last' },
  'cell:unbalanced brackets': { row: -4, header: -4, why: 'A bracket that opens in a cell closes in it' },
  'cell:known phrase': { row: 0.8, header: 0.6, held: true, why: 'The cell is a phrase of the document' },
  'first:known phrase': { row: 0.6, header: 0, held: true, why: '…and names things in the first column' },
  'first:sentence within': {
    row: -1.18,
    header: -1.15,
    why: 'A first cell is seldom more than a sentence',
  },
  'middle:sentence within': {
    row: 0.53,
    header: -1.11,
    why: 'Cells between are seldom more than a sentence',
  },
  'cell:empty': {
    row: -10,
    header: -10,
    held: true,
    why: 'Empty cells leave no trace; only strong agreement of the others speaks for one',
  },
  'cell:ends with a label word': { row: 0, header: 0.67, why: 'Labels end with a label noun' },
  'cell:in the caption': { row: 0, header: 0.73, why: 'The label repeats the caption' },
  'cell:closing word in the body': {
    row: 0,
    header: 0.06,
    why: 'A label may close with a word that its cells repeat',
  },
  'cell:single label word': { row: 0, header: 0.52, why: 'A label noun often stands alone' },
  'cell:label word first': { row: 0, header: -0.25, why: 'A label noun does not modify the noun after it' },
  'cell:ends with an adjective': { row: 0, header: -1.5, held: true, why: 'A label ends with a noun' },
  'cell:question label': { row: 0, header: 1.25, why: 'A label that asks is a clause of several words' },
  'first:ends with a quantity': { row: -0.84, header: 0, why: 'What the rows are about is named in words' },
  'cell:function word alone': { row: 0, header: -1.85, why: '"It", "With", "Do" are no labels' },
  'cell:sentence left open': {
    row: -2.42,
    header: -0.42,
    why: 'A cell that ends a sentence within does not break off the next one',
  },
  'fit:number wanted and found': { row: 0, header: 1.11, why: '"Dose", "Weeks" stand over quantities' },
  'fit:number wanted and missed': { row: 0, header: -1.04, why: '…and seldom over words' },
  'fit:question over repeated values': { row: 0, header: 0.42, why: 'A question stands over "Yes" and "No"' },
  'fit:plural over lists': { row: 0, header: -0.06, why: 'A plural stands over lists' },
  'fit:length over length': { row: 0, header: 0.4, why: 'Long labels stand over long cells' },
  'agree:length': { row: 0.3, header: 0, why: 'Cells of a column are about as long' },
  'agree:first shape': { row: 0.31, header: 0, why: '…open alike: capital, verb form, number' },
  'agree:ending': { row: 0.31, header: 0, why: '…end alike: with a full stop or without' },
  'agree:first word': { row: 0.71, header: 0, why: '…open with the same word' },
  'agree:last word': { row: 0.61, header: 0, why: '…close with the same word' },
  'agree:whole': { row: 0.5, header: 0, why: '…repeat whole values' },
  'agree:inner marks': { row: -0.3, header: 0, why: '…are lists or sentences alike' },
  'agree:numbers': { row: 0.21, header: 0, why: '…hold numbers alike' },
  'agree:last shape': { row: 0.18, header: 0, why: '…close alike: number, name, plain word' },
  'first:agree whole': { row: -1.01, header: 0, why: '…but the first column names each row by another name' },
  'agree:words': { row: 0.19, header: 0, why: '…are one word, two, or more' },
}

const reading: Record<string, MeasureWeight> = {
  'rows:mean cut': { weight: 0.36, why: 'Good readings cut where cutting is likely' },
  'rows:weakest cut of a row': { weight: 0.24, why: 'One column too many forces a poor cut into each row' },
  'rows:weakest border': { weight: -0.11, why: '…always at the same border' },
  'rows:strongest uncut': { weight: -0.29, why: 'One column too few leaves a good cut unused' },
  'rows:score per cell': { weight: 0.62, why: 'How well the cells fit altogether' },
  'rows:agreement per cell': { weight: 0.35, why: 'How well the rows agree' },
  'rows:certainty': { weight: 2.12, why: 'How clearly each row is best cut in one way' },
  'rows:share with as many strong cuts': {
    weight: 1.37,
    why: 'The number of likely cuts is the number of borders',
  },
  'rows:wordless share': { weight: -21.06, why: 'Empty cells mean too many columns' },
  'rows:quantities uncut': { weight: -1.24, why: 'Quantities within cells are borders that were missed' },
  'rows:constant columns': { weight: -2.26, why: 'A column that says the same in every row is seldom one' },
  'rows:number columns': { weight: 3.51, why: 'A column of numbers is a good find' },
  'rows:least agreeing column': {
    weight: -0.73,
    why: 'One column that does not hang together spoils a reading',
  },
  'header:mean cut': { weight: 0.1, why: 'The header is cut where cutting is likely' },
  'header:weakest cut': { weight: 0.28, why: 'One column too many forces a poor cut into the header' },
  'header:strongest uncut': { weight: -0.15, why: 'One column too few leaves a good cut unused' },
  'header:score per cell': { weight: 1.74, why: 'How well the labels fit' },
  'header:certainty': { weight: 0.11, why: 'How clearly the header is best cut in one way' },
  'header:as many strong cuts': { weight: -0.11, why: 'The number of likely cuts is the number of borders' },
  'header:words per column': { weight: -1.78, why: 'Labels have two words or so' },
  'columns:two': { weight: -1.69, why: 'Two columns are the most frequent' },
  'columns:logarithm': { weight: -0.11, why: 'More columns are rarer' },
}

const calibration: Record<string, CalibrationWeight> = {
  constant: { row: 0.38, table: -0.41, why: 'Base rate' },
  'columns:log odds': { row: 0.76, table: 0.68, why: 'How clearly the number of columns was decided' },
  'row:certainty': { row: 3.18, table: 0, why: "Log-probability of this row's cuts" },
  'rows:certainty': { row: 5.48, table: 4.61, why: "Mean log-probability of all rows' cuts" },
  'rows:least certain': { row: -0.91, table: 0.31, why: 'The least certain row' },
  'header:certainty': { row: 0.71, table: 0.59, why: "Log-probability of the header's cuts" },
  'rows:weakest border': { row: -0.12, table: -0.09, why: 'A border that no row is sure of' },
  'rows:agreement': { row: -0.87, table: -0.72, why: 'How well the rows agree' },
  'rows:number': { row: 0.23, table: 0.51, why: 'More rows decide more safely' },
  'columns:number': { row: 0.76, table: 0.78, why: 'More columns are harder' },
}

/** All weights, by kind of cue and name of the cue. */
export const weights = { cut, cell, reading, calibration }
