package org.dealercrm.customer;

/** How a store came to know what a customer is interested in. */
public enum InterestSource {
    /** The customer said so, to anybody of the store. */
    STATED,
    /** He answered it in a questionnaire. */
    QUESTIONNAIRE,
    /** A test drive. */
    TEST_DRIVE,
    /** It was noticed when a vehicle was in the workshop. */
    WORKSHOP,
    /** He took part in an event of the store's club. */
    CLUB_EVENT,
    /** It came with data from elsewhere. */
    IMPORTED
}
