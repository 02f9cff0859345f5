@NullMarked
package org.dealercrm.desk.csv;

import org.jspecify.annotations.NullMarked;
