package org.dealercrm.survey;

/** What a question asks, of one item or of the visit as a whole. */
public enum Aspect {
    /** How it was: perceived performance, of an item. */
    PERCEIVED(true),
    /** How it was expected to be, of an item, on the scale of the question for what was perceived. */
    EXPECTED(true),
    /** How much it matters, of an item. */
    IMPORTANCE(true),
    /** Kano: how it would be to have it, of an item. */
    KANO_FUNCTIONAL(true),
    /** Kano: how it would be not to have it, of an item. */
    KANO_DYSFUNCTIONAL(true),
    /** How satisfied on the whole. */
    OVERALL_SATISFACTION(false),
    /** How far expectations were met on the whole. */
    MET_EXPECTATIONS(false),
    /** How near to the ideal on the whole. */
    NEAR_IDEAL(false),
    /** How likely he recommends the store. */
    RECOMMENDATION(false),
    /** How easy it was. */
    EFFORT(false);

    private final boolean ofItem;

    Aspect(boolean ofItem) {
        this.ofItem = ofItem;
    }

    /**
     * Whether it is asked of an item.
     *
     * @return true for an item, false for the visit as a whole
     */
    public boolean isOfItem() {
        return ofItem;
    }
}
