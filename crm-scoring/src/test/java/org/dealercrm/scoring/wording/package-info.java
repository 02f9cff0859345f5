/** Tests of the lifetime models: published figures, laws, and what must not break them. */
@NullMarked
package org.dealercrm.scoring.wording;

import org.jspecify.annotations.NullMarked;
