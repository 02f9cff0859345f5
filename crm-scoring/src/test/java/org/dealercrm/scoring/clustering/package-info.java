/** Tests of natural breaks. */
@NullMarked
package org.dealercrm.scoring.clustering;

import org.jspecify.annotations.NullMarked;
