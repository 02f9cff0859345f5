/** How often the intervals of the library hold the truth: printed as the tables of {@code docs/coverage.md}. */
@NullMarked
package org.dealercrm.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;
