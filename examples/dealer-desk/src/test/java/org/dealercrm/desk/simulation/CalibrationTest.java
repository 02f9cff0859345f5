package org.dealercrm.desk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dealercrm.service.LineKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The simulated workshop has the shape of the published one; the sample of 6,000 customers leaves the tolerances. */
class CalibrationTest {

    private static final Map<OrderKind, Double> KINDS = new EnumMap<>(OrderKind.class);
    private static final Map<DayOfWeek, Double> DAYS = new EnumMap<>(DayOfWeek.class);
    private static final double[] HOURS = new double[24];
    private static final Map<LineKind, Double> MONEY = new EnumMap<>(LineKind.class);
    private static final Map<OrderKind, Map<LineKind, Double>> MONEY_OF_KIND = new EnumMap<>(OrderKind.class);
    private static double orders;

    @BeforeAll
    static void simulate() {
        SimulatedStore.of(20261123, 6_000, LocalDate.of(2026, 10, 31), 5)
                .customers()
                .flatMap(customer -> customer.orders().stream())
                .forEach(CalibrationTest::count);
    }

    private static void count(SimulatedOrder order) {
        orders++;
        KINDS.merge(order.kind(), 1.0, Double::sum);
        DAYS.merge(order.closedAt().getDayOfWeek(), 1.0, Double::sum);
        HOURS[order.closedAt().getHour()]++;
        Map<LineKind, Double> ofKind =
                MONEY_OF_KIND.computeIfAbsent(order.kind(), kind -> new EnumMap<>(LineKind.class));
        for (SimulatedLine line : order.lines()) {
            MONEY.merge(line.kind(), (double) line.priceInFen(), Double::sum);
            ofKind.merge(line.kind(), (double) line.priceInFen(), Double::sum);
        }
    }

    private static double sum(Map<LineKind, Double> money) {
        return money.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void orderTypesComeInThePublishedProportion() {
        // .326 service, .578 running repair, .090 accident, .006 comeback
        for (OrderKind kind : OrderKind.values()) {
            double tolerance = kind == OrderKind.COMEBACK ? 0.003 : 0.02;
            assertThat(KINDS.get(kind) / orders)
                    .as(kind.name())
                    .isCloseTo(PublishedFigures.shareOf(kind), within(tolerance));
        }
    }

    @Test
    void weekdaysComeInThePublishedProportionSaturdayTheBusiest() {
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(DAYS.get(day) / orders).as(day.name()).isCloseTo(PublishedFigures.shareOf(day), within(0.008));
        }
        assertThat(DAYS)
                .allSatisfy((day, count) -> assertThat(count).isLessThanOrEqualTo(DAYS.get(DayOfWeek.SATURDAY)));
    }

    @Test
    void hoursComeInThePublishedProportion() {
        for (int hour = 0; hour < HOURS.length; hour++) {
            assertThat(HOURS[hour] / orders)
                    .as("hour " + hour)
                    .isCloseTo(PublishedFigures.shareOfHour(hour), within(0.008));
        }
    }

    @Test
    void kindsOfLinesShareTheMoneyAsPublished() {
        // .274 labour, .559 parts, .147 outsourced, .020 other
        for (LineKind line : LineKind.values()) {
            assertThat(MONEY.get(line) / sum(MONEY))
                    .as(line.name())
                    .isCloseTo(PublishedFigures.shareOf(line), within(0.02));
        }
    }

    @Test
    void kindsOfLinesShareTheMoneyOfEachOrderTypeAsPublished() {
        for (OrderKind kind : OrderKind.values()) {
            if (kind == OrderKind.COMEBACK) {
                continue; // nobody is invoiced for a comeback
            }
            for (LineKind line : LineKind.values()) {
                assertThat(MONEY_OF_KIND.get(kind).get(line) / sum(MONEY_OF_KIND.get(kind)))
                        .as(kind + " " + line)
                        .isCloseTo(PublishedFigures.shareOf(kind, line), within(0.03));
            }
        }
    }

    @Test
    void anAccidentCostsAsManyTimesAServiceAsPublished() {
        // 9,995.90 rupees an accident, 2,613.37 a service: 3.82 times
        double accident = sum(MONEY_OF_KIND.get(OrderKind.ACCIDENT_REPAIR)) / KINDS.get(OrderKind.ACCIDENT_REPAIR);
        double service = sum(MONEY_OF_KIND.get(OrderKind.SCHEDULED_SERVICE)) / KINDS.get(OrderKind.SCHEDULED_SERVICE);
        assertThat(accident / service).isCloseTo(3.82, within(0.3));
    }

    @Test
    void thePublishedSharesAreWhatTheirSourceAddsUpTo() {
        assertThat(PublishedFigures.shareOf(DayOfWeek.SATURDAY)).isCloseTo(89_955 / 492_314.0, within(1e-12));
        assertThat(PublishedFigures.shareOf(LineKind.PARTS)).isCloseTo(0.5590, within(5e-5));
        assertThat(PublishedFigures.shareOf(LineKind.LABOUR)).isCloseTo(0.2741, within(5e-5));
        assertThat(PublishedFigures.shareOf(LineKind.OUTSOURCED)).isCloseTo(0.1468, within(5e-5));
        assertThat(PublishedFigures.shareOf(LineKind.OTHER)).isCloseTo(0.0201, within(5e-5));
    }
}
