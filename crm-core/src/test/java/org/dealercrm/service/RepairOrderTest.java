package org.dealercrm.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.service.WorkshopOrders.ARRIVAL;
import static org.dealercrm.service.WorkshopOrders.OPENED;
import static org.dealercrm.service.WorkshopOrders.codeOf;
import static org.dealercrm.service.WorkshopOrders.line;
import static org.dealercrm.service.WorkshopOrders.yuan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.service.RepairOrderEvent.LineAdded;
import org.dealercrm.service.RepairOrderEvent.LineRemoved;
import org.dealercrm.service.RepairOrderEvent.RepairOrderWritten;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairOrderTest {

    private static final Instant LATER = OPENED.plusSeconds(3600);

    /** A regular service during which a leaking shock absorber is found; the manufacturer pays for that. */
    @Test
    void serviceWithAWarrantyMatterFromArrivalToBill() {
        RepairOrder order = RepairOrder.open(ARRIVAL)
                .orElseThrow()
                .addLine(line(LineKind.LABOUR, "180.00"), LATER)
                .orElseThrow()
                .addLine(line(LineKind.PARTS, "399.00"), LATER)
                .orElseThrow()
                .addLine(line(LineKind.PARTS, "860.00", Payer.WARRANTY), LATER)
                .orElseThrow()
                .take(RepairOrderStep.REQUEST_APPROVAL, LATER)
                .orElseThrow()
                .take(RepairOrderStep.APPROVE, LATER)
                .orElseThrow()
                .take(RepairOrderStep.COMPLETE, LATER)
                .orElseThrow()
                .take(RepairOrderStep.CLOSE, LATER)
                .orElseThrow();

        assertThat(order.status()).isEqualTo(RepairOrderStatus.CLOSED);
        assertThat(order.closedAt()).contains(LATER);
        assertThat(order.total()).isEqualTo(yuan("1439.00"));
        assertThat(order.totalsByPayer())
                .isEqualTo(Map.of(Payer.CUSTOMER_PAY, yuan("579.00"), Payer.WARRANTY, yuan("860.00")));
        assertThat(order.totalsByKind())
                .isEqualTo(Map.of(LineKind.LABOUR, yuan("180.00"), LineKind.PARTS, yuan("1259.00")));
    }

    @Test
    void writingTellsItsEvent() {
        assertThat(RepairOrder.estimate(ARRIVAL))
                .isEqualTo(Decision.accepted(
                        RepairOrder.restore(RepairOrderState.builder()
                                        .arrival(ARRIVAL)
                                        .status(RepairOrderStatus.ESTIMATE)
                                        .build())
                                .aggregate(),
                        new RepairOrderWritten(
                                ARRIVAL.order(),
                                ARRIVAL.customer(),
                                ARRIVAL.vehicle(),
                                RepairOrderStatus.ESTIMATE,
                                OPENED)));
        assertThat(RepairOrder.open(ARRIVAL).orElseThrow().status()).isEqualTo(RepairOrderStatus.OPEN);
    }

    /** 15:30 UTC on 30 June is 23:30 of that day in Shanghai and 3:30 on 1 July in Auckland. */
    @Test
    void dayOfTheVisitIsThatOfTheStore() {
        RepairOrder order = RepairOrder.open(ARRIVAL).orElseThrow();
        assertThat(order.visitDate(ZoneId.of("Asia/Shanghai"))).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(order.visitDate(ZoneId.of("Pacific/Auckland"))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @EnumSource(RepairOrderStatus.class)
    void linesChangeInAnEstimateAnOpenAndADeclinedOrderOnly(RepairOrderStatus status) {
        boolean changeable = List.of(RepairOrderStatus.ESTIMATE, RepairOrderStatus.OPEN, RepairOrderStatus.DECLINED)
                .contains(status);
        RepairOrder order = WorkshopOrders.in(status);
        assertThat(codeOf(order.addLine(line(LineKind.OTHER, "1.00"), LATER)))
                .isEqualTo(changeable ? "accepted" : "LINES_FIXED");
        assertThat(codeOf(order.removeLine(1, LATER))).isEqualTo(changeable ? "accepted" : "LINES_FIXED");
    }

    @ParameterizedTest
    @EnumSource(RepairOrderStatus.class)
    void estimateAndVoidedOrderAreNoVisits(RepairOrderStatus status) {
        assertThat(status.isVisit())
                .isEqualTo(!List.of(RepairOrderStatus.ESTIMATE, RepairOrderStatus.VOIDED)
                        .contains(status));
    }

    @Test
    void linesAreCountedFromOne() {
        RepairOrder order = WorkshopOrders.with(List.of(line(LineKind.LABOUR, "1.00"), line(LineKind.PARTS, "2.00")));
        Decision<RepairOrder> added = order.addLine(line(LineKind.OTHER, "3.00"), LATER);
        assertThat(((Decision.Accepted<RepairOrder>) added).events())
                .containsExactly(new LineAdded(order.id(), 3, LATER));
        Decision<RepairOrder> removed = order.removeLine(1, LATER);
        assertThat(removed.orElseThrow().lines()).containsExactly(line(LineKind.PARTS, "2.00"));
        assertThat(((Decision.Accepted<RepairOrder>) removed).events())
                .containsExactly(new LineRemoved(order.id(), 1, LATER));
        assertThat(codeOf(order.removeLine(0, LATER))).isEqualTo("NO_SUCH_LINE");
        assertThat(codeOf(order.removeLine(3, LATER))).isEqualTo("NO_SUCH_LINE");
    }

    @Test
    void lineOfAnotherCurrencyIsRefused() {
        RepairOrderLine dollars =
                RepairOrderLine.of(LineKind.PARTS, "Part", Money.of(CurrencyUnit.USD, 5), Payer.CUSTOMER_PAY);
        assertThat(codeOf(RepairOrder.open(ARRIVAL).orElseThrow().addLine(dollars, LATER)))
                .isEqualTo("OTHER_CURRENCY");
        assertThatThrownBy(() -> WorkshopOrders.with(List.of(line(LineKind.PARTS, "1.00"), dollars)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "All lines of a repair order are in its currency, CNY; found USD in line 2 of order 4s-7/RO-1");
        assertThatThrownBy(() -> new RepairOrderLine(
                        LineKind.PARTS, "Part", yuan("1"), Optional.of(Money.of(CurrencyUnit.USD, 5)), Payer.DEALER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CNY and USD");
    }

    @Test
    void negativeAmountAndCostAreRefused() {
        RepairOrder order = RepairOrder.open(ARRIVAL).orElseThrow();
        RepairOrderLine negativeCost =
                new RepairOrderLine(LineKind.PARTS, "Part", yuan("1"), Optional.of(yuan("-0.01")), Payer.CUSTOMER_PAY);
        assertThat(codeOf(order.addLine(line(LineKind.PARTS, "-0.01"), LATER))).isEqualTo("NEGATIVE_AMOUNT");
        assertThat(codeOf(order.addLine(negativeCost, LATER))).isEqualTo("NEGATIVE_AMOUNT");
        assertThat(codeOf(order.addLine(line(LineKind.PARTS, "0.00"), LATER))).isEqualTo("accepted");
    }

    @Test
    void nothingHappensBeforeTheArrival() {
        Instant before = OPENED.minusNanos(1);
        RepairOrder order = WorkshopOrders.in(RepairOrderStatus.OPEN);
        assertThat(codeOf(order.take(RepairOrderStep.COMPLETE, before))).isEqualTo("BEFORE_ARRIVAL");
        assertThat(codeOf(order.addLine(line(LineKind.OTHER, "1"), before))).isEqualTo("BEFORE_ARRIVAL");
        assertThat(codeOf(order.removeLine(1, before))).isEqualTo("BEFORE_ARRIVAL");
        assertThat(codeOf(order.take(RepairOrderStep.COMPLETE, OPENED))).isEqualTo("accepted");
    }

    @Test
    void orderWithoutALineIsNotBilled() {
        RepairOrder empty = RepairOrder.open(ARRIVAL).orElseThrow();
        assertThat(codeOf(empty.take(RepairOrderStep.COMPLETE, LATER))).isEqualTo("NOTHING_TO_BILL");
        assertThat(codeOf(empty.take(RepairOrderStep.VOID, LATER))).isEqualTo("accepted");
        assertThat(empty.total()).isEqualTo(yuan("0"));
        assertThat(empty.totalsByPayer()).isEmpty();
    }

    @Test
    void costIsKnownOnlyIfThatOfEachLineIs() {
        RepairOrderLine known = new RepairOrderLine(
                LineKind.PARTS, "Filter", yuan("40"), Optional.of(yuan("22.50")), Payer.CUSTOMER_PAY);
        assertThat(WorkshopOrders.with(List.of(known, known)).cost()).contains(yuan("45.00"));
        assertThat(WorkshopOrders.with(List.of(known, line(LineKind.LABOUR, "1")))
                        .cost())
                .isEmpty();
        assertThat(WorkshopOrders.with(List.of()).cost()).contains(yuan("0"));
    }

    @Test
    void historyIsTakenAndItsFaultsAreTold() {
        Restored<RepairOrder> restored = RepairOrder.restore(RepairOrderState.builder()
                .arrival(ARRIVAL)
                .status(RepairOrderStatus.CLOSED)
                .addLines(line(LineKind.OTHER, "-50.00"))
                .closedAt(OPENED.minusSeconds(1))
                .build());
        assertThat(restored.aggregate().total()).isEqualTo(yuan("-50.00"));
        assertThat(restored.violations())
                .containsExactly(
                        "An order is closed after it was opened; order 4s-7/RO-1 was closed before.",
                        "The amount and the cost of a line are 0 or more; line 1 of order 4s-7/RO-1 has a negative one.");
    }

    @Test
    void closedOrderWithoutDayOrLineIsTaken() {
        Restored<RepairOrder> restored = RepairOrder.restore(RepairOrderState.builder()
                .arrival(ARRIVAL)
                .status(RepairOrderStatus.CLOSED)
                .build());
        assertThat(restored.violations())
                .containsExactly(
                        "A closed order tells when it was closed; order 4s-7/RO-1 does not.",
                        "An order that is billed has a line; order 4s-7/RO-1 has none.");
        assertThat(RepairOrder.restore(RepairOrderState.builder()
                                .arrival(ARRIVAL)
                                .status(RepairOrderStatus.OPEN)
                                .closedAt(LATER)
                                .build())
                        .violations())
                .containsExactly("Only a closed order has a day of closing; order 4s-7/RO-1 is OPEN and has one.");
    }

    @Test
    void orderOfTwoStoresIsABrokenContract() {
        CustomerId elsewhere = new CustomerId(StoreId.of("4s-8"), "C-1");
        assertThatThrownBy(() -> new Arrival(
                        ARRIVAL.order(),
                        elsewhere,
                        ARRIVAL.vehicle(),
                        ARRIVAL.type(),
                        ARRIVAL.currency(),
                        ARRIVAL.odometer(),
                        OPENED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4s-8/C-1");
    }

    @Test
    void nothingPersonalIsPrinted() {
        RepairOrder order = WorkshopOrders.in(RepairOrderStatus.OPEN);
        assertThat(order.toString()).isEqualTo("RepairOrder[4s-7/RO-1, OPEN]");
        assertThat(order.state().toString()).doesNotContain("Anna");
        assertThat(order.lines().toString()).doesNotContain("Anna");
    }
}
