package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.PublishedData;
import org.junit.jupiter.api.Test;

/** Visits in, the tables out that other programs made of the same visits. */
class PublishedHistoryTest {

    /**
     * The sample's table as BTYD 2.4.3 brings it ({@code data(cdnowSummary)}, calibration to 1997-09-30, holdout to
     * 1998-06-30, weeks), row by row.
     */
    @Test
    void cdnowSampleGivesTheTableOfBtyd() {
        VisitLog log = PublishedData.cdnowSample();
        List<String> table = PublishedData.lines("cdnow/btyd_cdnowSummary_cbs.csv");
        LocalDate split = LocalDate.of(1997, 9, 30);
        LocalDate end = LocalDate.of(1998, 6, 30);
        VisitHistory history = log.asOf(split);

        assertThat(history.size()).isEqualTo(table.size() - 1).isEqualTo(2357);
        int holdout = 0;
        for (int row = 0; row < history.size(); row++) {
            String[] fields = table.get(row + 1).split(",");
            assertThat(history.frequency(row)).isEqualTo(Integer.parseInt(fields[0]));
            assertThat(history.recency(row)).isCloseTo(Double.parseDouble(fields[1]), within(1e-9));
            assertThat(history.age(row)).isCloseTo(Double.parseDouble(fields[2]), within(1e-9));
            int visits = log.visitsWithin(row, split, end);
            assertThat(visits).isEqualTo(Integer.parseInt(fields[3]));
            assertThat(history.meanSpend(row)).isCloseTo(Double.parseDouble(fields[4]), within(1e-4));
            holdout += visits;
        }
        assertThat(holdout).isEqualTo(1882);
    }

    /** The master file holds the sample's customers under their numbers in the whole cohort. */
    @Test
    void cdnowMasterHoldsTheWholeCohort() {
        VisitLog log = PublishedData.cdnowMaster();
        VisitHistory history = log.asOf(LocalDate.of(1997, 9, 30));

        assertThat(log.customerCount()).isEqualTo(23_570);
        assertThat(history.size()).isEqualTo(23_570);
        assertThat(log.lastDay()).hasValue(LocalDate.of(1998, 6, 30));
        int fourth = log.indexOf("00004").orElseThrow();
        assertThat(history.frequency(fourth)).isEqualTo(2);
        assertThat(history.recency(fourth)).isCloseTo(30.4285714285714, within(1e-9));
        assertThat(history.age(fourth)).isCloseTo(38.8571428571429, within(1e-9));
    }

    /** BTYDplus 1.2.0, {@code elog2cbs(groceryElog, T.cal = "2006-12-31", T.tot = "2007-12-30")}. */
    @Test
    void groceryLogHasItsCustomersAndItsHoldout() {
        VisitLog log = PublishedData.grocery();
        LocalDate split = LocalDate.of(2006, 12, 31);
        VisitHistory history = log.asOf(split);

        assertThat(history.size()).isEqualTo(1525);
        assertThat(history.hasMoney()).isFalse();
        int holdout = 0;
        for (int i = 0; i < log.customerCount(); i++) {
            holdout += log.visitsWithin(i, split, split.plusWeeks(52));
        }
        assertThat(holdout).isEqualTo(3389);
        assertThat(history.visitsAfterAsOf()).isEqualTo(3389);
    }
}
