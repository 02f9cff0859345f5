/**
 * How well a prediction held: what was expected of each customer on a past day, beside what he then did. Always beside the
 * plainest rules of the trade, "whoever was here lately will come again" and "everybody comes as often as until now", because a
 * model that does not beat them is not worth its parameters; where a rule wins, the result says so. Which model suits a store is
 * chosen here too.
 */
@NullMarked
package org.dealercrm.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
