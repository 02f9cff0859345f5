package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.desk.value.Purchase;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.value.ProfitLine;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ValueFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 4, 30);

    /** Fifty customers of 1 to 5 visits, each of them 10,000 less a cost of 6,000. */
    static StoreAnalysis analysis(boolean money, String currency) {
        VisitLogBuilder log = VisitLog.builder().currency(CurrencyUnit.of(currency));
        long first = LocalDate.of(2022, 12, 20).toEpochDay();
        for (int i = 0; i < 50; i++) {
            for (int visit = 0; visit <= i % 5; visit++) {
                log.add("c" + i, first + i + 110L * visit, money ? 10_000 : Double.NaN, money ? 6_000 : Double.NaN);
            }
        }
        return StoreAnalysis.of(log.build(), AS_OF, RetentionPolicy.standard());
    }

    private static Map<String, Object> value(Optional<Purchases> purchases) {
        ReportFigures figures = new ReportFigures("s", false, analysis(true, "CNY"), Optional.empty());
        return ValueFigures.of(figures.with(purchases, Optional.empty()));
    }

    private static Map<?, ?> map(Object figures, String key) {
        return (Map<?, ?>) ((Map<?, ?>) figures).get(key);
    }

    private static List<Object> each(Map<String, Object> figures, String list, String key) {
        List<Object> found = new ArrayList<>();
        for (Object element : (List<?>) figures.get(list)) {
            found.add(((Map<?, ?>) element).get(key));
        }
        return found;
    }

    private static Purchase purchase(int customer, ProfitLine line, String product, int amount) {
        return new Purchase(
                "c" + customer,
                line,
                product,
                1,
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(amount / 2),
                BigDecimal.ZERO);
    }

    /** 150 visits of 4,000 each; ten customers of five visits have a third of it, the top tenth is five of them. */
    @Test
    void the_past_is_what_was_paid_less_what_it_cost() {
        Map<String, Object> value = value(Optional.empty());
        Map<?, ?> past = map(value, "past");
        assertThat(past.get("net")).isEqualTo(600_000.0);
        assertThat(past.get("mean")).isEqualTo(12_000.0);
        assertThat(past.get("lossMakers")).isEqualTo(0);
        assertThat((Double) map(past, "concentration").get("topTenth")).isCloseTo(25 / 150.0, within(1e-12));
        assertThat((List<?>) map(past, "concentration").get("lorenz")).hasSize(101);
        assertThat((Double) map(value, "ahead").get("total")).isPositive();
        assertThat(value).containsEntry("lines", null).containsEntry("products", List.of());
        assertThat((List<?>) value.get("top")).hasSize(5);
    }

    @Test
    void without_amounts_there_is_nothing_to_show() {
        assertThat(ValueFigures.of(new ReportFigures("s", false, analysis(false, "CNY"), Optional.empty())))
                .isNull();
    }

    /** What twenty customers bought is shown, what fewer bought may name somebody. */
    @Test
    void lines_and_products_are_those_of_the_purchases() {
        List<Purchase> purchases = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            purchases.add(purchase(i, ProfitLine.SERVICE, "service", 200));
            if (i < 20) {
                purchases.add(purchase(i, ProfitLine.PARTS, "oil", 100));
            }
            if (i < 19) {
                purchases.add(purchase(i, ProfitLine.PARTS, "for one of nineteen", 1000));
            }
        }
        Map<String, Object> value = value(Optional.of(Purchases.ofLines(purchases)));
        assertThat(each(value, "lines", "en")).containsExactly("service", "parts", "other");
        assertThat(each(value, "lines", "contribution")).containsExactly(5000.0, 10500.0, 0.0);
        assertThat(map(value, "past").get("net")).isEqualTo(15500.0);
        assertThat(each(value, "products", "name")).containsExactly("service", "oil");
    }

    @Test
    void a_log_with_items_tells_their_volume_and_no_money() {
        List<Purchase> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            items.add(new Purchase(
                    "c" + i, ProfitLine.OTHER, "oil", 2, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        }
        Map<String, Object> value = value(Optional.of(Purchases.ofItems(items)));
        assertThat(value.get("lines")).isNull();
        assertThat(map(value, "past").get("net")).isEqualTo(600_000.0);
        assertThat(each(value, "products", "volume")).containsExactly(60L);
        assertThat(each(value, "products", "contribution")).containsOnlyNulls();
    }
}
