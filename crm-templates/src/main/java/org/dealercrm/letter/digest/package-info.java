/** The digest by which editions and outboxes know again what they have seen. Not exported. */
@NullMarked
package org.dealercrm.letter.digest;

import org.jspecify.annotations.NullMarked;
