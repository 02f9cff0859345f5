/** Tests of customer delivered value. */
@NullMarked
package org.dealercrm.scoring.delivered;

import org.jspecify.annotations.NullMarked;
