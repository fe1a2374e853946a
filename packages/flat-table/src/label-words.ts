// Stage: words. Nouns that label columns of tables about anything; none belongs to a subject.

/** Labels that say what kind of thing a column holds, whatever the table is about. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'action actions activities activity application applications area areas artifact aspect aspects attribute benefit benefits category cause causes change characteristic characteristics class code comment comments component components condition conditions cons ' +
    'consequence consequences consideration considerations content context cost count criteria criterion date default definition description descriptions detail details difference duration ' +
    'effect effects example examples explanation factor factors feature features finding findings focus form format frequency function function(s) functions goal goals group groups id impact indicator indicators ' +
    'implication implications intervention interventions item items key kind level limit location maximum meaning measure method methods minimum mechanism model name names note notes number ' +
    'objective option options outcome outcomes parameter parameters part parts percentage phase position principle principles problem problems process property pros purpose quantity question questions range rate reason reasons ' +
    'recommendation recommendations region regions relevance requirement requirements response result results risk risks role roles rule rules scenario score section sign significance signs site size source sources stage status step strategy strategies structure subtype subtypes symbol symptom symptoms ' +
    'target task technique techniques term theory time title tool tools topic topics total treatment type types unit units use uses value values variable variables version year'
  ).split(' '),
)
