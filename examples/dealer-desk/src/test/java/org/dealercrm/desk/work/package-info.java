@NullMarked
package org.dealercrm.desk.work;

import org.jspecify.annotations.NullMarked;
