/**
 * What happened to an aggregate, recorded together with the change itself, and the answer of a command: accepted with its
 * events, or refused by a rule of the trade.
 */
@NullMarked
package org.dealercrm.event;

import org.jspecify.annotations.NullMarked;
