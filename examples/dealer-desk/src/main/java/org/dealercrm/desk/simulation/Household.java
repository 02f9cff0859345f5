package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which cars a customer buys and when; a further car is bought only while he still is a customer. */
final class Household {

    private static final int FIRST_CAR_STREAM = 100;
    private static final double SECOND_CAR = 0.07;

    private Household() {}

    static List<CarLife> cars(CustomerKind kind, long seed, int number, LocalDate firstDay, LocalDate lastDay) {
        SeededRandom house = SeededRandom.of(seed, number, 2);
        LocalDate firstDelivery = WorkshopCalendar.delivery(firstDay, lastDay, house);
        Driver driver = Driver.of(kind, firstDelivery, house);
        int wanted = wanted(kind, house);
        List<CarLife> cars = new ArrayList<>(wanted);
        for (int car = 0; car < wanted; car++) {
            SeededRandom random = SeededRandom.of(seed, number, FIRST_CAR_STREAM + car);
            LocalDate delivery = car == 0 ? firstDelivery : nextDelivery(kind, firstDelivery, random);
            if (delivery.isAfter(lastDay) || hasLeft(cars, delivery)) {
                continue;
            }
            Driver behindTheWheel = car == 0 ? driver : driver.forAnotherCar(random);
            cars.add(CarLife.of(behindTheWheel, number, car, delivery, lastDay, random));
        }
        return cars;
    }

    private static int wanted(CustomerKind kind, SeededRandom house) {
        return switch (kind) {
            case PRIVATE -> house.happens(SECOND_CAR) ? 2 : 1;
            case COMPANY -> 1 + house.below(3);
            case FLEET -> 4 + house.below(CarNumbers.CARS_PER_CUSTOMER - 3);
        };
    }

    /** A household waits for a year or more; a fleet is delivered within some months. */
    private static LocalDate nextDelivery(CustomerKind kind, LocalDate first, SeededRandom random) {
        return switch (kind) {
            case PRIVATE -> first.plusDays(300 + random.below(1_100));
            case COMPANY -> first.plusDays(random.below(900));
            case FLEET -> first.plusDays(random.below(200));
        };
    }

    private static boolean hasLeft(List<CarLife> cars, LocalDate day) {
        return !cars.isEmpty()
                && cars.stream()
                        .allMatch(car -> car.leaving()
                                .map(leaving -> leaving.day().isBefore(day))
                                .orElse(false));
    }
}
