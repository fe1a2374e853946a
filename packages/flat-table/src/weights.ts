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
    row: 1.019,
    header: 0.56,
    why: 'The document writes the word in lower case, so its capital opens something',
  },
  'next:capital': {
    row: 1.587,
    header: 0.923,
    why: 'Cells open with a capital far more often than words within them',
  },
  'next:proper noun': { row: 0.095, header: 1.379, why: 'A name has its capital anywhere' },
  'next:capital function word': {
    row: 1.872,
    header: 0.016,
    why: '"The", "A" or "When" with a capital opens a sentence or a cell',
  },
  'next:capital plural or verb': {
    row: 1.846,
    header: 0.574,
    why: '"Increases", "Nuts": a capital on an inflected word is seldom a name',
  },
  'next:capital -ing': { row: 1.616, header: 1.706, why: 'Same for a gerund' },
  'next:capital -ed': { row: 1.681, header: -1.324, why: 'Same for a participle' },
  'next:acronym': { row: 0.835, header: 1.225, why: 'Abbreviations stand anywhere' },
  'next:number': {
    row: 0.102,
    header: -0.406,
    why: 'Numbers open cells of measures, and stand within phrases',
  },
  'next:symbol': { row: -0.766, header: -1.134, why: 'Signs and arrows open cells of measures' },
  'next:bracket': { row: -1.931, header: -0.402, why: 'A bracket explains what stands before it' },
  'next:quotation': { row: 0.258, header: 0.2, why: 'A quotation opens some cells' },
  'next:lower function word': { row: -2.97, header: -4.195, why: '"of", "and", "the" go on with a phrase' },
  'next:lower word': { row: -2.715, header: -4.157, why: 'Cells seldom open in lower case' },
  'next:lower verb form': {
    row: -0.459,
    header: -0.137,
    why: 'A verb can open a cell written in lower case',
  },
  'previous:sentence end': { row: 0.528, header: 1.159, why: 'Cells of prose end with a full stop' },
  'previous:semicolon': { row: -2.167, header: -2, why: 'A semicolon goes on' },
  'previous:colon': { row: -1.517, header: -1.5, why: 'A colon announces what follows in the same cell' },
  'previous:comma': { row: -3.509, header: -3, why: 'A comma goes on' },
  'previous:closing bracket': {
    row: 1.849,
    header: 1.249,
    why: 'An explanation in brackets closes many cells',
  },
  'previous:number': { row: 0.697, header: -0.688, why: 'A number can be a cell of its own' },
  'previous:leaning word': {
    row: -2.742,
    header: -2.667,
    why: 'No cell ends with an article, preposition or conjunction',
  },
  'previous:adjective': { row: -0.945, header: -1.075, why: 'An adjective waits for its noun' },
  'previous:capital': { row: 0.049, header: 0.891, why: 'Two capitals in a row are often one name or title' },
  'previous:acronym': { row: -0.186, header: 0.048, why: 'An abbreviation can close a cell' },
  'previous:plural': { row: 0.19, header: 0.309, why: 'A plural noun closes a phrase' },
  'pair:capital after plain word': {
    row: 1.524,
    header: 1.353,
    why: 'The clearest border inside a line without stops',
  },
  'pair:capital after capital': { row: -0.386, header: 0.185, why: 'Title case hides borders' },
  'pair:capital after sentence': {
    row: -1.232,
    header: 0.659,
    why: 'The capital is owed to the sentence before',
  },
  'pair:capital after comma': { row: -0.707, header: -0.5, why: 'A capital in a list of names' },
  'pair:capital after leaning word': { row: -0.712, header: -0.497, why: 'A name or title goes on' },
  'pair:acronym after plain word': { row: -0.162, header: 0, why: 'An abbreviation within a phrase' },
  'pair:number after word': { row: 0.505, header: 0.094, why: 'A measure follows its name' },
  'pair:number after number': { row: 1.23, header: 0, why: 'Two numbers in a row are two cells' },
  'pair:word after number': { row: -0.941, header: -0.5, why: 'A unit follows its number' },
  'pair:lower after lower': { row: -1.006, header: -0.537, why: 'Plain running text' },
  'pair:lower after sentence': {
    row: -0.5,
    header: 0,
    why: 'A lower-case word after a stop: the stop was an abbreviation',
  },
  'pair:neighbours in the prose': {
    row: -2.158,
    header: -2.495,
    why: 'The words stand together in running text',
  },
  'pair:apart in the prose': { row: 0.739, header: -0.742, why: 'Both words are known, but never together' },
  'pair:neighbours in other rows': { row: -0.304, header: -1.237, why: 'The pair repeats within the table' },
  'pair:lower neighbours in other rows': {
    row: -0.48,
    header: -0.502,
    why: 'The pair repeats and goes on in lower case',
  },
  'phrase:starts': { row: 0.218, header: 0.577, why: 'A known phrase opens here' },
  'phrase:ends': { row: 0.917, header: 0.289, why: 'A known phrase closes here' },
  'phrase:crosses': { row: -1.504, header: -1.091, why: 'The cut would break a known phrase' },
  'inside:brackets': { row: -5, header: -5, why: 'No cell opens inside brackets' },
  'inside:quotation': { row: -3, header: -3, why: 'No cell opens inside a quotation' },
  'gap:wide': { row: 4, header: 4, held: true, why: 'A tab or several spaces are what is left of a border' },
  'row:only capital': {
    row: 1.404,
    header: 0.267,
    why: 'The one capital after the first word must mean something',
  },
  'row:first capital': { row: -0.02, header: -0.549, why: 'The first capital usually ends the first column' },
  'case:capital in sentence case': {
    row: 0,
    header: 2.174,
    why: 'In a header in sentence case each capital opens a column',
  },
  'case:capital in mixed case': {
    row: 0,
    header: 1.056,
    why: 'In a header that mixes both a capital says something',
  },
  'case:capital in title case': {
    row: 0,
    header: -0.476,
    why: 'In a header in title case a capital says little',
  },
  'label:next opens labels': { row: 0, header: 1.255, why: '"Type of…", "Role in…" opens a label' },
  'label:previous closes labels': { row: 0, header: 0.442, why: '"…Function", "…Examples" closes a label' },
  'label:next closes labels': {
    row: 0,
    header: 0.244,
    why: 'A label noun may be the head of a longer label',
  },
  'caption:next': { row: 0, header: -0.337, why: 'The caption names what the first column holds' },
  'caption:previous': { row: 0, header: -0.088, why: 'The words of the caption close the first label' },
  'repeat:next first word': {
    row: 0.414,
    header: 0,
    why: 'A row often says the words of its first cell again',
  },
  'repeat:shared beginning ends': {
    row: -0.152,
    header: 0,
    why: 'Rows that begin alike part here: their first cells are alike',
  },
  'repeat:shared end starts': {
    row: 0.609,
    header: 0,
    why: 'Rows that end alike: their last cells are alike',
  },
  'next:capital pronoun': {
    row: -1.618,
    header: -1.395,
    why: '"This", "It", "They" go on with the cell before',
  },
  'follow:lower': {
    row: 0.998,
    header: 1.372,
    why: 'A capital before lower case opens a sentence or phrase',
  },
  'follow:capital': {
    row: -0.445,
    header: 0.362,
    why: 'A capital before another capital may be within a name or title',
  },
  'follow:comma': { row: 0.157, header: 0, why: 'A capital before a comma opens a list' },
  'case:label after leaning word': {
    row: -0.3,
    header: -0.3,
    why: 'In sentence case even "Secreted by" is a label',
  },
  'next:adjective': { row: 0.214, header: 1.402, why: 'An adjective opens a noun phrase' },
  'next:noun': { row: 0.059, header: 0.733, why: 'A noun may go on with a noun phrase' },
  'previous:noun': { row: 0.089, header: 0.684, why: 'A noun can close a phrase' },
  'header:previous repeats': { row: 0, header: -0.052, why: 'Labels of one kind end alike' },
  'header:next repeats': { row: 0, header: 0.349, why: 'Labels of one kind begin alike' },
}

