package org.dealercrm.scoring.retention;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.jspecify.annotations.Nullable;

/** Stores of any kind: few customers or many visits, with or without money, free visits, huge amounts, buyers who never came. */
class StoreHistories extends DomainContextBase {

    private static final int YEARS = 1500;

    /** A row of a store's file; the amount may be unknown. */
    record Row(int daysAgo, double amount, double cost) {}

    /** A customer of such a store. */
    record Customer(
            List<Row> rows, int acquiredDaysAgo, @Nullable Departure departure) {}

    /** A store whose rows may be told in any order. */
    record Store(List<Customer> customers) {

        VisitHistory history(ClockUnit unit) {
            return history(unit, 0);
        }

        /** The same customers, their rows and themselves in an order of the seed. */
        VisitHistory history(ClockUnit unit, long seed) {
            VisitLogBuilder log = VisitLog.builder();
            Random random = new Random(seed);
            List<Integer> order = shuffled(customers.size(), random);
            for (int number : order) {
                add(log, "C-" + number, customers.get(number), random);
            }
            return log.build().asOf(TestStore.AS_OF, unit);
        }

        private static void add(VisitLogBuilder log, String id, Customer customer, Random random) {
            for (int row : shuffled(customer.rows.size(), random)) {
                Row visit = customer.rows.get(row);
                log.add(id, day(visit.daysAgo), visit.amount, visit.cost);
            }
            if (customer.acquiredDaysAgo >= 0 || customer.rows.isEmpty()) {
                log.acquired(id, day(Math.abs(customer.acquiredDaysAgo)));
            }
            if (customer.departure != null) {
                log.departed(id, customer.departure);
            }
        }

        private static List<Integer> shuffled(int size, Random random) {
            List<Integer> order = new java.util.ArrayList<>();
            for (int i = 0; i < size; i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            return order;
        }

        private static long day(int daysAgo) {
            return TestStore.AS_OF.toEpochDay() - daysAgo;
        }
    }

    @Provide
    Arbitrary<Store> stores() {
        Arbitrary<Double> unknown = Arbitraries.just(Double.NaN);
        Arbitrary<Double> amounts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.doubles().between(20, 5000)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0.0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(1e15)),
                net.jqwik.api.Tuple.of(1, unknown));
        return Arbitraries.oneOf(
                stores(unknown, unknown),
                stores(amounts, unknown),
                stores(amounts, amounts),
                stores(Arbitraries.just(500.0), unknown));
    }

    private static Arbitrary<Store> stores(Arbitrary<Double> amounts, Arbitrary<Double> costs) {
        Arbitrary<List<Row>> rows = Combinators.combine(Arbitraries.integers().between(0, YEARS), amounts, costs)
                .as(Row::new)
                .list()
                .ofMaxSize(9);
        Arbitrary<Departure> departures = Arbitraries.of(Departure.values()).injectNull(0.9);
        return Combinators.combine(rows, Arbitraries.integers().between(-YEARS, YEARS), departures)
                .as(Customer::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(Store::new);
    }

    /** Models on a clock of days: gaps of a month to years, stayers and leavers, irregular and regular. */
    @Provide
    Arbitrary<BetaGeometricModel> models() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.doubles().between(0.2, 5),
                        Arbitraries.doubles().between(20, 1000),
                        Arbitraries.doubles().between(0.1, 3),
                        Arbitraries.doubles().between(0.2, 5))
                .as((k, r, alpha, a, b) -> new BetaGeometricModel(true, k, r, alpha, a, b, ClockUnit.DAY));
    }
}
