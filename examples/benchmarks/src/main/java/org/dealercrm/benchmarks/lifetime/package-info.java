/** How long lifetime models take to fit, and to say what a million customers will do. */
@NullMarked
package org.dealercrm.benchmarks.lifetime;

import org.jspecify.annotations.NullMarked;
