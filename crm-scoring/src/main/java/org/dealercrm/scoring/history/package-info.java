/** What a customer has done so far, as columns of sufficient statistics. */
@NullMarked
package org.dealercrm.scoring.history;

import org.jspecify.annotations.NullMarked;
