package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One customer as the store sees him, and what really became of him.
 *
 * @param customer what the store sees, not null
 * @param leaving when and why he left for good, empty if he did not within the books
 */
record CustomerLife(SimulatedCustomer customer, Optional<Leaving> leaving) {

    private static final String[] CITIES = {"佛山市", "佛山市", "佛山市", "广州市", "中山市"};
    private static final String[] STREETS = {"季华路", "文华路", "同济路", "南海大道", "汾江路", "岭南大道", "桂澜路", "建设路"};
    // A block of Chinese mobile numbers that no carrier uses: nobody is rung up by mistake.
    private static final String UNUSED_MOBILE_BLOCK = "+86154";
    private static final double HAS_EMAIL = 0.42;
    private static final List<CustomerKind> KINDS =
            List.of(CustomerKind.PRIVATE, CustomerKind.COMPANY, CustomerKind.FLEET);

    static CustomerLife of(long seed, int number, LocalDate firstDay, LocalDate lastDay) {
        SeededRandom person = SeededRandom.of(seed, number, 1);
        CustomerKind kind = KINDS.get(person.weighted(0.968, 0.026, 0.006));
        String city = person.oneOf(CITIES);
        SimulatedName name = kind == CustomerKind.PRIVATE ? NameBook.person(person) : NameBook.firm(kind, city, person);
        String phone = UNUSED_MOBILE_BLOCK + padded(person.below(100_000_000), 8);
        Optional<String> email =
                person.happens(HAS_EMAIL) ? Optional.of("c" + padded(number, 7) + "@example.com") : Optional.empty();
        String street = person.oneOf(STREETS) + (1 + person.below(380)) + "号";

        List<CarLife> cars = Household.cars(kind, seed, number, firstDay, lastDay);
        SimulatedCustomer customer = new SimulatedCustomer(
                "C" + padded(number, 7), kind, name, phone, email, city, street, vehicles(cars), orders(number, cars));
        return new CustomerLife(customer, lastLeaving(cars));
    }

    static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(digits - plain.length()) + plain;
    }

    private static List<SimulatedVehicle> vehicles(List<CarLife> cars) {
        return cars.stream().map(CarLife::vehicle).toList();
    }

    /** Numbered by arrival over all cars of the customer. */
    private static List<SimulatedOrder> orders(int number, List<CarLife> cars) {
        List<SimulatedOrder> byArrival = cars.stream()
                .flatMap(car -> car.orders().stream())
                .sorted(Comparator.comparing(SimulatedOrder::arrivedAt).thenComparing(SimulatedOrder::vehicleId))
                .toList();
        SimulatedOrder[] numbered = new SimulatedOrder[byArrival.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = byArrival.get(i).withId("R" + padded(number, 7) + "-" + padded(i + 1, 4));
        }
        return List.of(numbered);
    }

    /** A customer has left when his last car has. */
    private static Optional<Leaving> lastLeaving(List<CarLife> cars) {
        if (cars.stream().anyMatch(car -> car.leaving().isEmpty())) {
            return Optional.empty();
        }
        return cars.stream()
                .map(car -> car.leaving().orElseThrow())
                .max(Comparator.comparing(Leaving::day).thenComparing(Leaving::cause));
    }
}
