/** Tests of visit logs and histories. */
@NullMarked
package org.dealercrm.scoring.history;

import org.jspecify.annotations.NullMarked;
