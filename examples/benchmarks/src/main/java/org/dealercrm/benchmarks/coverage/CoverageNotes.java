package org.dealercrm.benchmarks.coverage;

/** What stands above each table: what its columns are, and what is seen in it. */
final class CoverageNotes {

    static final String INTRODUCTION = "INTRODUCTION.";
    static final String PROPORTION = "PROPORTION.";
    static final String PROPORTION_EXACTLY = "PROPORTION_EXACTLY.";
    static final String DIFFERENCES = "DIFFERENCES.";
    static final String VERDICTS = "VERDICTS.";
    static final String WEIGHTED_SHARE = "WEIGHTED_SHARE.";
    static final String MEAN = "MEAN.";
    static final String WEIGHTED_MEAN = "WEIGHTED_MEAN.";
    static final String EFFORT = "EFFORT.";
    static final String CRITERION = "CRITERION.";
    static final String INDEX = "INDEX.";
    static final String GAP = "GAP.";
    static final String PROMOTERS = "PROMOTERS.";
    static final String WEIGHTED_PROMOTERS = "WEIGHTED_PROMOTERS.";
    static final String KANO = "KANO.";
    static final String RATINGS = "RATINGS.";
    static final String IMPACTS = "IMPACTS.";
    static final String DRIVERS = "DRIVERS.";
    static final String ALPHA = "ALPHA.";
    static final String PARETO = "PARETO.";
    static final String STORES = "STORES.";

    private CoverageNotes() {}
}
