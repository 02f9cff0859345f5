/** How the aggregates of this library are generated: one style for all of them, invisible to those who use the library. */
@NullMarked
package org.dealercrm.style;

import org.jspecify.annotations.NullMarked;
