/** How fast letters are filled in, beside other engines that fill in the same letter. */
@NullMarked
package org.dealercrm.benchmarks.template;

import org.jspecify.annotations.NullMarked;
