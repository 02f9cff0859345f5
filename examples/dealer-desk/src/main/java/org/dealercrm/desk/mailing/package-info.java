/**
 * Mailings of a store: its customers page by page as recipients, its letters in their editions, messages that become files, and what
 * came of each. A mailing that was killed goes on where it stood.
 */
@NullMarked
package org.dealercrm.desk.mailing;

import org.jspecify.annotations.NullMarked;
