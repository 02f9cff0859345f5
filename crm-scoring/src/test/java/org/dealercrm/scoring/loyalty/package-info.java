/** Tests of satisfaction beside return. */
@NullMarked
package org.dealercrm.scoring.loyalty;

import org.jspecify.annotations.NullMarked;
