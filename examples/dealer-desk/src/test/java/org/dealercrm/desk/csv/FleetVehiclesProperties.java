package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;

class FleetVehiclesProperties {

    record Coming(int customer, int vehicle, int day) {}

    @Property
    void aCustomerIsAFleetFromTheFirstVisitOfHisFifthVehicleOn(@ForAll("comings") List<Coming> comings) {
        VisitLogBuilder builder = VisitLog.builder();
        for (int customer = 0; customer < 4; customer++) {
            builder.acquired("C" + customer, -100);
        }
        FleetVehicles fleets = new FleetVehicles();
        comings.forEach(coming -> fleets.add(coming.customer(), coming.vehicle(), coming.day()));
        fleets.markIn(builder);
        VisitLog log = builder.build();

        for (int day = -21; day <= 21; day++) {
            VisitHistory history = log.asOf(LocalDate.ofEpochDay(day), ClockUnit.DAY);
            for (int customer = 0; customer < 4; customer++) {
                assertThat(history.isFleet(customer)).isEqualTo(vehiclesUpTo(comings, customer, day) >= 5);
            }
        }
    }

    private static int vehiclesUpTo(List<Coming> comings, int customer, int day) {
        Map<Integer, Integer> firstDays = new HashMap<>();
        for (Coming coming : comings) {
            if (coming.customer() == customer) {
                firstDays.merge(coming.vehicle(), coming.day(), Math::min);
            }
        }
        return (int) firstDays.values().stream().filter(first -> first <= day).count();
    }

    /** Days before and after 1970; few customers and vehicles, or far too many for a small table. */
    @Provide
    Arbitrary<List<Coming>> comings() {
        Arbitrary<Integer> vehicles = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, Integer.MAX_VALUE - 1));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        vehicles,
                        Arbitraries.integers().between(-20, 20))
                .as(Coming::new)
                .list()
                .ofMaxSize(80);
    }
}
