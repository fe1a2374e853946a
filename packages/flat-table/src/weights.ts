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
    row: 0.84,
    header: 0.4,
    why: 'The document writes the word in lower case, so its capital opens something',
  },
  'next:capital': {
    row: 1.88,
    header: 1.14,
    why: 'Cells open with a capital far more often than words within them',
  },
  'next:proper noun': { row: -0.15, header: 0.66, why: 'A name has its capital anywhere' },
  'next:capital with kin in lower case': {
    row: 0.97,
    header: -0.06,
    why: 'The document writes a relative of the word in lower case',
  },
  'next:capital function word': {
    row: 1.98,
    header: -0.61,
    why: '"The", "A" or "When" with a capital opens a sentence or a cell',
  },
  'next:capital plural or verb': {
    row: 1.48,
    header: 1.53,
    why: '"Increases", "Nuts": a capital on an inflected word is seldom a name',
  },
  'next:capital -ing': { row: 1.79, header: 1.9, why: 'Same for a gerund' },
  'next:capital -ed': { row: 1.72, header: -1.1, why: 'Same for a participle' },
  'next:acronym': { row: 1.34, header: 1.37, why: 'Abbreviations stand anywhere' },
  'next:number': {
    row: 0.41,
    header: 0.08,
    why: 'Numbers open cells of measures, and stand within phrases',
  },
  'next:symbol': { row: -0.08, header: -1.08, why: 'Signs and arrows open cells of measures' },
  'next:bracket': { row: -2.02, header: -0.39, why: 'A bracket explains what stands before it' },
  'next:quotation': { row: 0.26, header: 0.2, why: 'A quotation opens some cells' },
  'next:lower function word': { row: -3.03, header: -4.52, why: '"of", "and", "the" go on with a phrase' },
  'next:joining word': {
    row: -4,
    header: -4,
    held: true,
    why: '"and", "or", "of", "than" open no cell of 1,500 rows',
  },
  'next:lower word': { row: -2.62, header: -3.47, why: 'Cells seldom open in lower case' },
  'next:lower verb form': {
    row: -0.45,
    header: -0.08,
    why: 'A verb can open a cell written in lower case',
  },
  'previous:sentence end': { row: 0, header: 1.31, why: 'Cells of prose end with a full stop' },
  'previous:semicolon': { row: -2.29, header: -2, why: 'A semicolon goes on' },
  'previous:colon': { row: -1.63, header: -1.5, why: 'A colon announces what follows in the same cell' },
  'previous:comma': { row: -3.84, header: -3, why: 'A comma goes on' },
  'previous:closing bracket': {
    row: 1.73,
    header: 1.96,
    why: 'An explanation in brackets closes many cells',
  },
  'previous:number': { row: 0.45, header: 0.05, why: 'A number can be a cell of its own' },
  'previous:leaning word': {
    row: -2.51,
    header: -2.8,
    why: 'No cell ends with an article, preposition or conjunction',
  },
  'previous:adjective': { row: 0.05, header: -0.07, why: 'An adjective waits for its noun' },
  'previous:capital': {
    row: -0.28,
    header: 1.01,
    why: 'Two capitals in a row are often one name or title',
  },
  'previous:acronym': { row: -0.25, header: 0.44, why: 'An abbreviation can close a cell' },
  'previous:plural': { row: 0.41, header: 0.47, why: 'A plural noun closes a phrase' },
  'pair:capital after plain word': {
    row: 2.13,
    header: 1.21,
    why: 'The clearest border inside a line without stops',
  },
  'pair:capital after capital': { row: -0.06, header: 0.25, why: 'Title case hides borders' },
  'pair:capital after sentence': {
    row: -1.67,
    header: 0.81,
    why: 'The capital is owed to the sentence before',
  },
  'pair:capital after comma': { row: -0.76, header: -0.5, why: 'A capital in a list of names' },
  'pair:capital after leaning word': { row: -0.32, header: -0.55, why: 'A name or title goes on' },
  'pair:acronym after plain word': { row: -0.21, header: -0.03, why: 'An abbreviation within a phrase' },
  'pair:common capital after name': {
    row: 0.29,
    header: -0.59,
    why: 'After a name, a capital on a common word opens something',
  },
  'pair:name after common capital': {
    row: 0.52,
    header: 1.43,
    why: 'After a common word with a capital, a name goes on: "Blocks GnRH"',
  },
  'pair:number after word': { row: 0.07, header: -1.32, why: 'A measure follows its name' },
  'pair:number after number': { row: 0.8, header: 0, why: 'Two numbers in a row are two cells' },
  'pair:word after number': { row: -0.66, header: -0.52, why: 'A unit follows its number' },
  'pair:lower after lower': { row: -0.63, header: -0.57, why: 'Plain running text' },
  'pair:lower after sentence': {
    row: -0.5,
    header: 0,
    why: 'A lower-case word after a stop: the stop was an abbreviation',
  },
  'pair:neighbours in the prose': {
    row: -1.99,
    header: -2.47,
    why: 'The words stand together in running text',
  },
  'pair:apart in the prose': { row: 0.67, header: -0.99, why: 'Both words are known, but never together' },
  'pair:neighbours in other rows': { row: -1.31, header: -1.22, why: 'The pair repeats within the table' },
  'pair:lower neighbours in other rows': {
    row: -0.44,
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
    row: 0.57,
    header: 0.34,
    why: 'The one capital after the first word must mean something',
  },
  'row:first capital': { row: 0.16, header: -0.52, why: 'The first capital usually ends the first column' },
  'row:capitals open a table of sentences': {
    row: -1.29,
    header: 0,
    why: 'Where the other cells are sentences, capitals in a row are one name',
  },
  'row:first gap where all rows open with capitals': {
    row: -0.45,
    header: 0,
    why: 'Where every row opens with two capitals, they may be one name: "Skeletal Muscle"',
  },
  'row:later gap where all rows open with capitals': {
    row: 0.43,
    header: 0,
    why: '…which ends later in the run of capitals',
  },
  'row:opening capitals where other rows go on in lower case': {
    row: 0.64,
    header: 0,
    why: 'Where other rows write names as "Muscle tissue", a capital opens a cell',
  },
  'case:capital in sentence case': {
    row: 0,
    header: 2.35,
    why: 'In a header in sentence case each capital opens a column',
  },
  'case:capital in mixed case': {
    row: 0,
    header: 1.51,
    why: 'In a header that mixes both a capital says something',
  },
  'case:capital in title case': {
    row: 0,
    header: -0.2,
    why: 'In a header in title case a capital says little',
  },
  'label:next opens labels': { row: 0, header: 0.96, why: '"Type of…", "Role in…" opens a label' },
  'label:previous closes labels': { row: 0, header: 0.65, why: '"…Function", "…Examples" closes a label' },
  'label:next closes labels': {
    row: 0,
    header: -0.16,
    why: 'A label noun may be the head of a longer label',
  },
  'caption:next': { row: 0, header: -0.47, why: 'The caption names what the first column holds' },
  'caption:previous': { row: 0, header: -0.31, why: 'The words of the caption close the first label' },
  'repeat:next first word': {
    row: -0.11,
    header: 0,
    why: 'A row often says the words of its first cell again',
  },
  'repeat:shared beginning ends': {
    row: -0.02,
    header: 0,
    why: 'Rows that begin alike part here: their first cells are alike',
  },
  'repeat:shared end starts': {
    row: 0.6,
    header: 0,
    why: 'Rows that end alike: their last cells are alike',
  },
  'next:capital pronoun': {
    row: -1.38,
    header: -1.46,
    why: '"This", "It", "They" go on with the cell before',
  },
  'next:capital verb': {
    row: 0.69,
    header: 0.47,
    why: '"Blocks", "Reduces": what something does opens a cell',
  },
  'follow:lower': {
    row: 1.48,
    header: 0.74,
    why: 'A capital before lower case opens a sentence or phrase',
  },
  'follow:capital': {
    row: -0.63,
    header: 0.85,
    why: 'A capital before another capital may be within a name or title',
  },
  'follow:comma': { row: 0.48, header: 0, why: 'A capital before a comma opens a list' },
  'case:label after leaning word': {
    row: -0.3,
    header: -0.3,
    why: 'In sentence case even "Secreted by" is a label',
  },
  'next:adjective': { row: 0.51, header: 0.93, why: 'An adjective opens a noun phrase' },
  'next:noun': { row: 0.01, header: 0.45, why: 'A noun may go on with a noun phrase' },
  'previous:noun': { row: 0.21, header: 0.54, why: 'A noun can close a phrase' },
  'header:previous repeats': { row: 0, header: -0.36, why: 'Labels of one kind end alike' },
  'stops:as many in every row': {
    row: 2.5,
    header: 0,
    held: true,
    why: 'Where every row holds as many sentence ends, each ends a cell',
  },
  'header:next repeats': { row: 0, header: -0.49, why: 'Labels of one kind begin alike' },
  'next:comparison': {
    row: -0.61,
    header: 0,
    why: '"below 5", "once daily": a quantity that opens with a word',
  },
  'next:time phrase': {
    row: -1.76,
    header: 0,
    why: '"for 5 days", "after 2 weeks" go on with what lasts as often as they open a cell',
  },
  'previous:single letter': { row: 1.07, header: 0.96, why: '…and closes the name' },
  'next:verdict': { row: 1.65, header: 0, why: '"Yes", "None", "Never" are cells of their own' },
  'previous:verdict': { row: 1.33, header: 0, why: '…and end them' },
  'quantities:as many in every row': {
    row: 1.2,
    header: 0,
    why: 'Where every row holds as many quantities, each opens a cell',
  },
  'common:next after a capital': {
    row: -1.1,
    header: 0,
    why: '"Clean Air Act": a word that nearly every row holds is the head of a name',
  },
  'common:previous': { row: 0.22, header: 0, why: '…and closes it' },
  'next:measured quantity': {
    row: 0.27,
    header: 0.54,
    why: 'A number with its unit or range is a cell of its own',
  },
  'next:percentage': {
    row: -0.17,
    header: 1.18,
    why: '"Alcohol 70%": a percentage may be the strength of what stands before it',
  },
  'next:single letter': {
    row: -0.57,
    header: -0.42,
    why: '"Vitamin A": a letter belongs to the word before',
  },
  'next:capital auxiliary': {
    row: -0.61,
    header: 0.12,
    why: '"Are", "Can" go on with a clause or open a question',
  },
  'previous:measured quantity': { row: 1.21, header: 0, why: 'A number with its unit closes a cell' },
  'pair:quantity after quantity': { row: 1.25, header: -0.02, why: 'Two quantities in a row are two cells' },
  'inside:quantity': { row: -2.86, header: -2.57, why: 'A number stays with its unit, range and comparison' },
  'inside:question': { row: -2.01, header: -2.36, why: 'A question stays whole' },
  'next:question': { row: 0.49, header: 0.67, why: '…and opens a cell or a label' },
  'previous:verb that opens a sentence': {
    row: -2.5,
    header: 0,
    held: true,
    why: '"…of sleep. Lowers", "Blocks": the sentence goes on',
  },
  'label:inside clause': { row: 0, header: -3.41, why: '"What You Notice": the verb is yet to come' },
  'label:next question word': { row: 0, header: 2.14, why: '"What…", "When…", "How…" open a label' },
  'label:next modifier': { row: 0, header: 1.3, why: '"Usual…", "First…", "Best…" open a label' },
  'label:previous modifier': { row: 0, header: -2.12, why: '…and are no label by themselves' },
  'label:next preposition': {
    row: 0,
    header: -0.12,
    why: '"With", "After" go on with a label more often than they open one',
  },
  'label:previous short capital preposition': {
    row: 0,
    header: 0.67,
    why: 'Titles give "On", "By", "For" a capital only where they are last: "Spread By"',
  },
  'label:previous long capital preposition': {
    row: 0,
    header: -1.87,
    why: '"After", "With" have a capital anywhere in a title',
  },
  'label:previous preposition after a verb form': {
    row: 0,
    header: 1.11,
    why: '"Starts After", "Used For" are whole labels',
  },
  'label:next short capital preposition': { row: 0, header: -0.85, why: '…and so not before them' },
  'caption:neighbours': { row: 0, header: -2.07, why: 'The caption says both words together' },
  'pair:capital after number': {
    row: 0.84,
    header: 1.05,
    why: 'A number closes what comes before a capital',
  },
  'pair:capital noun after capital adjective': {
    row: -0.78,
    header: 0.29,
    why: '"Severe Pain": an adjective and its noun are one name',
  },
  'pair:number after a leaning phrase': {
    row: -0.42,
    header: -0.68,
    why: '"from Age 60", "at Week 6": the phrase goes on',
  },
  'pair:letter after capital': {
    row: -0.78,
    header: -1.42,
    why: '"Vitamin A", "Class II": a letter or numeral goes on a name',
  },
  'pair:bare number after acronym': { row: -0.3, header: -0.03, held: true, why: '"ISO 9001" is one name' },
  'answer:closes every row': {
    row: 2.22,
    header: 0,
    why: 'Where every row ends with a quantity, "Yes" or "None", these are the last column',
  },
  'label:previous question word': { row: 0, header: -1.42, why: '…and seldom are one by themselves' },
}

