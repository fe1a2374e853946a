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
    row: 1.244,
    header: 0.677,
    why: 'The document writes the word in lower case, so its capital opens something',
  },
  'next:capital': {
    row: 1.703,
    header: 0.64,
    why: 'Cells open with a capital far more often than words within them',
  },
  'next:proper noun': { row: -0.205, header: 0.905, why: 'A name has its capital anywhere' },
  'next:capital function word': {
    row: 1.68,
    header: -0.427,
    why: '"The", "A" or "When" with a capital opens a sentence or a cell',
  },
  'next:capital plural or verb': {
    row: 1.889,
    header: -0.117,
    why: '"Increases", "Nuts": a capital on an inflected word is seldom a name',
  },
  'next:capital -ing': { row: 1.824, header: 0.088, why: 'Same for a gerund' },
  'next:capital -ed': { row: 1.678, header: 0.206, why: 'Same for a participle' },
  'next:acronym': { row: 0.908, header: 0.682, why: 'Abbreviations stand anywhere' },
  'next:number': {
    row: 0.075,
    header: -0.169,
    why: 'Numbers open cells of measures, and stand within phrases',
  },
  'next:symbol': { row: -0.654, header: -0.721, why: 'Signs and arrows open cells of measures' },
  'next:bracket': { row: -1.955, header: -0.697, why: 'A bracket explains what stands before it' },
  'next:quotation': { row: 0.254, header: 0.2, why: 'A quotation opens some cells' },
  'next:lower function word': { row: -2.933, header: -3.747, why: '"of", "and", "the" go on with a phrase' },
  'next:lower word': { row: -2.169, header: -1.649, why: 'Cells seldom open in lower case' },
  'next:lower verb form': {
    row: -0.248,
    header: -0.272,
    why: 'A verb can open a cell written in lower case',
  },
  'previous:sentence end': { row: 0.825, header: 0.701, why: 'Cells of prose end with a full stop' },
  'previous:semicolon': { row: -2.099, header: -2, why: 'A semicolon goes on' },
  'previous:colon': { row: -1.509, header: -1.5, why: 'A colon announces what follows in the same cell' },
  'previous:comma': { row: -3.171, header: -3, why: 'A comma goes on' },
  'previous:closing bracket': {
    row: 1.489,
    header: 0.8,
    why: 'An explanation in brackets closes many cells',
  },
  'previous:number': { row: 0.391, header: -0.282, why: 'A number can be a cell of its own' },
  'previous:leaning word': {
    row: -2.959,
    header: -3.279,
    why: 'No cell ends with an article, preposition or conjunction',
  },
  'previous:adjective': { row: -0.562, header: -1.015, why: 'An adjective waits for its noun' },
  'previous:capital': { row: 0.3, header: 0.199, why: 'Two capitals in a row are often one name or title' },
  'previous:acronym': { row: -0.421, header: -0.291, why: 'An abbreviation can close a cell' },
  'previous:plural': { row: 0.491, header: 0.165, why: 'A plural noun closes a phrase' },
  'pair:capital after plain word': {
    row: 1.64,
    header: 1.064,
    why: 'The clearest border inside a line without stops',
  },
  'pair:capital after capital': { row: -0.383, header: 0.084, why: 'Title case hides borders' },
  'pair:capital after sentence': {
    row: -0.887,
    header: 0.201,
    why: 'The capital is owed to the sentence before',
  },
  'pair:capital after comma': { row: -0.599, header: -0.5, why: 'A capital in a list of names' },
  'pair:capital after leaning word': { row: -0.917, header: -1.253, why: 'A name or title goes on' },
  'pair:acronym after plain word': { row: 0.076, header: 0, why: 'An abbreviation within a phrase' },
  'pair:number after word': { row: 0.44, header: 0.331, why: 'A measure follows its name' },
  'pair:number after number': { row: 1.093, header: 0, why: 'Two numbers in a row are two cells' },
  'pair:word after number': { row: -0.847, header: -0.5, why: 'A unit follows its number' },
  'pair:lower after lower': { row: -1.357, header: -0.572, why: 'Plain running text' },
  'pair:lower after sentence': {
    row: -0.5,
    header: 0,
    why: 'A lower-case word after a stop: the stop was an abbreviation',
  },
  'pair:neighbours in the prose': {
    row: -2.043,
    header: -2.082,
    why: 'The words stand together in running text',
  },
  'pair:apart in the prose': { row: 0.87, header: -0.059, why: 'Both words are known, but never together' },
  'pair:neighbours in other rows': { row: -0.253, header: -0.913, why: 'The pair repeats within the table' },
  'pair:lower neighbours in other rows': {
    row: -0.569,
    header: -0.509,
    why: 'The pair repeats and goes on in lower case',
  },
  'phrase:starts': { row: 0.36, header: 0.539, why: 'A known phrase opens here' },
  'phrase:ends': { row: 0.797, header: 0.548, why: 'A known phrase closes here' },
  'phrase:crosses': { row: -1.506, header: -1.04, why: 'The cut would break a known phrase' },
  'inside:brackets': { row: -5, header: -5, why: 'No cell opens inside brackets' },
  'inside:quotation': { row: -3, header: -3, why: 'No cell opens inside a quotation' },
  'gap:wide': { row: 4, header: 4, held: true, why: 'A tab or several spaces are what is left of a border' },
  'row:only capital': {
    row: 1.289,
    header: 0.048,
    why: 'The one capital after the first word must mean something',
  },
  'row:first capital': {
    row: -0.317,
    header: -0.365,
    why: 'The first capital usually ends the first column',
  },
  'case:capital in sentence case': {
    row: 0,
    header: 2.275,
    why: 'In a header in sentence case each capital opens a column',
  },
  'case:capital in title case': {
    row: 0,
    header: -0.569,
    why: 'In a header in title case a capital says little',
  },
  'label:next opens labels': { row: 0, header: 0.912, why: '"Type of…", "Role in…" opens a label' },
  'label:previous closes labels': { row: 0, header: 0.461, why: '"…Function", "…Examples" closes a label' },
  'label:next closes labels': {
    row: 0,
    header: 0.087,
    why: 'A label noun may be the head of a longer label',
  },
  'caption:next': { row: 0, header: 0.067, why: 'The caption names what the first column holds' },
  'caption:previous': { row: 0, header: -0.759, why: 'The words of the caption close the first label' },
  'repeat:next first word': {
    row: 0.313,
    header: 0,
    why: 'A row often says the words of its first cell again',
  },
  'repeat:next opened a cell': { row: 0.022, header: 0, why: 'The word opens other rows too' },
}

