// Test kit: a raw article with one doubtful table, one teaser and a line that stands twice.

/** The article, as a scraper leaves it. */
export const article = `Skip to main content

Fundamentals

Iron carries oxygen through the blood. When the store runs low, the marrow slows down and tiredness follows, often long before a blood test shows anemia.

A low store is found by a test of ferritin, not by how a person feels.

How the Store Is Filled

The gut takes up between 5 and 15 percent of the iron in a meal. Meat gives more than plants do, and coffee with the meal lowers the share.

  • Ferritin ∞ The protein that stores iron.
  • Transferrin ∞ The protein that carries iron.

Ways of Taking Iron Compared
Way Time to Effect Main Drawback
Tablets About two weeks of daily use Upsets the stomach of many who take it.
Infusion About one week after the visit Costs more and takes a visit to a clinic.
Injection About one week after the visit Hurts at the site and can stain the skin.

In Summary

Two tablets a day are no better than one on most days.

In Summary

Treatment goes on for 3 months after the blood count is back to normal.

References

  • Camaschella, C. "Iron deficiency." Blood, vol. 133, no. 1, 2019, pp. 30-39.

Glossary

ferritin

Meaning ∞ Ferritin is the protein inside cells that stores iron until the body needs it.

transferrin

Meaning ∞ Transferrin is the protein that carries iron through the blood to the marrow.

anemia

Meaning ∞ Anemia is a lack of healthy red blood cells, whatever its cause.

marrow

Members who care for their marrow can feel more awake and may want to read our guide.
`