const cell: Record<string, LineWeight> = {
  'first:length': { row: -0.31, header: -0.38, why: 'The first column names things in few words' },
  'first:length squared': { row: -0.17, header: -0.42, why: '…and long first cells are rare' },
  'middle:length': { row: -0.32, header: 1.42, why: 'How long cells between are' },
  'middle:length squared': { row: -0.05, header: -1.02, why: '…and how fast longer ones get rare' },
  'last:length': { row: 0.16, header: 0.41, why: 'The last column holds the longest text' },
  'last:length squared': { row: -0.06, header: -0.81, why: '…and how fast longer ones get rare' },
  'cell:single word': { row: -0.22, header: -1.13, why: 'A cell of one word' },
  'first:single word': { row: -0.6, header: 0.05, why: 'The first label is often a single noun' },
  'last:single word': { row: 0.22, header: -0.32, why: 'So is the last' },
  'cell:unbalanced brackets': { row: -4, header: -4, why: 'A bracket that opens in a cell closes in it' },
  'cell:known phrase': { row: 0.8, header: 0.6, held: true, why: 'The cell is a phrase of the document' },
  'first:known phrase': { row: 0.6, header: 0, held: true, why: '…and names things in the first column' },
  'first:sentence within': {
    row: -1.14,
    header: -1.15,
    why: 'A first cell is seldom more than a sentence',
  },
  'middle:sentence within': {
    row: 0.65,
    header: -1.06,
    why: 'Cells between are seldom more than a sentence',
  },
  'cell:empty': {
    row: -10,
    header: -10,
    held: true,
    why: 'Empty cells leave no trace; only strong agreement of the others speaks for one',
  },
  'cell:ends with a label word': { row: 0, header: 0.74, why: 'Labels end with a label noun' },
  'cell:in the caption': { row: 0, header: 0.49, why: 'The label repeats the caption' },
  'cell:closing word in the body': {
    row: 0,
    header: 0.1,
    why: 'A label may close with a word that its cells repeat',
  },
  'cell:single label word': { row: 0, header: 0.58, why: 'A label noun often stands alone' },
  'cell:label word first': { row: 0, header: 0, why: 'A label noun does not modify the noun after it' },
  'cell:ends with an adjective': { row: 0, header: -1.5, held: true, why: 'A label ends with a noun' },
  'cell:question label': { row: 0, header: 1.42, why: 'A label that asks is a clause of several words' },
  'first:ends with a quantity': { row: -0.45, header: 0, why: 'What the rows are about is named in words' },
  'first:ends with an adjective': { row: -0.63, header: 0, why: 'A name ends with a noun' },
  'cell:function word alone': { row: 0, header: -1.04, why: '"It", "With", "Do" are no labels' },
  'cell:sentence left open': {
    row: -2.32,
    header: -0.41,
    why: 'A cell that ends a sentence within does not break off the next one',
  },
  'fit:number wanted and found': { row: 0, header: 1.41, why: '"Dose", "Weeks" stand over quantities' },
  'fit:number wanted and missed': { row: 0, header: -0.65, why: '…and seldom over words' },
  'fit:question over repeated values': { row: 0, header: 0.33, why: 'A question stands over "Yes" and "No"' },
  'fit:plural over lists': { row: 0, header: 0.1, why: 'A plural stands over lists' },
  'fit:length over length': { row: 0, header: 0.61, why: 'Long labels stand over long cells' },
  'agree:length': { row: 0.29, header: 0, why: 'Cells of a column are about as long' },
  'agree:first shape': { row: 0.44, header: 0, why: '…open alike: capital, verb form, number' },
  'agree:ending': { row: 0.35, header: 0, why: '…end alike: with a full stop or without' },
  'agree:first word': { row: 0.37, header: 0, why: '…open with the same word' },
  'agree:last word': { row: 0.57, header: 0, why: '…close with the same word' },
  'agree:whole': { row: 0.17, header: 0, why: '…repeat whole values' },
  'agree:inner marks': { row: -0.17, header: 0, why: '…are lists or sentences alike' },
  'agree:numbers': { row: 0.06, header: 0, why: '…hold numbers alike' },
  'agree:last shape': { row: 0.07, header: 0, why: '…close alike: number, name, plain word' },
  'first:agree whole': { row: -1.06, header: 0, why: '…but the first column names each row by another name' },
  'agree:words': { row: 0.31, header: 0, why: '…are one word, two, or more' },
}

