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
    row: 0.98,
    header: 0.49,
    why: 'The document writes the word in lower case, so its capital opens something',
  },
  'next:capital': {
    row: 1.558,
    header: 0.806,
    why: 'Cells open with a capital far more often than words within them',
  },
  'next:proper noun': { row: -0.161, header: 0.807, why: 'A name has its capital anywhere' },
  'next:capital with kin in lower case': {
    row: 1.285,
    header: -0.223,
    why: 'The document writes a relative of the word in lower case',
  },
  'next:capital function word': {
    row: 2.051,
    header: 0.213,
    why: '"The", "A" or "When" with a capital opens a sentence or a cell',
  },
  'next:capital plural or verb': {
    row: 1.849,
    header: 0.538,
    why: '"Increases", "Nuts": a capital on an inflected word is seldom a name',
  },
  'next:capital -ing': { row: 1.294, header: 1.836, why: 'Same for a gerund' },
  'next:capital -ed': { row: 1.724, header: -1.34, why: 'Same for a participle' },
  'next:acronym': { row: 0.889, header: 1.253, why: 'Abbreviations stand anywhere' },
  'next:number': {
    row: 0.039,
    header: -0.333,
    why: 'Numbers open cells of measures, and stand within phrases',
  },
  'next:symbol': { row: -0.822, header: -1.112, why: 'Signs and arrows open cells of measures' },
  'next:bracket': { row: -1.951, header: -0.579, why: 'A bracket explains what stands before it' },
  'next:quotation': { row: 0.268, header: 0.2, why: 'A quotation opens some cells' },
  'next:lower function word': { row: -3.092, header: -4.183, why: '"of", "and", "the" go on with a phrase' },
  'next:lower word': { row: -2.907, header: -4.085, why: 'Cells seldom open in lower case' },
  'next:lower verb form': {
    row: -0.443,
    header: -0.063,
    why: 'A verb can open a cell written in lower case',
  },
  'previous:sentence end': { row: 0.295, header: 1.226, why: 'Cells of prose end with a full stop' },
  'previous:semicolon': { row: -2.151, header: -2, why: 'A semicolon goes on' },
  'previous:colon': { row: -1.526, header: -1.5, why: 'A colon announces what follows in the same cell' },
  'previous:comma': { row: -3.702, header: -3, why: 'A comma goes on' },
  'previous:closing bracket': {
    row: 1.933,
    header: 1.259,
    why: 'An explanation in brackets closes many cells',
  },
  'previous:number': { row: 0.682, header: -0.795, why: 'A number can be a cell of its own' },
  'previous:leaning word': {
    row: -2.746,
    header: -2.641,
    why: 'No cell ends with an article, preposition or conjunction',
  },
  'previous:adjective': { row: -0.814, header: -1.061, why: 'An adjective waits for its noun' },
  'previous:capital': {
    row: -0.133,
    header: 0.877,
    why: 'Two capitals in a row are often one name or title',
  },
  'previous:acronym': { row: -0.273, header: 0.188, why: 'An abbreviation can close a cell' },
  'previous:plural': { row: 0.149, header: 0.448, why: 'A plural noun closes a phrase' },
  'pair:capital after plain word': {
    row: 1.728,
    header: 1.374,
    why: 'The clearest border inside a line without stops',
  },
  'pair:capital after capital': { row: -0.34, header: 0.282, why: 'Title case hides borders' },
  'pair:capital after sentence': {
    row: -1.441,
    header: 0.726,
    why: 'The capital is owed to the sentence before',
  },
  'pair:capital after comma': { row: -0.782, header: -0.5, why: 'A capital in a list of names' },
  'pair:capital after leaning word': { row: -0.601, header: -0.464, why: 'A name or title goes on' },
  'pair:acronym after plain word': { row: -0.194, header: 0, why: 'An abbreviation within a phrase' },
  'pair:common capital after name': {
    row: 0.542,
    header: -0.651,
    why: 'After a name, a capital on a common word opens something',
  },
  'pair:name after common capital': {
    row: 0.367,
    header: 1.29,
    why: 'After a common word with a capital, a name goes on: "Blocks GnRH"',
  },
  'pair:number after word': { row: 0.493, header: 0.167, why: 'A measure follows its name' },
  'pair:number after number': { row: 1.307, header: 0, why: 'Two numbers in a row are two cells' },
  'pair:word after number': { row: -0.996, header: -0.5, why: 'A unit follows its number' },
  'pair:lower after lower': { row: -0.787, header: -0.522, why: 'Plain running text' },
  'pair:lower after sentence': {
    row: -0.5,
    header: 0,
    why: 'A lower-case word after a stop: the stop was an abbreviation',
  },
  'pair:neighbours in the prose': {
    row: -2.015,
    header: -2.468,
    why: 'The words stand together in running text',
  },
  'pair:apart in the prose': { row: 0.825, header: -0.877, why: 'Both words are known, but never together' },
  'pair:neighbours in other rows': { row: -0.548, header: -1.303, why: 'The pair repeats within the table' },
  'pair:lower neighbours in other rows': {
    row: -0.548,
    header: -0.506,
    why: 'The pair repeats and goes on in lower case',
  },
  'phrase:starts': { row: 0.1, header: 0.4, held: true, why: 'A known phrase opens here' },
  'phrase:ends': { row: 0.7, header: 0.4, held: true, why: 'A known phrase closes here' },
  'phrase:crosses': { row: -2, header: -1, held: true, why: 'The cut would break a known phrase' },
  'inside:brackets': { row: -5, header: -5, why: 'No cell opens inside brackets' },
  'inside:quotation': { row: -3, header: -3, why: 'No cell opens inside a quotation' },
  'gap:wide': { row: 4, header: 4, held: true, why: 'A tab or several spaces are what is left of a border' },
  'row:only capital': {
    row: 1.25,
    header: 0.337,
    why: 'The one capital after the first word must mean something',
  },
  'row:first capital': { row: 0.1, header: -0.581, why: 'The first capital usually ends the first column' },
  'case:capital in sentence case': {
    row: 0,
    header: 2.094,
    why: 'In a header in sentence case each capital opens a column',
  },
  'case:capital in mixed case': {
    row: 0,
    header: 1.195,
    why: 'In a header that mixes both a capital says something',
  },
  'case:capital in title case': {
    row: 0,
    header: -0.259,
    why: 'In a header in title case a capital says little',
  },
  'label:next opens labels': { row: 0, header: 1.483, why: '"Type of…", "Role in…" opens a label' },
  'label:previous closes labels': { row: 0, header: 0.49, why: '"…Function", "…Examples" closes a label' },
  'label:next closes labels': {
    row: 0,
    header: 0.265,
    why: 'A label noun may be the head of a longer label',
  },
  'caption:next': { row: 0, header: -0.184, why: 'The caption names what the first column holds' },
  'caption:previous': { row: 0, header: -0.141, why: 'The words of the caption close the first label' },
  'repeat:next first word': {
    row: -0.049,
    header: 0,
    why: 'A row often says the words of its first cell again',
  },
  'repeat:shared beginning ends': {
    row: -0.183,
    header: 0,
    why: 'Rows that begin alike part here: their first cells are alike',
  },
  'repeat:shared end starts': {
    row: 0.564,
    header: 0,
    why: 'Rows that end alike: their last cells are alike',
  },
  'next:capital pronoun': {
    row: -1.636,
    header: -1.64,
    why: '"This", "It", "They" go on with the cell before',
  },
  'follow:lower': {
    row: 1.105,
    header: 1.248,
    why: 'A capital before lower case opens a sentence or phrase',
  },
  'follow:capital': {
    row: -0.829,
    header: 0.676,
    why: 'A capital before another capital may be within a name or title',
  },
  'follow:comma': { row: 0.252, header: 0, why: 'A capital before a comma opens a list' },
  'case:label after leaning word': {
    row: -0.3,
    header: -0.299,
    why: 'In sentence case even "Secreted by" is a label',
  },
  'next:adjective': { row: 0.494, header: 1.307, why: 'An adjective opens a noun phrase' },
  'next:noun': { row: 0.049, header: 0.671, why: 'A noun may go on with a noun phrase' },
  'previous:noun': { row: 0.132, header: 0.818, why: 'A noun can close a phrase' },
  'header:previous repeats': { row: 0, header: -0.106, why: 'Labels of one kind end alike' },
  'header:next repeats': { row: 0, header: 0.473, why: 'Labels of one kind begin alike' },
}

