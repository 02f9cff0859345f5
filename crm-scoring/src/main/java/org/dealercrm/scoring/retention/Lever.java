package org.dealercrm.scoring.retention;

/** The one input that a counterfactual changes while all others stay. */
public enum Lever {
    /** Days since the last visit (or the acquisition, if there was none), the tenure unchanged. */
    SILENCE,
    /** Mean days between visits, tenure and silence unchanged. */
    RHYTHM,
    /** Expected contribution of a visit, as a multiple of today's. */
    CONTRIBUTION
}
