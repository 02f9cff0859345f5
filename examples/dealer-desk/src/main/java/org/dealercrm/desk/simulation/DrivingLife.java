package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one car is driven, when it comes to the workshop and when it stops coming, week by week from its delivery.
 *
 * <p>It is driven by causes, not by a model of visits: kilometres (season, a changed way to work), service that falls due
 * by kilometres or time, whichever first, the driver's lateness, wear that grows with the odometer, accidents, the end of
 * the warranty, moving away, a bad visit that is not forgiven, resale that grows likelier with age. Visits are therefore
 * no Poisson or gamma renewal process and leaving is no coin thrown after each visit, so none of the fitted models is
 * true. The rates are assumptions, set so that the mix of orders is the published one ({@link PublishedFigures}).
 */
final class DrivingLife {

    /**
     * A visit to the workshop.
     *
     * @param kind why
     * @param day the day of arrival
     * @param odometerKm the reading on arrival
     * @param underWarranty whether the car's warranty still ran
     * @param firstService whether it is the free first service
     */
    record Call(OrderKind kind, LocalDate day, int odometerKm, boolean underWarranty, boolean firstService) {}

    private static final int FIRST_SERVICE_KM = 5_000;
    private static final int FIRST_SERVICE_MONTHS = 6;
    private static final int SERVICE_KM = 10_000;
    private static final int SERVICE_MONTHS = 12;
    private static final int WARRANTY_YEARS = 3;
    private static final int WARRANTY_KM = 60_000;
    private static final double DAYS_A_YEAR = 365.2425;
    private static final double WEEKS_A_YEAR = DAYS_A_YEAR / 7;

    private static final double REPAIRS_A_THOUSAND_KM = 0.208;
    private static final double ACCIDENTS_A_THOUSAND_KM = 0.0266;
    private static final double TOTAL_LOSS = 0.012;
    private static final double BAD_VISIT = 0.06;
    private static final double BAD_VISIT_BRINGS_COMEBACK = 0.11;
    private static final double EXPORTS_A_YEAR = 0.003;

    private final Driver driver;
    private final CarModel model;
    private final LocalDate delivered;
    private final LocalDate lastDay;
    private final SeededRandom random;
    private final List<Call> calls = new ArrayList<>();

    private double kilometresAYear;
    private double odometer;
    private double lastServiceKm;
    private LocalDate lastService;
    private @Nullable LocalDate comesForService;
    private @Nullable LocalDate comesBack;
    private LocalDate inWorkshopUntil;
    private boolean underWarranty = true;
    private int services;
    private int servicesElsewhere;
    private @Nullable Leaving leaving;

    DrivingLife(Driver driver, CarModel model, LocalDate delivered, LocalDate lastDay, SeededRandom random) {
        this.driver = driver;
        this.model = model;
        this.delivered = delivered;
        this.lastDay = lastDay;
        this.random = random;
        this.kilometresAYear = driver.kilometresAYear();
        this.odometer = random.uniform(5, 80);
        this.lastService = delivered;
        this.inWorkshopUntil = delivered;
        live();
    }

    /** The visits to the store by day; all before the leaving. */
    List<Call> calls() {
        return calls;
    }

    Optional<Leaving> leaving() {
        return Optional.ofNullable(leaving);
    }

    private void live() {
        for (LocalDate week = delivered.plusDays(1); !week.isAfter(lastDay); week = week.plusDays(7)) {
            double kilometres = kilometresOf(week);
            goForOutsideReasons(week);
            endWarranty(week);
            if (leaving != null) {
                return;
            }
            comeOrNot(week, kilometres);
            if (leaving != null) {
                return;
            }
            odometer += kilometres;
        }
    }

    private double kilometresOf(LocalDate week) {
        boolean anniversary = ChronoUnit.DAYS.between(delivered, week) % 364 < 7;
        if (anniversary && random.happens(0.25)) {
            kilometresAYear *= random.aroundOne(0.4);
        }
        return kilometresAYear / WEEKS_A_YEAR * WorkshopCalendar.kilometres(week) * random.aroundOne(0.3);
    }

    private double ageInYears(LocalDate day) {
        return ChronoUnit.DAYS.between(delivered, day) / DAYS_A_YEAR;
    }

    private void goForOutsideReasons(LocalDate week) {
        double age = ageInYears(week);
        double resaleAYear = age < 1 ? 0.006 : 0.02 + 0.04 * (age - 1);
        if (random.happens(resaleAYear / WEEKS_A_YEAR)) {
            leave(week, LeavingCause.SOLD);
        } else if (age > 1 && random.happens(EXPORTS_A_YEAR / WEEKS_A_YEAR)) {
            leave(week, LeavingCause.EXPORTED);
        } else if (driver.movesOn().isBefore(week.plusDays(7))) {
            leave(week, LeavingCause.MOVED_AWAY);
        }
    }

