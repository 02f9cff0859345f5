/**
 * What the customer relationship centre (DCRC) needs before it contacts anybody: the question that a plan asks the
 * library's consent gate, and the store's assumptions of what contacts cost and do. Nobody is contacted of whom no consent is on record.
 */
@NullMarked
package org.dealercrm.desk.contact;

import org.jspecify.annotations.NullMarked;
