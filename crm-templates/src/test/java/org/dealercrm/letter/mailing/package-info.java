/** Mailings and their outbox. */
@NullMarked
package org.dealercrm.letter.mailing;

import org.jspecify.annotations.NullMarked;
