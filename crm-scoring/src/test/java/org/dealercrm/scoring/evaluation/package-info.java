/** Tests of holdout evaluation. */
@NullMarked
package org.dealercrm.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
