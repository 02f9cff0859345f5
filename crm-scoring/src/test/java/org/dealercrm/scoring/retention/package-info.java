/** Tests of five-class retention: rules alone, laws for any store, and the sentences that people read. */
@NullMarked
package org.dealercrm.scoring.retention;

import org.jspecify.annotations.NullMarked;
