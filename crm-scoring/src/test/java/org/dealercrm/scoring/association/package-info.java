/** Tests of item sets, rules, habits and offers. */
@NullMarked
package org.dealercrm.scoring.association;

import org.jspecify.annotations.NullMarked;
