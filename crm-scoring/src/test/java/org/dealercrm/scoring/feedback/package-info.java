@NullMarked
package org.dealercrm.scoring.feedback;

import org.jspecify.annotations.NullMarked;
