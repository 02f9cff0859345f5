/** The dealership (4S store) itself: its id, its time zone, currency and language. */
@NullMarked
package org.dealercrm.dealership;

import org.jspecify.annotations.NullMarked;
