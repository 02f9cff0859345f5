/** The whole path from a file of visits to a file of scores, and files of any size to walk it with. */
@NullMarked
package org.dealercrm.benchmarks.path;

import org.jspecify.annotations.NullMarked;
