/** Tests of satisfaction. */
@NullMarked
package org.dealercrm.scoring.satisfaction;

import org.jspecify.annotations.NullMarked;
