@NullMarked
package org.dealercrm.benchmarks.template;

import org.jspecify.annotations.NullMarked;
