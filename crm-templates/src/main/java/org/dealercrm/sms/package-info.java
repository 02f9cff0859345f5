/**
 * The short message as networks carry and bill it: its alphabet, its segments, its cost. Texts are plain strings; nothing here
 * knows who writes to whom.
 */
@NullMarked
package org.dealercrm.sms;

import org.jspecify.annotations.NullMarked;