const reading: Record<string, MeasureWeight> = {
  'rows:mean cut': { weight: 0.19, why: 'Good readings cut where cutting is likely' },
  'rows:weakest cut of a row': { weight: 0.39, why: 'One column too many forces a poor cut into each row' },
  'rows:weakest border': { weight: -0.44, why: '…always at the same border' },
  'rows:strongest uncut': { weight: -0.14, why: 'One column too few leaves a good cut unused' },
  'rows:score per cell': { weight: 1.77, why: 'How well the cells fit altogether' },
  'rows:agreement per cell': { weight: -0.88, why: 'How well the rows agree' },
  'rows:certainty': { weight: 3.72, why: 'How clearly each row is best cut in one way' },
  'rows:share with as many strong cuts': {
    weight: 1.59,
    why: 'The number of likely cuts is the number of borders',
  },
  'rows:wordless share': { weight: -22.74, why: 'Empty cells mean too many columns' },
  'rows:quantities uncut': { weight: -1.59, why: 'Quantities within cells are borders that were missed' },
  'rows:constant columns': { weight: -2.61, why: 'A column that says the same in every row is seldom one' },
  'rows:number columns': { weight: 0.6, why: 'A column of numbers is a good find' },
  'rows:least agreeing column': {
    weight: -1.13,
    why: 'One column that does not hang together spoils a reading',
  },
  'rows:neighbouring single words': {
    weight: -1.27,
    why: 'Two columns of single words beside each other are one column of names more often than not',
  },
  'rows:single-word columns': { weight: -2.6, why: 'Most columns hold more than a word' },
  'header:mean cut': { weight: -0.16, why: 'The header is cut where cutting is likely' },
  'header:weakest cut': { weight: 0.15, why: 'One column too many forces a poor cut into the header' },
  'header:strongest uncut': { weight: -0.14, why: 'One column too few leaves a good cut unused' },
  'header:score per cell': { weight: 2.15, why: 'How well the labels fit' },
  'header:certainty': { weight: 0.59, why: 'How clearly the header is best cut in one way' },
  'header:as many strong cuts': { weight: -0.02, why: 'The number of likely cuts is the number of borders' },
  'header:words per column': { weight: -4.59, why: 'Labels have two words or so' },
  'header:wordless share': { weight: -14.17, why: 'A column without a label is seldom one' },
  'header:labels left open': {
    weight: -3.61,
    why: 'A label that ends with "main" or "typical" wants another word',
  },
  'columns:two': { weight: -0.89, why: 'Two columns are the most frequent' },
  'columns:logarithm': { weight: 0.54, why: 'More columns are rarer' },
}

