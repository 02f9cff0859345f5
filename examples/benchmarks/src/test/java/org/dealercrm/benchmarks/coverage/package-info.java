/** Compares the printed page of coverages with new computations. */
@NullMarked
package org.dealercrm.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;
