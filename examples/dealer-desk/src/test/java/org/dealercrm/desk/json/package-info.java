@NullMarked
package org.dealercrm.desk.json;

import org.jspecify.annotations.NullMarked;
