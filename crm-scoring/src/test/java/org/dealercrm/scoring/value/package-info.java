/** Tests of what customers are worth. */
@NullMarked
package org.dealercrm.scoring.value;

import org.jspecify.annotations.NullMarked;
