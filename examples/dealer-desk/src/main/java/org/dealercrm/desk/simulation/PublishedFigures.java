package org.dealercrm.desk.simulation;

/** Published totals. */
public final class PublishedFigures {
    private PublishedFigures() {}
}
