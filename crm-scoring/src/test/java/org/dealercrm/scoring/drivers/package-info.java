/** Tests of what to mend first. */
@NullMarked
package org.dealercrm.scoring.drivers;

import org.jspecify.annotations.NullMarked;
