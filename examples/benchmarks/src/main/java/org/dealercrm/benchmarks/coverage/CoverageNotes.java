package org.dealercrm.benchmarks.coverage;

/** What stands above the tables and above each of them: what its columns are, and what is seen in it. */
final class CoverageNotes {

    static final String INTRODUCTION = """
            # How often the intervals hold the truth

            A 95 % interval promises to hold the true figure in 95 of 100 samples. No method keeps the promise for every truth and
            every number of answers. These tables say how far each interval of the library keeps it: a truth is fixed, samples of n
            are drawn from it, the library's public API is asked for the interval of each, and the share of intervals that hold the
            truth is printed (its coverage). Above .950 an interval is wider than need be; below, it is too short and the reader too
            sure of himself.

            Printed by `examples/benchmarks` after `mvn package`; the samples are seeded, so it prints the same always:

                java -cp "target/crm-benchmarks-0.1.0-SNAPSHOT.jar:target/lib/*" org.dealercrm.benchmarks.coverage.CoverageTables

            `CoveragePageTest` compares this page with new computations. Simulated figures have chance in them: a standard error of
            .0015 for 20,000 samples of .95, .003 for 5,000, .005 for 2,000, .010 for 500. A sample may give no interval, such as
            when all answers are the same; the coverage is then that of the samples that give one, and the share of the others stands
            behind it: `.822 (.109 none)`. The standard policy shows no survey figure of fewer than 30 answers; the rows of 10 and 20
            show why.

            What to conclude:

            - Shares and rates (Wilson): use them from n = 10 on. Near 0 and 1 single truths get less than promised: for n = 10 it dips to
              .86 at p = .015 and to .835 at the worst, p = .018.
            - Differences of rates (Newcombe) and the net promoter score (adjusted Wald): without weights at least .93 wherever they were
              tried; very cautious near 0 and 1.
            - Means (Student): right from n = 30 on, as long as answers spread. Where nearly all give the best answer they are far too
              short: with 97 % of tens .69 at n = 100, still .88 at n = 300. There, read the share of those who are not content
              (Wilson) in place of the mean.
            - Weights: right from n = 50 to 100 on. Where a tenth of the answers counts nine times the rest and varies most, too few of
              them tell their spread below that: .76 for a share at n = 20 and 30, .73 to .81 for the net promoter score, .55 to .77 for
              importance-performance means. The standard policy shows no figure on an effective size below 30, which here is n of
              about 85.
            - R^2 and its shares (bootstrap percentiles): too short at n = 20 and 50, above all for a small R^2, whose interval lies
              too high. An R^2 of 0 is never in its interval, nor is a share of 0.
            - Penalty and reward: presume that overall satisfaction scatters alike in every band. Where it scatters three times as much
              among the discontent, .72 for .95, at every n.
            - Alpha (Feldt): presumes normal answers; for skewed ones of 1 to 5 it is too short at every n, .86 to .91 from n = 30 on.
            - Stores drawn to their mean (empirical Bayes): too wide where stores are alike or few, .92 to .96 where they differ widely;
              on average over stores, which is all that it promises.

            No table: the return rate by step of satisfaction, the share of complaints on a topic and the share of those who found it
            easy have Wilson's interval, as the first tables; the 1,000-point index is a weighted mean as the criterion is. The range
            of delivered value is what follows from the lowest and the highest valuation of each part. It is no confidence interval,
            promises no probability and has no coverage.
            """;

    static final String PROPORTION = """
            Rates, satisfied shares (CSAT), shares of complaints, return rates. Columns: the true proportion. It agrees with the exact
            table below as far as chance allows.""";

    static final String PROPORTION_EXACTLY = """
            The same as sums of the probabilities of all outcomes whose interval holds the truth. The interval is right on average
            over p and not for every p. The last columns are the least over all p, and over p from .05 to .95, found at the ends of
            the intervals. At n = 10 it is .835, at p = .01788 (and 1 - p), just below the lower end for 1 of 10: of the samples with
            1 or more none then holds p. That dip is narrow: at p = .017 it is .842, at .015 .860, at .01 .904. Without the outermost
            twentieths the least at n = 10 is .893, and .916 to .943 from n = 20 on. The narrow dip never goes away, it moves to the edge as n
            grows: .838 at every large n, at p of about .18 / n.""";

    static final String DIFFERENCES = """
            Two stores, or one store in two years. Columns: the two true rates, each with n observations, in the last one the second
            with 5 n. Never below .94 here, and very cautious where both rates are near 0 or 1 and n is small: differences are found
            later there than they might be.""";

    static final String VERDICTS = """
            Columns: what is said, and the target ("at least"), where the truth lies; every verdict is then one by chance. At most .025
            is promised each way and kept in every cell. The price: few observations cannot be called met at a high target at all
            (.000 at .95 up to n = 50: even 50 of 50 are not decided).""";

    static final String WEIGHTED_SHARE = """
            The share of 4 and 5 on a scale of 1 to 5. Columns: half of the sample counts 3 or 9 times the other half (the heavy half
            answers as the first word says, the other as the second), or a tenth counts 9 times the rest. The interval stands
            on the effective size that the answers have, not that of the weights alone: right from n = 100 on, and too short below n =
            50 where few heavy answers decide and vary most.""";

