// Entities of HTML that a scraper leaves in prose, by the name that stands between "&" and ";".

/** Pairs of a name and its character. */
const pairs = `
amp & lt < gt > quot " apos '
lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo ›
hellip … bull • middot · deg ° prime ′ Prime ″ dagger † Dagger ‡ sect § para ¶ copy © reg ® trade ™
larr ← rarr → uarr ↑ darr ↓ harr ↔ check ✓ star ☆
plusmn ± times × divide ÷ minus − frasl ⁄ le ≤ ge ≥ ne ≠ asymp ≈ cong ≅ sim ∼ equiv ≡ radic √ sum ∑ permil ‰
frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ ordm º ordf ª
micro µ ohm Ω pound £ euro € cent ¢ yen ¥
alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ kappa κ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω
Alpha Α Beta Β Gamma Γ Delta Δ Theta Θ Lambda Λ Sigma Σ Phi Φ Psi Ψ Omega Ω
agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë
igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø oelig œ
ugrave ù uacute ú ucirc û uuml ü yacute ý yuml ÿ szlig ß scaron š eth ð thorn þ
Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë
Igrave Ì Iacute Í Icirc Î Iuml Ï Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø OElig Œ
Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý Scaron Š ETH Ð THORN Þ`

const words = pairs.trim().split(/\s+/)

/** The character that the name of an entity stands for; dashes and spaces are read elsewhere. */
export const characterOf: ReadonlyMap<string, string> = new Map([
  ...words.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, words[at + 1]!]] : [])),
  // No letters, and no space of a column: what is filled up is all of them.
  ...['shy', 'zwnj', 'zwj'].map((name): [string, string] => [name, '']),
])