const cell: Record<string, LineWeight> = {
  'first:length': { row: -0.284, header: -0.165, why: 'The first column names things in few words' },
  'first:length squared': { row: -0.326, header: -0.425, why: '…and long first cells are rare' },
  'middle:length': { row: -0.592, header: 1.478, why: 'How long cells between are' },
  'middle:length squared': { row: 0.156, header: -0.923, why: '…and how fast longer ones get rare' },
  'last:length': { row: 0.376, header: 0.459, why: 'The last column holds the longest text' },
  'last:length squared': { row: -0.034, header: -0.742, why: '…and how fast longer ones get rare' },
  'cell:single word': { row: -0.133, header: -1.262, why: 'A cell of one word' },
  'first:single word': { row: -0.733, header: -0.05, why: 'The first label is often a single noun' },
  'last:single word': { row: 0.131, header: -0.617, why: 'So is the last' },
  'cell:unbalanced brackets': { row: -4, header: -4, why: 'A bracket that opens in a cell closes in it' },
  'cell:known phrase': { row: 0.996, header: 0.342, why: 'The cell is a phrase of the document' },
  'first:known phrase': { row: 0.801, header: 0.001, why: '…and names things in the first column' },
  'first:sentence within': { row: -1.205, header: -1.23, why: 'A first cell is seldom more than a sentence' },
  'middle:sentence within': { row: 0.342, header: -1, why: 'Cells between are seldom more than a sentence' },
  'cell:empty': {
    row: -10,
    header: -10,
    held: true,
    why: 'Empty cells leave no trace; only strong agreement of the others speaks for one',
  },
  'cell:ends with a label word': { row: 0, header: 0.564, why: 'Labels end with a label noun' },
  'cell:in the caption': { row: 0, header: 0.767, why: 'The label repeats the caption' },
  'cell:closing word in the body': {
    row: 0,
    header: -0.088,
    why: 'A label may close with a word that its cells repeat',
  },
  'cell:single label word': { row: 0, header: 0.543, why: 'A label noun often stands alone' },
  'cell:label word first': { row: 0, header: -0.121, why: 'A label noun does not modify the noun after it' },
  'cell:ends with an adjective': { row: 0, header: -0.375, why: 'A label ends with a noun' },
  'agree:length': { row: 0.665, header: 0, why: 'Cells of a column are about as long' },
  'agree:first shape': { row: 0.394, header: 0, why: '…open alike: capital, verb form, number' },
  'agree:ending': { row: 0.699, header: 0, why: '…end alike: with a full stop or without' },
  'agree:first word': { row: 0.385, header: 0, why: '…open with the same word' },
  'agree:last word': { row: 0.55, header: 0, why: '…close with the same word' },
  'agree:whole': { row: 0.42, header: 0, why: '…repeat whole values' },
  'agree:inner marks': { row: -0.28, header: 0, why: '…are lists or sentences alike' },
  'agree:numbers': { row: 0.191, header: 0, why: '…hold numbers alike' },
}

