package org.dealercrm.vehicle;

/** Where a reading of an odometer comes from; it says how far to trust it. */
public enum ReadingSource {
    /** Read by the workshop when the vehicle came in. */
    WORKSHOP,
    /** Read at the delivery of the vehicle. */
    DELIVERY,
    /** Read by an appraiser of used vehicles. */
    APPRAISAL,
    /** Sent by the vehicle itself. */
    TELEMATICS,
    /** Told by the customer. */
    CUSTOMER,
    /** From a public inspection. */
    INSPECTION,
    /** Taken over from another system or file. */
    IMPORTED,
    /** The first reading of a new instrument, put in by a workshop; it may be lower and is flagged as such. */
    INSTRUMENT_REPLACED
}
