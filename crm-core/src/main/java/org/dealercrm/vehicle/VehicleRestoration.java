package org.dealercrm.vehicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dealercrm.contract.Restored;

/** Makes a vehicle out of a host's rows, takes what history left behind, and says what the rows break. */
final class VehicleRestoration {

    private final VehicleState rows;
    private final List<String> violations = new ArrayList<>();

    private VehicleRestoration(VehicleState rows) {
        this.rows = rows;
    }

    static Restored<Vehicle> of(VehicleState rows, CheckDigitPolicy policy) {
        VehicleRestoration restoration = new VehicleRestoration(rows);
        restoration.reportChassisNumber(policy);
        List<PlatePeriod> plates = restoration.plates();
        Restored<Odometer> odometer = Odometer.restore(rows.odometer());
        restoration.violations.addAll(odometer.violations());
        restoration.reportReadingsAfterTheEnd(odometer.aggregate());
        VehicleState state = new VehicleState.Builder()
                .from(rows)
                .plates(plates)
                .odometer(odometer.aggregate().entries())
                .build();
        return new Restored<>(Vehicle.of(state), restoration.violations);
    }

    private void reportChassisNumber(CheckDigitPolicy policy) {
        if (rows.chassisNumber().isEmpty()) {
            return;
        }
        ChassisNumber number = rows.chassisNumber().get();
        if (number instanceof Vin vin) {
            vin.problems(policy).forEach(problem -> violations.add(problem.sentence(Locale.ENGLISH)));
        } else {
            violations.add("The chassis number is no VIN.");
            VinProblems.ofForm(number.value()).forEach(problem -> violations.add(problem.sentence(Locale.ENGLISH)));
        }
    }

    /** The plates in the order of their first days; of two that overlap, the earlier ends when the later begins. */
    private List<PlatePeriod> plates() {
        List<PlatePeriod> sorted = new ArrayList<>(rows.plates());
        sorted.sort(Comparator.comparing(PlatePeriod::from));
        if (!sorted.equals(rows.plates())) {
            violations.add("The plates are not in the order of their first days; they were sorted.");
        }
        List<PlatePeriod> taken = new ArrayList<>();
        for (PlatePeriod period : sorted) {
            reportEnergy(period);
            shortenTheLast(taken, period);
            taken.add(period);
        }
        return taken;
    }

    private void shortenTheLast(List<PlatePeriod> taken, PlatePeriod next) {
        if (taken.isEmpty()) {
            return;
        }
        int last = taken.size() - 1;
        PlatePeriod before = taken.get(last);
        boolean overlapping =
                before.until().map(end -> end.isAfter(next.from())).orElse(true);
        if (!overlapping) {
            return;
        }
        if (before.from().equals(next.from())) {
            violations.add("Two plates begin on " + next.from() + "; the one that stood later in the rows was taken.");
            taken.remove(last);
            return;
        }
        violations.add("The plate that begins on " + before.from() + " overlaps the one that begins on " + next.from()
                + "; it was ended there.");
        taken.set(last, before.endedOn(next.from()));
    }

    private void reportEnergy(PlatePeriod period) {
        if (!VehiclePlates.fits(period.plate(), rows.model().energy())) {
            violations.add("The new-energy plate that begins on " + period.from() + " does not fit the drive "
                    + rows.model().energy() + ".");
        }
    }

    private void reportReadingsAfterTheEnd(Odometer odometer) {
        if (rows.fate().isEmpty() || rows.fate().get().kind() == VehicleFate.Kind.SOLD) {
            return;
        }
        VehicleFate fate = rows.fate().get();
        for (OdometerEntry entry : odometer.standing()) {
            if (entry.reading().date().isAfter(fate.date())) {
                violations.add("Entry " + entry.number() + " of the odometer is of "
                        + entry.reading().date() + ", after the vehicle was " + fate.kind() + " on " + fate.date()
                        + ".");
            }
        }
    }
}
