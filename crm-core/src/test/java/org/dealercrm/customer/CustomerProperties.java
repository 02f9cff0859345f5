package org.dealercrm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.customer.StoreCustomers.CAR;
import static org.dealercrm.customer.StoreCustomers.MAY;
import static org.dealercrm.customer.StoreCustomers.NOW;
import static org.dealercrm.customer.StoreCustomers.OTHER_CAR;
import static org.dealercrm.customer.StoreCustomers.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.event.Decision;
import org.dealercrm.vehicle.VehicleId;

/** Laws of ownership. Days are counted one by one, so that the laws do not lean on the comparison that is under test. */
class CustomerProperties {

    /** All days that the commands use, and one year more for periods that last. */
    private static final int LAST_DAY = 60 + 365;

    @Property
    void ownershipNeverOverlapsWhateverTheSequenceOfCommands(@ForAll("commands") List<Command> commands) {
        Customer keeper = carriedOut(commands);
        Set<String> taken = new HashSet<>();
        for (Ownership period : keeper.ownerships()) {
            for (int day = 0; day <= LAST_DAY; day++) {
                if (covers(period, day)) {
                    assertThat(taken.add(period.vehicle() + " " + period.role() + " " + day))
                            .as("day %s of %s", day, period)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void refusalOfAPeriodIsAlwaysForADayInCommon(
            @ForAll("commands") List<Command> commands, @ForAll("periods") Ownership added) {
        Customer keeper = carriedOut(commands);
        boolean dayInCommon = keeper.ownerships().stream()
                .filter(period -> period.vehicle().equals(added.vehicle()) && period.role() == added.role())
                .anyMatch(period -> daysInCommon(period, added));
        assertThat(keeper.begin(added, NOW) instanceof Decision.Refused).isEqualTo(dayInCommon);
    }

    @Property
    void restoringTheStateOfACustomerGivesAnEqualCustomerWithoutViolations(@ForAll("commands") List<Command> commands) {
        Customer keeper = carriedOut(commands);
        assertThat(Customer.restore(keeper.state()).aggregate()).isEqualTo(keeper);
        assertThat(Customer.restore(keeper.state()).violations()).isEmpty();
    }

    /** Leaving out the refused commands leads to the same customer; and the customer that refused is as he was. */
    @Property
    void refusedCommandChangesNothing(@ForAll("commands") List<Command> commands) {
        Customer keeper = customer("C-1");
        List<Command> accepted = new ArrayList<>();
        for (Command command : commands) {
            CustomerState before = CustomerState.builder().from(keeper.state()).build();
            Decision<Customer> decision = command.apply(keeper);
            assertThat(keeper.state()).isEqualTo(before);
            if (decision instanceof Decision.Accepted<Customer> taken) {
                keeper = taken.aggregate();
                accepted.add(command);
            }
        }
        assertThat(carriedOut(accepted)).isEqualTo(keeper);
    }

    /** Three customers who buy, sell and pass a vehicle on: on no day has it two owners. */
    @Property
    void vehicleNeverHasTwoOwnersWhateverPassesBetweenCustomers(@ForAll("deals") List<Deal> deals) {
        Map<Integer, Customer> customers = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            customers.put(i, customer("C-" + i));
        }
        for (Deal deal : deals) {
            deal.carryOut(customers);
        }
        Set<Integer> owned = new HashSet<>();
        for (Customer customer : customers.values()) {
            for (Ownership period : customer.ownerships()) {
                for (int day = 0; day <= LAST_DAY; day++) {
                    if (covers(period, day)) {
                        assertThat(owned.add(day))
                                .as("day %s of %s", day, period)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(OwnershipHistory.of(CAR, customers.values()).violations()).isEmpty();
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Command> begin = periods().map(Begin::new);
        Arbitrary<Command> end =
                Combinators.combine(vehicles(), roles(), days()).as(End::new);
        return Arbitraries.oneOf(begin, end).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Ownership> periods() {
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(1, 20).optional(0.8);
        return Combinators.combine(vehicles(), roles(), days(), lengths)
                .as((vehicle, role, from, length) -> new Ownership(vehicle, role, from, length.map(from::plusDays)));
    }

    @Provide
    Arbitrary<List<Deal>> deals() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 2);
        return Combinators.combine(Arbitraries.of(Kind.class), people, people, days())
                .as(Deal::new)
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<VehicleId> vehicles() {
        return Arbitraries.of(CAR, OTHER_CAR);
    }

    private static Arbitrary<OwnershipRole> roles() {
        return Arbitraries.of(OwnershipRole.OWNER, OwnershipRole.USER);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60).map(MAY::plusDays);
    }

    private static Customer carriedOut(List<Command> commands) {
        Customer keeper = customer("C-1");
        for (Command command : commands) {
            if (command.apply(keeper) instanceof Decision.Accepted<Customer> taken) {
                keeper = taken.aggregate();
            }
        }
        return keeper;
    }

    private static boolean daysInCommon(Ownership one, Ownership other) {
        for (int day = 0; day <= LAST_DAY; day++) {
            if (covers(one, day) && covers(other, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Ownership period, int day) {
        LocalDate date = MAY.plusDays(day);
        boolean begun = date.toEpochDay() >= period.from().toEpochDay();
        return begun
                && (period.to().isEmpty()
                        || date.toEpochDay() < period.to().get().toEpochDay());
    }

    interface Command {
        Decision<Customer> apply(Customer customer);
    }

    record Begin(Ownership period) implements Command {
        @Override
        public Decision<Customer> apply(Customer customer) {
            return customer.begin(period, NOW);
        }
    }

    record End(VehicleId vehicle, OwnershipRole role, LocalDate to) implements Command {
        @Override
        public Decision<Customer> apply(Customer customer) {
            return customer.end(vehicle, role, to, NOW);
        }
    }

    enum Kind {
        BEGIN,
        BEGIN_FOR_A_WEEK,
        TRANSFER
    }

    /** What one customer does with the vehicle, and with another customer if it is a transfer. */
    record Deal(Kind kind, int who, int whom, LocalDate day) {

        void carryOut(Map<Integer, Customer> customers) {
            OwnershipHistory history = OwnershipHistory.of(CAR, customers.values());
            Customer one = customers.get(who);
            if (kind == Kind.TRANSFER) {
                if (who != whom
                        && history.transfer(one, customers.get(whom), day, NOW)
                                instanceof Decision.Accepted<OwnershipTransfer> passed) {
                    customers.put(who, passed.aggregate().giver().aggregate());
                    customers.put(whom, passed.aggregate().taker().aggregate());
                }
                return;
            }
            Ownership lasting = Ownership.since(CAR, OwnershipRole.OWNER, day);
            Ownership period = kind == Kind.BEGIN ? lasting : lasting.until(day.plusDays(7));
            if (history.begin(one, period, NOW) instanceof Decision.Accepted<Customer> begun) {
                customers.put(who, begun.aggregate());
            }
        }
    }
}
