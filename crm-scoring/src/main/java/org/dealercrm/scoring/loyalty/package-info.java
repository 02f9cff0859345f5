/**
 * Satisfaction beside return: whether the satisfied come back in this store, step by step of the scale; how satisfied the five
 * retention classes are; and who comes without liking it.
 *
 * <p>Nothing here draws a curve: what satisfaction does to return differs from store to store and often jumps at the top of the scale
 * (Jones, T. O.; Sasser, W. E. "Why satisfied customers defect", Harvard Business Review 73 (6), 1995, 88-99), so each step has a
 * rate of its own with its interval, and a test says whether a straight line would be a lie.
 */
@NullMarked
package org.dealercrm.scoring.loyalty;

import org.jspecify.annotations.NullMarked;
