/**
 * Consent (授权同意): whether a store may contact a customer for a purpose by a channel, and what that rests on.
 *
 * <p>Everything that goes out passes one gate. A {@link org.dealercrm.consent.ConsentGate} looks at three things: what the customer has
 * said ({@link org.dealercrm.consent.CustomerConsent}, a book to which entries are only added), which addresses are dead or closed
 * ({@link org.dealercrm.consent.SuppressedAddress}, which outlives the erasure of the customer), and the store's
 * {@link org.dealercrm.consent.ConsentPolicy}. It answers {@link org.dealercrm.consent.GateAnswer.Cleared}, which nobody else can make,
 * or {@link org.dealercrm.consent.GateAnswer.Refused} with the reason.
 *
 * <p>Answers are decided by instants and never by the order in which something was written down: whoever withdraws at the same moment as he
 * agreed, or later, has withdrawn. A purpose stands for itself, so that leaving the advertising does not end the news of one's own repair.
 *
 * <p>The articles of law named in this package say what its defaults were taken from. They are no legal advice; a store asks its
 * counsel, and can make the policy stricter.
 */
@NullMarked
package org.dealercrm.consent;

import org.jspecify.annotations.NullMarked;
