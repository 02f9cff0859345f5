package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.Departure;

/**
 * One car as the store sees it, with its repair orders, and what really became of it.
 *
 * @param vehicle what the store knows of the car, not null
 * @param orders its closed repair orders by arrival, their numbers not final, not null
 * @param leaving when and why it stopped coming, empty if it did not within the books
 */
record CarLife(SimulatedVehicle vehicle, List<SimulatedOrder> orders, Optional<Leaving> leaving) {

    private static final int LONGEST_RUMOUR_IN_DAYS = 75;

    static CarLife of(
            Driver driver, int customer, int car, LocalDate delivery, LocalDate lastDay, SeededRandom random) {
        CarModel model = CarModel.drawn(random);
        DrivingLife life = new DrivingLife(driver, model, delivery, lastDay, random);
        String id = "V" + CustomerLife.padded(customer, 7) + "-" + (car + 1);
        List<SimulatedOrder> orders = orders(id, life.calls(), model, lastDay, random);
        Optional<LocalDate> known = life.leaving().flatMap(leaving -> knownOn(leaving, lastDay, random));
        Optional<Departure> departure =
                known.flatMap(day -> life.leaving()).flatMap(leaving -> departure(leaving.cause()));
        int modelYear = delivery.getMonthValue() >= 9 ? delivery.getYear() + 1 : delivery.getYear();
        int serial = CarNumbers.serial(customer, car);
        SimulatedVehicle vehicle = new SimulatedVehicle(
                id,
                CarNumbers.vin(model, modelYear, serial),
                CarNumbers.plate(model, serial),
                model.newEnergy(),
                CarModel.BRAND,
                model.label(),
                modelYear,
                delivery,
                departure,
                known);
        return new CarLife(vehicle, orders, life.leaving());
    }

    private static List<SimulatedOrder> orders(
            String vehicleId, List<DrivingLife.Call> calls, CarModel model, LocalDate lastDay, SeededRandom random) {
        WorkshopBill bill = new WorkshopBill(random);
        List<SimulatedOrder> orders = new ArrayList<>(calls.size());
        for (DrivingLife.Call call : calls) {
            boolean stays = call.kind() == OrderKind.ACCIDENT_REPAIR;
            LocalDate day = stays
                    ? WorkshopCalendar.dayOfWeekFrom(call.day().plusDays(3 + random.below(8)), random)
                    : call.day();
            LocalDateTime closed = WorkshopCalendar.closing(day, random);
            LocalDateTime arrived = stays
                    ? WorkshopCalendar.arrivalToStay(call.day(), random)
                    : WorkshopCalendar.arrivalBefore(closed, 45 + random.below(200));
            List<SimulatedLine> lines = bill.lines(call, model);
            // The books hold invoiced orders only; a car still in the workshop on the last day is not in them.
            if (!day.isAfter(lastDay)) {
                orders.add(new SimulatedOrder("", vehicleId, call.kind(), arrived, closed, call.odometerKm(), lines));
            }
        }
        return orders;
    }

    private static Optional<Departure> departure(LeavingCause cause) {
        return switch (cause) {
            case SOLD -> Optional.of(Departure.SOLD);
            case SCRAPPED -> Optional.of(Departure.SCRAPPED);
            case EXPORTED -> Optional.of(Departure.EXPORTED);
            case MOVED_AWAY, DISSATISFIED, WARRANTY_ENDED -> Optional.empty();
        };
    }

    /** The store hears of a part of the cars that are gone, and later than they go. */
    private static Optional<LocalDate> knownOn(Leaving leaving, LocalDate lastDay, SeededRandom random) {
        double heardOf = switch (leaving.cause()) {
            case SOLD -> 0.5;
            case SCRAPPED -> 0.9;
            case EXPORTED -> 0.75;
            case MOVED_AWAY, DISSATISFIED, WARRANTY_ENDED -> 0;
        };
        LocalDate day = leaving.day().plusDays(random.below(LONGEST_RUMOUR_IN_DAYS));
        return random.happens(heardOf) && !day.isAfter(lastDay) ? Optional.of(day) : Optional.empty();
    }
}
