/**
 * What the customer relationship centre (DCRC) needs before it contacts anybody: the consents of the customers, and the store's
 * assumptions of what contacts cost and do. Nobody is contacted of whom no consent is on record.
 */
@NullMarked
package org.dealercrm.desk.contact;

import org.jspecify.annotations.NullMarked;
