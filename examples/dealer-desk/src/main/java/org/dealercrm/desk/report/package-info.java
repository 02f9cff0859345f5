/**
 * The report that the customer relationship centre opens: the five classes, what they are worth, who is leaving and why,
 * whether it would have been right a year ago, and how it was made. One page that needs nothing beside itself.
 */
@NullMarked
package org.dealercrm.desk.report;

import org.jspecify.annotations.NullMarked;
