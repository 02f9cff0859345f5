/**
 * The customer of a store: who he is, how to reach him, what he is interested in, which vehicles he owns, uses or pays for
 * and since when, and the household he belongs to.
 *
 * <p>A {@link org.dealercrm.customer.Customer} is one aggregate. A {@link org.dealercrm.customer.Household} is none: each
 * member holds his own membership, of which there is room for one, so that nobody can be in two households and no save has
 * to lock a family. What must hold between customers, such as that a vehicle has one owner at a time, is told by
 * {@link org.dealercrm.customer.OwnershipHistory}.
 */
@NullMarked
package org.dealercrm.customer;

import org.jspecify.annotations.NullMarked;
