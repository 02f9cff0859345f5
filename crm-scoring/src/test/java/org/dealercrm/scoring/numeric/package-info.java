/** Tests of the arithmetic under the models. */
@NullMarked
package org.dealercrm.scoring.numeric;

import org.jspecify.annotations.NullMarked;
