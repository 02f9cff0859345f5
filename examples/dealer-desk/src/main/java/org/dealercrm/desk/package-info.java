/** A dealer's desk: a host application as a vendor would write it over the library's ports. */
@NullMarked
package org.dealercrm.desk;

import org.jspecify.annotations.NullMarked;
