package org.dealercrm.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.event.Decision;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class RepairOrderProperties {

    private static final Instant LATER = WorkshopOrders.OPENED.plusSeconds(60);

    @Property
    void totalsByPayerAndByKindSumToTheTotalInAnyOrderOfLines(
            @ForAll("lines") List<RepairOrderLine> lines, @ForAll Random random) {
        RepairOrder order = WorkshopOrders.with(lines);
        List<RepairOrderLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        RepairOrder other = WorkshopOrders.with(shuffled);

        assertThat(sum(order.totalsByPayer().values())).isEqualTo(order.total());
        assertThat(sum(order.totalsByKind().values())).isEqualTo(order.total());
        assertThat(other.total()).isEqualTo(order.total());
        assertThat(other.totalsByPayer()).isEqualTo(order.totalsByPayer());
        assertThat(other.totalsByKind()).isEqualTo(order.totalsByKind());
        assertThat(other.cost()).isEqualTo(order.cost());
    }

    @Property
    void restoringTheStateOfAnOrderGivesAnEqualOrderWithoutViolations(@ForAll("commands") List<Command> commands) {
        RepairOrder order = carriedOut(commands);
        assertThat(RepairOrder.restore(order.state()).aggregate()).isEqualTo(order);
        assertThat(RepairOrder.restore(order.state()).violations()).isEmpty();
    }

    /** Leaving out the refused commands leads to the same order; and the order that refused is as it was. */
    @Property
    void refusedCommandChangesNothing(@ForAll("commands") List<Command> commands) {
        RepairOrder order = RepairOrder.estimate(WorkshopOrders.ARRIVAL).orElseThrow();
        List<Command> accepted = new ArrayList<>();
        for (Command command : commands) {
            RepairOrderState before =
                    RepairOrderState.builder().from(order.state()).build();
            Decision<RepairOrder> decision = command.apply(order);
            assertThat(order.state()).isEqualTo(before);
            if (decision instanceof Decision.Accepted<RepairOrder> taken) {
                order = taken.aggregate();
                accepted.add(command);
            }
        }
        assertThat(carriedOut(accepted)).isEqualTo(order);
    }

    @Property
    void orderOnceFinalStaysAsItIs(@ForAll("commands") List<Command> commands) {
        RepairOrder order = RepairOrder.estimate(WorkshopOrders.ARRIVAL).orElseThrow();
        Optional<RepairOrder> end = Optional.empty();
        for (Command command : commands) {
            Decision<RepairOrder> decision = command.apply(order);
            if (decision instanceof Decision.Accepted<RepairOrder> taken) {
                order = taken.aggregate();
            }
            if (end.isEmpty() && order.status().isFinal()) {
                end = Optional.of(order);
            }
        }
        if (end.isPresent()) {
            assertThat(order).isEqualTo(end.get());
        }
    }

    @Provide
    Arbitrary<List<RepairOrderLine>> lines() {
        return line().list().ofMaxSize(12);
    }

    /** Commands of all kinds; the ways to the end are made likely enough to be gone. */
    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Command> step = Arbitraries.of(RepairOrderStep.class)
                .map(taken -> new Command("take " + taken, order -> order.take(taken, LATER)));
        Arbitrary<Command> early = Arbitraries.of(RepairOrderStep.class)
                .map(taken -> new Command(
                        "take " + taken + " too early",
                        order -> order.take(taken, WorkshopOrders.OPENED.minusSeconds(1))));
        Arbitrary<Command> add = line().map(line -> new Command("add " + line, order -> order.addLine(line, LATER)));
        Arbitrary<Command> dollars = Arbitraries.of(Payer.class)
                .map(payer -> RepairOrderLine.of(LineKind.OTHER, "Toll", Money.of(CurrencyUnit.USD, 1), payer))
                .map(line -> new Command("add dollars", order -> order.addLine(line, LATER)));
        Arbitrary<Command> remove = Arbitraries.integers()
                .between(0, 4)
                .map(place -> new Command("remove " + place, order -> order.removeLine(place, LATER)));
        return Arbitraries.oneOf(step, step, step, add, remove, early, dollars)
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<RepairOrderLine> line() {
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(0, 10_000_000).map(fen -> Money.ofMinor(WorkshopOrders.CNY, fen));
        return Combinators.combine(
                        Arbitraries.of(LineKind.class), amounts, amounts.optional(), Arbitraries.of(Payer.class))
                .as((kind, amount, cost, payer) -> new RepairOrderLine(kind, "Work", amount, cost, payer));
    }

    private static RepairOrder carriedOut(List<Command> commands) {
        RepairOrder order = RepairOrder.estimate(WorkshopOrders.ARRIVAL).orElseThrow();
        for (Command command : commands) {
            if (command.apply(order) instanceof Decision.Accepted<RepairOrder> taken) {
                order = taken.aggregate();
            }
        }
        return order;
    }

    private static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.zero(WorkshopOrders.CNY), Money::plus);
    }

    record Command(String name, Function<RepairOrder, Decision<RepairOrder>> carriesOut) {

        Decision<RepairOrder> apply(RepairOrder order) {
            return carriesOut.apply(order);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
