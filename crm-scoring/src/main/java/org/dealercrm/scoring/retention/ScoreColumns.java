package org.dealercrm.scoring.retention;

/** The figures of a store's customers that are worked out once, a column each, in the order of the history's rows. */
final class ScoreColumns {

    private static final ValueTier[] VALUE_TIERS = ValueTier.values();
    private static final StabilityTier[] STABILITY_TIERS = StabilityTier.values();

    final double[] pAlive;
    final double[] expectedVisits;
    final double[] valueWhileStaying;
    final double[] pReturn;
    /** Whether the customer is lost for longer than the policy says. */
    final boolean[] lost;
    /** Whether a rule of no value holds. */
    final boolean[] noValue;

    private final byte[] valueTier;
    private final byte[] stabilityTier;

    ScoreColumns(int rows) {
        pAlive = new double[rows];
        expectedVisits = new double[rows];
        valueWhileStaying = new double[rows];
        pReturn = new double[rows];
        lost = new boolean[rows];
        noValue = new boolean[rows];
        valueTier = new byte[rows];
        stabilityTier = new byte[rows];
    }

    @SuppressWarnings("EnumOrdinal") // a byte for each of a million customers; read back by the same order in one run
    void tiers(int row, ValueTier value, StabilityTier stability) {
        valueTier[row] = (byte) value.ordinal();
        stabilityTier[row] = (byte) stability.ordinal();
    }

    ValueTier valueTier(int row) {
        return VALUE_TIERS[valueTier[row]];
    }

    StabilityTier stabilityTier(int row) {
        return STABILITY_TIERS[stabilityTier[row]];
    }
}
