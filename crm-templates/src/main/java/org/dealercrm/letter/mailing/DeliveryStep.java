package org.dealercrm.letter.mailing;

/** What may happen to a message in the outbox. */
public enum DeliveryStep {
    /** Somebody takes it in order to deliver it. */
    TAKE,
    /** It was delivered. */
    DELIVER,
    /** It could not be delivered this time. */
    PUT_BACK,
    /** It cannot be delivered at all. */
    GIVE_UP,
    /** What hindered it was mended. */
    RETRY
}