const reading: Record<string, MeasureWeight> = {
  'rows:mean cut': { weight: 0.378, why: 'Good readings cut where cutting is likely' },
  'rows:weakest cut of a row': { weight: 0.332, why: 'One column too many forces a poor cut into each row' },
  'rows:weakest border': { weight: 0.183, why: '…always at the same border' },
  'rows:strongest uncut': { weight: -0.444, why: 'One column too few leaves a good cut unused' },
  'rows:score per cell': { weight: 0.211, why: 'How well the cells fit altogether' },
  'rows:agreement per cell': { weight: 0.064, why: 'How well the rows agree' },
  'rows:certainty': { weight: 0.857, why: 'How clearly each row is best cut in one way' },
  'rows:share with as many strong cuts': {
    weight: 2.018,
    why: 'The number of likely cuts is the number of borders',
  },
  'rows:wordless share': { weight: -14.107, why: 'Empty cells mean too many columns' },
  'rows:constant columns': { weight: 1.081, why: 'A column that says the same in every row is seldom one' },
  'rows:number columns': { weight: 6.722, why: 'A column of numbers is a good find' },
  'rows:least agreeing column': {
    weight: -1.713,
    why: 'One column that does not hang together spoils a reading',
  },
  'header:mean cut': { weight: 0.417, why: 'The header is cut where cutting is likely' },
  'header:weakest cut': { weight: 0.26, why: 'One column too many forces a poor cut into the header' },
  'header:strongest uncut': { weight: -0.16, why: 'One column too few leaves a good cut unused' },
  'header:score per cell': { weight: 1.08, why: 'How well the labels fit' },
  'header:certainty': { weight: -0.103, why: 'How clearly the header is best cut in one way' },
  'header:as many strong cuts': { weight: 0.311, why: 'The number of likely cuts is the number of borders' },
  'header:words per column': { weight: -0.198, why: 'Labels have two words or so' },
  'columns:two': { weight: -0.188, why: 'Two columns are the most frequent' },
  'columns:logarithm': { weight: -0.5, why: 'More columns are rarer' },
}

const calibration: Record<string, CalibrationWeight> = {
  constant: { row: -3.246, table: -3.132, why: 'Base rate' },
  'columns:log odds': { row: 0.272, table: 0.26, why: 'How clearly the number of columns was decided' },
  'row:certainty': { row: 3.193, table: 0, why: "Log-probability of this row's cuts" },
  'rows:certainty': { row: 0.142, table: 1.1, why: "Mean log-probability of all rows' cuts" },
  'rows:least certain': { row: 0.566, table: 1.106, why: 'The least certain row' },
  'header:certainty': { row: -0.265, table: -0.198, why: "Log-probability of the header's cuts" },
  'rows:weakest border': { row: 0.497, table: 0.474, why: 'A border that no row is sure of' },
  'rows:agreement': { row: -1.135, table: -0.897, why: 'How well the rows agree' },
  'rows:number': { row: 1.543, table: 1.498, why: 'More rows decide more safely' },
  'columns:number': { row: 1.844, table: 1.433, why: 'More columns are harder' },
}

/** All weights, by kind of cue and name of the cue. */
export const weights = { cut, cell, reading, calibration }
