/** How long a large store's satisfaction takes, and how far intervals cover what they should. */
@NullMarked
package org.dealercrm.benchmarks.satisfaction;

import org.jspecify.annotations.NullMarked;