const cell: Record<string, LineWeight> = {
  'first:length': { row: -0.312, header: -0.207, why: 'The first column names things in few words' },
  'first:length squared': { row: -0.172, header: -0.056, why: '…and long first cells are rare' },
  'middle:length': { row: -0.153, header: 0.417, why: 'How long cells between are' },
  'middle:length squared': { row: -0.139, header: -0.091, why: '…and how fast longer ones get rare' },
  'last:length': { row: 0.077, header: 0.029, why: 'The last column holds the longest text' },
  'last:length squared': { row: -0.158, header: -0.297, why: '…and how fast longer ones get rare' },
  'cell:single word': { row: -0.223, header: -0.79, why: 'A cell of one word' },
  'cell:unbalanced brackets': { row: -4, header: -4, why: 'A bracket that opens in a cell closes in it' },
  'cell:known phrase': { row: 0.999, header: 0.527, why: 'The cell is a phrase of the document' },
  'first:known phrase': { row: 0.805, header: 0.001, why: '…and names things in the first column' },
  'first:sentence within': {
    row: -1.299,
    header: -1.099,
    why: 'A first cell is seldom more than a sentence',
  },
  'middle:sentence within': { row: 0.186, header: -1, why: 'Cells between are seldom more than a sentence' },
  'cell:empty': {
    row: -7,
    header: -9,
    held: true,
    why: 'Empty cells leave no trace; only strong agreement of the others speaks for one',
  },
  'cell:ends with a label word': { row: 0, header: 0.167, why: 'Labels end with a label noun' },
  'cell:in the caption': { row: 0, header: -0.095, why: 'The label repeats the caption' },
  'agree:length': { row: 0.679, header: 0, why: 'Cells of a column are about as long' },
  'agree:first shape': { row: 0.571, header: 0, why: '…open alike: capital, verb form, number' },
  'agree:ending': { row: 0.618, header: 0, why: '…end alike: with a full stop or without' },
  'agree:first word': { row: 0.645, header: 0, why: '…open with the same word' },
  'agree:last word': { row: 0.944, header: 0, why: '…close with the same word' },
  'agree:whole': { row: 0.89, header: 0, why: '…repeat whole values' },
  'agree:inner marks': { row: 0.209, header: 0, why: '…are lists or sentences alike' },
  'agree:numbers': { row: 0.329, header: 0, why: '…hold numbers alike' },
}

