package org.dealercrm.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dealercrm.desk.progress.Progress;
import org.dealercrm.desk.simulation.SimulatedOrder;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.value.ProfitLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lines of the orders tell has the same sums as what the visits tell. */
class StoredSalesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private final SimulatedStore simulated = SimulatedStore.of(11, 120, LAST_DAY, 5);
    private JdbcStore store;

    @BeforeEach
    void fill(@TempDir Path folder) {
        store = JdbcStore.open(folder.resolve("desk"));
        DemoStore.prepare(store, simulated, Progress.unseen());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Map<String, BigDecimal> sums(Purchases sales, Function<Purchase, BigDecimal> part) {
        Map<String, BigDecimal> sums = new HashMap<>();
        sales.all().forEach(each -> sums.merge(each.customerId(), part.apply(each), BigDecimal::add));
        return sums;
    }

    @Test
    void everyCustomerHasTheAmountsAndCostsOfHisVisits() {
        for (LocalDate day : List.of(LAST_DAY, LocalDate.of(2025, 3, 15))) {
            Purchases sales = store.sales(simulated.id(), day);
            Map<String, BigDecimal> amounts = sums(sales, Purchase::amount);
            Map<String, BigDecimal> costs = sums(sales, Purchase::cost);
            VisitHistory history =
                    store.visits(simulated.id(), Progress.unseen()).asOf(day);
            for (int row = 0; row < history.size(); row++) {
                String id = history.customerId(row);
                assertThat(amounts.getOrDefault(id, BigDecimal.ZERO))
                        .isEqualByComparingTo(rounded(history.totalAmount(row)));
                assertThat(costs.getOrDefault(id, BigDecimal.ZERO))
                        .isEqualByComparingTo(rounded(history.totalCost(row)));
            }
            assertThat(sales.all()).allMatch(each -> each.amountWithoutCost().signum() == 0);
        }
    }

    /** Sums of doubles may be off in the last of many digits; money has two decimals. */
    private static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 100), 2);
    }

    @Test
    void linesAreCountedByKindAndText() {
        Purchases sales = store.sales(simulated.id(), LAST_DAY);
        long lines = simulated
                .customers()
                .flatMap(customer -> customer.orders().stream())
                .map(SimulatedOrder::lines)
                .mapToLong(List::size)
                .sum();
        assertThat(sales.all().stream().mapToLong(Purchase::count).sum()).isEqualTo(lines);
        assertThat(sales.lines()).containsExactlyInAnyOrder(ProfitLine.PARTS, ProfitLine.SERVICE, ProfitLine.OTHER);
        assertThat(sales.all())
                .filteredOn(each -> each.product().equals("机油"))
                .isNotEmpty()
                .allMatch(each -> each.line() == ProfitLine.PARTS);
    }
}
