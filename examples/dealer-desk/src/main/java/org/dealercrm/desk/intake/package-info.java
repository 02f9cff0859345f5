/** The way of another system's log of visits into the store's own files: a customer, a vehicle, a repair order each visit. */
@NullMarked
package org.dealercrm.desk.intake;

import org.jspecify.annotations.NullMarked;