const cell: Record<string, LineWeight> = {
  'first:length': { row: -0.244, header: -0.112, why: 'The first column names things in few words' },
  'first:length squared': { row: -0.287, header: -0.526, why: '…and long first cells are rare' },
  'middle:length': { row: -0.652, header: 1.457, why: 'How long cells between are' },
  'middle:length squared': { row: 0.144, header: -0.711, why: '…and how fast longer ones get rare' },
  'last:length': { row: 0.406, header: 0.522, why: 'The last column holds the longest text' },
  'last:length squared': { row: -0.046, header: -0.753, why: '…and how fast longer ones get rare' },
  'cell:single word': { row: -0.112, header: -1.217, why: 'A cell of one word' },
  'first:single word': { row: -0.76, header: -0.143, why: 'The first label is often a single noun' },
  'last:single word': { row: 0.187, header: -0.551, why: 'So is the last' },
  'cell:unbalanced brackets': { row: -4, header: -4, why: 'A bracket that opens in a cell closes in it' },
  'cell:known phrase': { row: 0.8, header: 0.6, held: true, why: 'The cell is a phrase of the document' },
  'first:known phrase': { row: 0.6, header: 0, held: true, why: '…and names things in the first column' },
  'first:sentence within': {
    row: -1.373,
    header: -1.207,
    why: 'A first cell is seldom more than a sentence',
  },
  'middle:sentence within': { row: 0.251, header: -1, why: 'Cells between are seldom more than a sentence' },
  'cell:empty': {
    row: -10,
    header: -10,
    held: true,
    why: 'Empty cells leave no trace; only strong agreement of the others speaks for one',
  },
  'cell:ends with a label word': { row: 0, header: 0.632, why: 'Labels end with a label noun' },
  'cell:in the caption': { row: 0, header: 1.074, why: 'The label repeats the caption' },
  'cell:closing word in the body': {
    row: 0,
    header: 0.243,
    why: 'A label may close with a word that its cells repeat',
  },
  'cell:single label word': { row: 0, header: 0.566, why: 'A label noun often stands alone' },
  'cell:label word first': { row: 0, header: -0.113, why: 'A label noun does not modify the noun after it' },
  'cell:ends with an adjective': { row: 0, header: -0.361, why: 'A label ends with a noun' },
  'agree:length': { row: 0.43, header: 0, why: 'Cells of a column are about as long' },
  'agree:first shape': { row: 0.359, header: 0, why: '…open alike: capital, verb form, number' },
  'agree:ending': { row: 0.696, header: 0, why: '…end alike: with a full stop or without' },
  'agree:first word': { row: 0.396, header: 0, why: '…open with the same word' },
  'agree:last word': { row: 0.467, header: 0, why: '…close with the same word' },
  'agree:whole': { row: 0.445, header: 0, why: '…repeat whole values' },
  'agree:inner marks': { row: -0.35, header: 0, why: '…are lists or sentences alike' },
  'agree:numbers': { row: -0.051, header: 0, why: '…hold numbers alike' },
  'agree:words': { row: 0.218, header: 0, why: '…are one word, two, or more' },
}

