/** Tests of the dealer's database. */
@NullMarked
package org.dealercrm.desk.store;

import org.jspecify.annotations.NullMarked;