    static final String MEAN = """
            Scores and dimensions in per cent of the scale; the standard policy shows none of fewer than 30 answers. Columns: the scale
            and how customers answer; very good: 80 % give the best answer, ceiling: 80 % of tens with a few very low, asked for tens:
            97 % of tens. Right from n = 30 on where answers spread. The more of them are the best one, the longer it takes: with 80 %
            .85 to .89 at n = 30 and .94 at n = 300; with 97 % .69 at n = 100, .88 at n = 300. The intervals that miss are those of samples that
            happened to have no low answer: their mean is too good, and their spread too small to say so.""";

    static final String WEIGHTED_MEAN = """
            Columns as for the weighted share. The variance is that of the ratio (linearised), so it is right in the long run whatever
            the weights have to do with the answers. With 10 to 30 answers it is too short, down to .56 where everything hangs on a
            tenth of them, and .92 at n = 100.""";

    static final String EFFORT = """
            The mean of 1 to 7. Columns: how customers answer; very good: 70 % give a 7. That is .87 at n = 30 and .94 at n = 300; the
            others are right from n = 20 on.""";

    static final String GAP = """
            Columns: the scale, how customers expected and how they perceived; the two of one customer are drawn together. Differences
            are less skewed than answers, and right from n = 20 on, except where nearly all answer ten to both: .88 at n = 50 and .90 at
            n = 100.""";

    static final String CRITERION = """
            Four items of 1 to 10, which hang together because customers differ (six of ten answer well, three at the ceiling, one
            badly). Columns: all answered; a fifth of the answers missing; the three at the ceiling count fourfold; both; 95 % of
            customers who were asked for tens. The mean of items is right from n = 30 on, except where nearly all are tens: .81 there, .92 at
            n = 100.""";

    static final String INDEX = """
            Overall satisfaction, met expectations, nearness to the ideal, of 1 to 10 and equal weights. Columns as for the
            criterion, and the same is seen.""";

    static final String PROMOTERS = """
            Columns: promoters and detractors per hundred. Between .93 and .97 for ordinary stores from n = 10 on, cautious where
            nearly all answer alike.""";

    static final String WEIGHTED_PROMOTERS = """
            Columns as for the weighted share, and the same: right from n = 100 on, too short below n = 50 where few heavy answers
            vary most.""";

    static final String KANO = """
            Columns: what the feature is to most customers, and which coefficient. Given how many fall in the four categories it is
            Wilson's interval of a share, and behaves so: .92 to .98 at n = 10, .93 and more from n = 50 on.""";

    static final String RATINGS = """
            Both on 1 to 5, importance very good. Columns: performance is good to half and torn to half; or two halves of the sample
            weigh 4 to 1 and find it good both, or good and bad; or a tenth counts 9 times the rest; or very good to all. Right
            from n = 300 on, and from n = 30 to 50 on without such weights; where few heavy answers vary most .89 at n = 50.""";

    static final String IMPACTS = """
            One of two items on 1 to 5 that hang together; low is 1, high is 5. Columns: penalty -.8 and reward .4 with normal noise; with
            skewed noise; with noise three times as wide where the item is poor; impact asymmetry (IA) of three truths. Normal or
            skewed does not matter, unequal does: least squares presume equal noise, and the penalty's interval is far too short, .71 to .73,
            at every n. IA has no interval where an effect is against its direction, often so for few respondents; where it has one
            it is rather too wide, and somewhat short near -1 and 1.""";

    static final String DRIVERS = """
            Of 400 resamples each, with normal answers. Columns: R^2 of four equal drivers that correlate by .25 (by 0 for R^2 0); the
            share of one of them; shares of independent drivers with slopes 3, 2, 1, 0. The sample's R^2 is too high, the
            resamples' more so, and the interval with them: .43 for an R^2 of .1 and .71 for one of .4 at n = 20, .77 and .89 at
            n = 50, .92 and .94 at n = 300. Shares are held better than R^2, .92 to .97. The interval of what is 0 never holds it: an R^2 or a
            share is above 0 in every sample, so that an interval above 0 is no proof of an effect.""";

    static final String ALPHA = """
            Columns: how the four items are answered, and the true alpha: normal of equal covariances, normal of unequal ones, and
            two types of customers (four of five answer the first way) on 1 to 5. Right for normal answers, of unequal covariances
            too; too short for skewed ones, at every n.""";

    static final String PARETO = """
            Columns: of reports that name at most one topic (a fifth names none), the share of mentions; of reports that may name
            several, the share of the reports that name a topic at all. Shares of mentions have no interval where reports name
            several. A topic that nobody named is not in the analysis and has no interval: a rare topic that was
            named by chance looks more frequent than it is.""";

    static final String STORES = """
            Rows: n answers of each store, on 1 to 5. Columns: how many stores; alike, or the share of torn customers differs between
            them by up to .1 or .3 either way; the last two with four times the answers at every second store. Coverage is over
            all stores and samples together, as Morris means it. Too wide where stores are alike or few; .92 to .97 for twenty that
            differ widely.""";

    private CoverageNotes() {}
}
