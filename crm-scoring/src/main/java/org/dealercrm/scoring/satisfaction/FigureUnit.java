package org.dealercrm.scoring.satisfaction;

/** What a figure is counted in. Its name stands in the provenance of the figure as {@code unit}. */
public enum FigureUnit {
    /** A share, 0 to 1. */
    SHARE,
    /** Points of the scale of the questions. */
    SCALE_POINTS,
    /** Per cent of the scale: 0 at its bad end, 100 at its good one. */
    HUNDRED,
    /** Promoters less detractors per hundred: -100 to 100. */
    NET_HUNDRED,
    /** A thousandth of the scale: 0 at its bad end, 1000 at its good one. */
    THOUSAND
}
