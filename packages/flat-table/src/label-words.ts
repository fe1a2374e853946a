// Stage: words. Nouns that label columns of tables about anything; none belongs to a subject.

/** Labels that say what kind of thing a column holds, whatever the table is about. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'action actions activities activity advantage advantages advice answer application applications approach approaches area areas artifact aspect aspects ' +
    'attribute balance benefit benefits category cause causes caution change characteristic characteristics choice class clue clues code comment comments ' +
    'comparison comparisons component components conclusion conclusions condition conditions cons consequence consequences consideration considerations ' +
    'content context cost count course criteria criterion date default definition description descriptions detail details difference disadvantage ' +
    'disadvantages dosage dose doses drawback drawbacks duration effect effects evidence example examples experience explanation factor factors feature ' +
    'features finding findings focus form format frequency function function(s) functions goal goals group groups id impact implication implications ' +
    'indication indications indicator indicators intervention interventions item items key kind level limit limitation limitations line lines location ' +
    'maximum meaning measure mechanism method methods minimum model name names note notes number objective option options outcome outcomes parameter ' +
    'parameters part parts percentage phase population populations position precaution precautions prevalence principle principles problem problems process ' +
    'product products property pros purpose quantity question questions range rate reading readings reason reasons recommendation recommendations regimen ' +
    'regimens region regions relevance remark remarks requirement requirements response result results risk risks role roles route routes rule rules ' +
    'scenario schedule score section setting settings severity sign signal significance signs site size source sources stage status step strategies strategy ' +
    'strength strengths structure studies study subject subtype subtypes support symbol symptom symptoms target task technique techniques term test tests ' +
    'theory therapy time timeframe timing title tool tools topic topics total treatment trend trigger triggers type types unit units use uses value values ' +
    'variable variables verdict version warning warnings weakness weaknesses year'
  ).split(' '),
)