    private void leave(LocalDate day, LeavingCause cause) {
        leaving = new Leaving(day, cause);
    }

    private void endWarranty(LocalDate week) {
        if (!underWarranty || (week.isBefore(delivered.plusYears(WARRANTY_YEARS)) && odometer < WARRANTY_KM)) {
            return;
        }
        underWarranty = false;
        if (leaving == null && random.happens(0.8 * driver.looseness())) {
            leave(week, LeavingCause.WARRANTY_ENDED);
        }
    }

    private void comeOrNot(LocalDate week, double kilometres) {
        Optional<OrderKind> reason = reasonToCome(week, kilometres);
        if (reason.isEmpty()) {
            return;
        }
        LocalDate day = WorkshopCalendar.dayOfWeekFrom(week, random);
        if (day.isAfter(lastDay) || !day.isAfter(inWorkshopUntil)) {
            return;
        }
        OrderKind kind = reason.get();
        if (kind == OrderKind.ACCIDENT_REPAIR && random.happens(TOTAL_LOSS)) {
            leave(day, LeavingCause.SCRAPPED);
            return;
        }
        boolean choosesStore = kind == OrderKind.COMEBACK || random.happens(loyalty());
        if (kind == OrderKind.SCHEDULED_SERVICE) {
            noteService(day, choosesStore);
        }
        if (choosesStore && leaving == null) {
            double share = ChronoUnit.DAYS.between(week, day) / 7.0;
            int reading = (int) (odometer + kilometres * share);
            boolean first = kind == OrderKind.SCHEDULED_SERVICE && services == 1;
            calls.add(new Call(kind, day, reading, underWarranty, first));
            inWorkshopUntil = kind == OrderKind.ACCIDENT_REPAIR ? day.plusDays(17) : day;
            judge(day, kind);
        }
    }

    private Optional<OrderKind> reasonToCome(LocalDate week, double kilometres) {
        double thousands = kilometres / 1_000;
        if (random.happens(ACCIDENTS_A_THOUSAND_KM * thousands * driver.accidents())) {
            return Optional.of(OrderKind.ACCIDENT_REPAIR);
        }
        if (comesBack != null && !week.isBefore(comesBack)) {
            return Optional.of(OrderKind.COMEBACK);
        }
        if (serviceIsWanted(week)) {
            return Optional.of(OrderKind.SCHEDULED_SERVICE);
        }
        double wear = driver.wear() * (0.6 + odometer / 70_000) * (model.newEnergy() ? 0.8 : 1);
        double chance = REPAIRS_A_THOUSAND_KM * thousands * wear * WorkshopCalendar.repairs(week);
        return random.happens(chance) ? Optional.of(OrderKind.RUNNING_REPAIR) : Optional.empty();
    }

    /** Due by kilometres or months, whichever first; then the driver takes his time. */
    private boolean serviceIsWanted(LocalDate day) {
        if (comesForService == null) {
            boolean first = services == 0;
            double dueKm = lastServiceKm + (first ? FIRST_SERVICE_KM : SERVICE_KM);
            LocalDate dueOn = lastService.plusMonths(first ? FIRST_SERVICE_MONTHS : SERVICE_MONTHS);
            if (odometer < dueKm && day.isBefore(dueOn)) {
                return false;
            }
            comesForService = day.plusDays((long) random.waiting(driver.latenessDays()));
        }
        return !day.isBefore(comesForService);
    }

    private double loyalty() {
        double bound = 0.5 + 0.5 * driver.loyalty();
        return underWarranty ? bound : bound * (1 - 0.6 * driver.looseness());
    }

    private void noteService(LocalDate day, boolean here) {
        comesForService = null;
        lastService = day;
        lastServiceKm = odometer;
        services++;
        servicesElsewhere = here ? 0 : servicesElsewhere + 1;
        if (!underWarranty && servicesElsewhere >= 2) {
            leave(day, LeavingCause.WARRANTY_ENDED);
        }
    }

    /** What the visit did to the customer: a bad one brings him back with a complaint, or loses him, or is forgiven. */
    private void judge(LocalDate day, OrderKind kind) {
        if (kind == OrderKind.COMEBACK) {
            comesBack = null;
            goIfNotForgiven(day);
        } else if (random.happens(BAD_VISIT)) {
            if (random.happens(BAD_VISIT_BRINGS_COMEBACK)) {
                comesBack = day.plusDays(3 + random.below(18));
            } else {
                goIfNotForgiven(day);
            }
        }
    }

    private void goIfNotForgiven(LocalDate day) {
        if (day.isBefore(lastDay) && !random.happens(driver.patience())) {
            leave(day.plusDays(1), LeavingCause.DISSATISFIED);
        }
    }
}
