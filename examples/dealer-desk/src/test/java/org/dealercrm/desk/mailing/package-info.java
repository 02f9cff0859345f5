@NullMarked
package org.dealercrm.desk.mailing;

import org.jspecify.annotations.NullMarked;
