@NullMarked
package org.dealercrm.desk.paper;

import org.jspecify.annotations.NullMarked;