const reading: Record<string, MeasureWeight> = {
  'rows:mean cut': { weight: 0.245, why: 'Good readings cut where cutting is likely' },
  'rows:weakest cut of a row': { weight: 0.27, why: 'One column too many forces a poor cut into each row' },
  'rows:weakest border': { weight: 0.132, why: '…always at the same border' },
  'rows:strongest uncut': { weight: -0.125, why: 'One column too few leaves a good cut unused' },
  'rows:score per cell': { weight: 0.393, why: 'How well the cells fit altogether' },
  'rows:agreement per cell': { weight: 0.821, why: 'How well the rows agree' },
  'rows:certainty': { weight: 2.742, why: 'How clearly each row is best cut in one way' },
  'rows:share with as many strong cuts': {
    weight: 1.127,
    why: 'The number of likely cuts is the number of borders',
  },
  'rows:wordless share': { weight: -23.81, why: 'Empty cells mean too many columns' },
  'rows:constant columns': { weight: 1.251, why: 'A column that says the same in every row is seldom one' },
  'rows:number columns': { weight: 3.579, why: 'A column of numbers is a good find' },
  'rows:least agreeing column': {
    weight: -0.626,
    why: 'One column that does not hang together spoils a reading',
  },
  'header:mean cut': { weight: 0.439, why: 'The header is cut where cutting is likely' },
  'header:weakest cut': { weight: 0.546, why: 'One column too many forces a poor cut into the header' },
  'header:strongest uncut': { weight: -0.226, why: 'One column too few leaves a good cut unused' },
  'header:score per cell': { weight: 1.046, why: 'How well the labels fit' },
  'header:certainty': { weight: -0.878, why: 'How clearly the header is best cut in one way' },
  'header:as many strong cuts': { weight: 0.458, why: 'The number of likely cuts is the number of borders' },
  'header:words per column': { weight: -1.089, why: 'Labels have two words or so' },
  'columns:two': { weight: -2.228, why: 'Two columns are the most frequent' },
  'columns:logarithm': { weight: -0.281, why: 'More columns are rarer' },
}

const calibration: Record<string, CalibrationWeight> = {
  constant: { row: 0.872, table: 0.274, why: 'Base rate' },
  'columns:log odds': { row: 0.101, table: 0.128, why: 'How clearly the number of columns was decided' },
  'row:certainty': { row: 3.036, table: 0, why: "Log-probability of this row's cuts" },
  'rows:certainty': { row: 1.742, table: 1.971, why: "Mean log-probability of all rows' cuts" },
  'rows:least certain': { row: 1.261, table: 1.768, why: 'The least certain row' },
  'header:certainty': { row: -0.214, table: -0.229, why: "Log-probability of the header's cuts" },
  'rows:weakest border': { row: 0.272, table: 0.312, why: 'A border that no row is sure of' },
  'rows:agreement': { row: -1.854, table: -1.505, why: 'How well the rows agree' },
  'rows:number': { row: 1.395, table: 1.218, why: 'More rows decide more safely' },
  'columns:number': { row: 0.24, table: 0.317, why: 'More columns are harder' },
}

/** All weights, by kind of cue and name of the cue. */
export const weights = { cut, cell, reading, calibration }
