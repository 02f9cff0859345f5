package org.dealercrm.desk.simulation;

import java.time.LocalDate;

/**
 * What a driver of the simulated store is like; nobody sees it. All numbers are assumptions.
 *
 * @param kilometresAYear how far the car is driven at first
 * @param latenessDays how many days after the due date the car comes for service, on average
 * @param wear how often something needs repair, to the average driver's 1
 * @param accidents how often there is an accident, to the average driver's 1
 * @param loyalty how likely the driver uses the store, under warranty, when something is due; 0 to 1
 * @param looseness how ready the driver is to go to an independent workshop once the warranty is over; 0 to 1
 * @param patience how likely a bad visit is forgiven; 0 to 1
 * @param movesOn when the driver moves to another city, perhaps long after the books end
 */
record Driver(
        double kilometresAYear,
        double latenessDays,
        double wear,
        double accidents,
        double loyalty,
        double looseness,
        double patience,
        LocalDate movesOn) {

    private static final double PRIVATE_KILOMETRES = 12_500;
    private static final double COMPANY_KILOMETRES = 19_000;
    private static final double FLEET_KILOMETRES = 34_000;
    private static final double YEARS_UNTIL_MOVING = 26;
    private static final double DAYS_A_YEAR = 365.2425;

    static Driver of(CustomerKind kind, LocalDate deliveredOn, SeededRandom random) {
        double mean = switch (kind) {
            case PRIVATE -> PRIVATE_KILOMETRES;
            case COMPANY -> COMPANY_KILOMETRES;
            case FLEET -> FLEET_KILOMETRES;
        };
        return new Driver(
                mean * random.aroundOne(0.45),
                36 * random.aroundOne(0.9),
                random.aroundOne(0.75),
                random.aroundOne(0.6),
                between(1.9 + 1.0 * random.normal()),
                between(-0.9 + 1.1 * random.normal()),
                between(1.0 + 0.9 * random.normal()),
                deliveredOn.plusDays(1 + (long) random.waiting(YEARS_UNTIL_MOVING * DAYS_A_YEAR)));
    }

    /** The logistic curve. */
    private static double between(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** The driver of another car of the same house: drives and moves on alike, wears the car in his own way. */
    Driver forAnotherCar(SeededRandom random) {
        return new Driver(
                kilometresAYear * random.aroundOne(0.3),
                latenessDays,
                wear * random.aroundOne(0.3),
                accidents * random.aroundOne(0.3),
                loyalty,
                looseness,
                patience,
                movesOn);
    }
}
