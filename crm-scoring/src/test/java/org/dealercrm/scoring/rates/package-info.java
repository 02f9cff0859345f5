/** Tests of rates. */
@NullMarked
package org.dealercrm.scoring.rates;

import org.jspecify.annotations.NullMarked;
