// Stage: words. Nouns that label columns of tables about anything; none belongs to a subject.

/** Labels that say what kind of thing a column holds, whatever the table is about. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'action actions attribute benefit benefits category cause causes change characteristic characteristics class code comment comments cons ' +
    'consideration considerations cost count criteria criterion date default definition description descriptions detail details difference duration ' +
    'effect effects example examples explanation factor factors feature features focus form format frequency function function(s) functions goal goals id impact ' +
    'implication implications item items key kind level limit location maximum meaning measure method methods minimum mechanism name names note notes number ' +
    'objective option options outcome outcomes percentage phase problem problems process property pros purpose quantity question questions range rate reason ' +
    'recommendation relevance requirement response result results risk risks role roles rule score size source sources stage status step strategy strategies symbol ' +
    'target task term time title total type types unit units use uses value values version year'
  ).split(' '),
)
