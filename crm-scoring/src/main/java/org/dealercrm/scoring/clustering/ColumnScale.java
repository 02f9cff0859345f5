package org.dealercrm.scoring.clustering;

/**
 * How a column was scaled: a value x counts as (x - centre) / unit.
 *
 * @param centre in the column's own unit; 0 if columns were not scaled
 * @param unit above 0, in the column's own unit; 1 if columns were not scaled, and for a column of one value, which parts
 *     nobody
 */
public record ColumnScale(double centre, double unit) {

    static final ColumnScale AS_IT_IS = new ColumnScale(0, 1);

    /** Checks the figures. */
    public ColumnScale {
        if (!Double.isFinite(centre) || !(unit > 0) || Double.isInfinite(unit)) {
            throw new IllegalArgumentException(
                    "A column is scaled by a finite centre and a unit above 0, found " + centre + " and " + unit);
        }
    }
}
