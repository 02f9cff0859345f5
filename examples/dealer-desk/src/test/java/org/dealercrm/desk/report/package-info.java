@NullMarked
package org.dealercrm.desk.report;

import org.jspecify.annotations.NullMarked;
