/** Tests of calibration by the past. */
@NullMarked
package org.dealercrm.scoring.calibration;

import org.jspecify.annotations.NullMarked;
