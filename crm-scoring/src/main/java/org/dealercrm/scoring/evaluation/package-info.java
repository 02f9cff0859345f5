/**
 * How well a prediction held: what was expected of each customer on a past day, beside what he then did. Always beside the
 * plainest rule of the trade, "whoever was here lately will come again", because a model that does not beat it is not
 * worth its parameters.
 */
@NullMarked
package org.dealercrm.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
