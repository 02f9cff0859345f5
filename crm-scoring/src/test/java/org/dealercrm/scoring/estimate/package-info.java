@NullMarked
package org.dealercrm.scoring.estimate;

import org.jspecify.annotations.NullMarked;
