/** Tests of natural breaks and of k-means. */
@NullMarked
package org.dealercrm.scoring.clustering;

import org.jspecify.annotations.NullMarked;
