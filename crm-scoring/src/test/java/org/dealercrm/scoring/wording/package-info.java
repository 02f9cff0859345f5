/** Tests of what the sentences of all packages have in common. */
@NullMarked
package org.dealercrm.scoring.wording;

import org.jspecify.annotations.NullMarked;