const reading: Record<string, MeasureWeight> = {
  'rows:mean cut': { weight: 0.364, why: 'Good readings cut where cutting is likely' },
  'rows:weakest cut of a row': { weight: 0.241, why: 'One column too many forces a poor cut into each row' },
  'rows:weakest border': { weight: 0.231, why: '…always at the same border' },
  'rows:strongest uncut': { weight: -0.414, why: 'One column too few leaves a good cut unused' },
  'rows:score per cell': { weight: 0.27, why: 'How well the cells fit altogether' },
  'rows:agreement per cell': { weight: 0.014, why: 'How well the rows agree' },
  'rows:certainty': { weight: -0.179, why: 'How clearly each row is best cut in one way' },
  'rows:share with as many strong cuts': {
    weight: 1.839,
    why: 'The number of likely cuts is the number of borders',
  },
  'rows:wordless share': { weight: -14.024, why: 'Empty cells mean too many columns' },
  'header:mean cut': { weight: 0.43, why: 'The header is cut where cutting is likely' },
  'header:weakest cut': { weight: 0.201, why: 'One column too many forces a poor cut into the header' },
  'header:strongest uncut': { weight: -0.142, why: 'One column too few leaves a good cut unused' },
  'header:score per cell': { weight: 1.069, why: 'How well the labels fit' },
  'header:certainty': { weight: -0.414, why: 'How clearly the header is best cut in one way' },
  'header:as many strong cuts': { weight: 0.775, why: 'The number of likely cuts is the number of borders' },
  'header:words per column': { weight: -0.337, why: 'Labels have two words or so' },
  'columns:two': { weight: -0.534, why: 'Two columns are the most frequent' },
  'columns:logarithm': { weight: -0.467, why: 'More columns are rarer' },
}

const calibration: Record<string, CalibrationWeight> = {
  constant: { row: -3.121, table: -2.917, why: 'Base rate' },
  'columns:log odds': { row: 0.319, table: 0.29, why: 'How clearly the number of columns was decided' },
  'row:certainty': { row: 2.995, table: 0, why: "Log-probability of this row's cuts" },
  'rows:certainty': { row: 2.411, table: 1.97, why: "Mean log-probability of all rows' cuts" },
  'rows:least certain': { row: 0.678, table: 1.308, why: 'The least certain row' },
  'header:certainty': { row: -1.388, table: -1.022, why: "Log-probability of the header's cuts" },
  'rows:weakest border': { row: 0.331, table: 0.321, why: 'A border that no row is sure of' },
  'rows:agreement': { row: -0.969, table: -0.814, why: 'How well the rows agree' },
  'rows:number': { row: 1.71, table: 1.632, why: 'More rows decide more safely' },
  'columns:number': { row: 1.801, table: 1.41, why: 'More columns are harder' },
}

/** All weights, by kind of cue and name of the cue. */
export const weights = { cut, cell, reading, calibration }