const calibration: Record<string, CalibrationWeight> = {
  constant: { row: -2.99, table: -2.96, why: 'Base rate' },
  'columns:log odds': { row: 0.79, table: 0.78, why: 'How clearly the number of columns was decided' },
  'row:certainty': { row: 2.72, table: 0, why: "Log-probability of this row's cuts" },
  'rows:certainty': { row: 0.01, table: 0.98, why: "Mean log-probability of all rows' cuts" },
  'rows:least certain': { row: 0.14, table: 0.68, why: 'The least certain row' },
  'rows:certainty alone': {
    row: 1.67,
    table: 1.6,
    why: '…when no row knows of the others: those that are wrong alike agree as well',
  },
  'header:certainty': { row: 0.26, table: 0.24, why: "Log-probability of the header's cuts" },
  'header:strongest uncut': { row: 0.14, table: 0.14, why: 'A good cut of the header that was not made' },
  'rows:weakest border': { row: -0.14, table: -0.12, why: 'A border that no row is sure of' },
  'rows:agreement': { row: -0.6, table: -0.54, why: 'How well the rows agree' },
  'rows:number': { row: 1.99, table: 1.94, why: 'More rows decide more safely' },
  'rows:neighbouring single words': { row: -0.24, table: -0.19, why: 'Columns that may be one' },
  'columns:number': { row: 0.59, table: 0.51, why: 'More columns are harder' },
}

/** All weights, by kind of cue and name of the cue. */
export const weights = { cut, cell, reading, calibration }
