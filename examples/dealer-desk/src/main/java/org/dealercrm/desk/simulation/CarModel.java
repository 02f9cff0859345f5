package org.dealercrm.desk.simulation;

/** The models of the simulated store; the brand is invented, the world manufacturer identifiers are of Chinese makers. */
enum CarModel {
    SEDAN("岳行 启", "LSV", "A7C2B", 0.30, false, 0.88),
    COMPACT_SUV("岳行 途", "LVS", "C3U4K", 0.34, false, 1.00),
    MPV("岳行 悦", "LZW", "M5P7N", 0.10, false, 1.12),
    LARGE_SUV("岳行 山", "LGW", "S8R2T", 0.08, false, 1.40),
    ELECTRIC("岳行 启 EV", "LGX", "E1V6A", 0.11, true, 0.90),
    PLUG_IN("岳行 途 PHEV", "LC0", "H2E9D", 0.07, true, 1.10);

    static final String BRAND = "岳行";

    private static final CarModel[] ALL = values();
    private static final double[] SHARES = new double[ALL.length];
    private static final double MEAN_PRICE_LEVEL;

    static {
        double mean = 0;
        for (int i = 0; i < ALL.length; i++) {
            SHARES[i] = ALL[i].share;
            mean += ALL[i].share * ALL[i].priceLevel;
        }
        MEAN_PRICE_LEVEL = mean;
    }

    private final String label;
    private final String maker;
    private final String descriptor;
    private final double share;
    private final boolean newEnergy;
    private final double priceLevel;

    /** Label, WMI (positions 1 to 3), descriptor (4 to 8), share of the sales, plate, price of its parts to the average. */
    CarModel(String label, String maker, String descriptor, double share, boolean newEnergy, double priceLevel) {
        this.label = label;
        this.maker = maker;
        this.descriptor = descriptor;
        this.share = share;
        this.newEnergy = newEnergy;
        this.priceLevel = priceLevel;
    }

    static CarModel drawn(SeededRandom random) {
        return ALL[random.weighted(SHARES)];
    }

    String label() {
        return label;
    }

    String maker() {
        return maker;
    }

    String descriptor() {
        return descriptor;
    }

    boolean newEnergy() {
        return newEnergy;
    }

    /** What work on it costs, in proportion; 1 on the average of the cars sold. */
    double priceLevel() {
        return priceLevel / MEAN_PRICE_LEVEL;
    }
}
