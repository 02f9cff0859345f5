package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.value.ValueRows.Books;

/** Laws of customer value analysis, for any books. */
@Domain(ValueRows.class)
@Domain(DomainContext.Global.class)
class CustomerValueProperties {

    @Property
    void everyRowIsCountedOnce(@ForAll Books books) {
        CustomerValueAnalysis analysis = books.analysis();
        double earned = books.sales().stream()
                        .mapToLong(sale -> sale.amount() - sale.cost())
                        .sum()
                / 100.0;
        double served = books.services().stream()
                        .mapToLong(s -> s.visits() * books.perVisit() + s.contacts() * books.perContact())
                        .sum()
                / 100.0;

        assertThat(analysis.contribution()).isEqualTo(earned);
        assertThat(analysis.costToServe()).isEqualTo(served);
        assertThat(analysis.netContribution()).isCloseTo(earned - served, within(1e-8));
        assertThat(analysis.lines().values().stream()
                        .mapToLong(LineValue::count)
                        .sum())
                .isEqualTo(
                        books.sales().stream().mapToLong(ValueRows.Sale::count).sum());
    }

    @Property
    void leavesAddUpToTotals(@ForAll Books books) {
        CustomerValueAnalysis analysis = books.analysis();
        List<CustomerValue> customers = analysis.customers();

        assertSum(customers, CustomerValue::contribution, analysis.contribution());
        assertSum(customers, CustomerValue::costToServe, analysis.costToServe());
        assertSum(customers, CustomerValue::netContribution, analysis.netContribution());
        assertSum(customers, c -> Math.min(0, c.netContribution()), analysis.losses());
        for (ProfitLine line : ProfitLine.values()) {
            LineValue all = analysis.lines().get(line);
            assertSum(customers, c -> c.lines().get(line).amount(), all.amount());
            assertSum(customers, c -> c.lines().get(line).cost(), all.cost());
            assertSum(customers, c -> c.lines().get(line).contribution(), all.contribution());
        }
        for (CustomerValue customer : customers) {
            double lines = customer.lines().values().stream()
                    .mapToDouble(LineValue::contribution)
                    .sum();
            assertThat(lines).isCloseTo(customer.contribution(), within(1e-8));
            assertThat(customer.netContribution())
                    .isCloseTo(customer.contribution() - customer.costToServe(), within(1e-8));
        }
    }

    private static void assertSum(List<CustomerValue> customers, ToDoubleFunction<CustomerValue> part, double whole) {
        assertThat(customers.stream().mapToDouble(part).sum()).isCloseTo(whole, within(1e-7));
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll Books books, @ForAll Random random) {
        assertThat(books.shuffled(random)).isEqualTo(books.analysis());
    }

    @Property
    void ranksFollowTheNetContributionAndSharesReachTheWhole(@ForAll Books books) {
        CustomerValueAnalysis analysis = books.analysis();
        List<CustomerValue> customers = analysis.customers();

        for (int i = 0; i < customers.size(); i++) {
            CustomerValue own = customers.get(i);
            long before = customers.stream()
                    .filter(other -> other.netContribution() > own.netContribution())
                    .count();
            assertThat(own.rank()).isEqualTo((int) before + 1);
            assertThat(own.cumulativeShare().isPresent()).isEqualTo(analysis.netContribution() > 0);
        }
        if (analysis.netContribution() > 0) {
            assertThat(customers.get(customers.size() - 1).cumulativeShare()).hasValue(1);
            assertThat(customers.stream()
                            .mapToDouble(c -> c.valueDegree().orElseThrow())
                            .average())
                    .hasValueCloseTo(1.0, within(1e-9));
        }
    }

    @Property
    void theWhaleCurveRisesToItsLossMakersAndFallsAfter(@ForAll Books books) {
        CustomerValueAnalysis analysis = books.analysis();
        double before = 0;
        for (CustomerValue customer : analysis.customers()) {
            double share = customer.cumulativeShare().orElse(0);
            if (analysis.netContribution() > 0) {
                assertThat(share >= before).isEqualTo(customer.netContribution() >= 0 || share == before);
            }
            before = share;
        }
        assertThat(analysis.lossMakers()).isEqualTo((int) analysis.customers().stream()
                .filter(c -> c.netContribution() < 0)
                .count());
    }
}
