/** Tests of visit logs and histories. */
@NullMarked
package org.dealercrm.scoring.rates;

import org.jspecify.annotations.NullMarked;
