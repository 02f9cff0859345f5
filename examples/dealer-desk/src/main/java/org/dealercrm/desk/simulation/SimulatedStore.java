package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.survey.SurveyResponse;
import org.joda.money.CurrencyUnit;

/**
 * A seeded 4S store that never was. The same seed gives the same store on every machine and JDK: customer 17 of a store of
 * 100 is customer 17 of a store of 20,000, because each customer has random numbers of his own, and nothing is kept in
 * memory that is not asked for.
 *
 * <p>The store opened {@code years} before the last day; its cars were delivered between the two days. The shape of its
 * workshop follows published totals ({@link PublishedFigures}); how customers stay and leave is an assumption
 * ({@link DrivingLife}) and is not of a family of models that the library fits.
 */
public final class SimulatedStore {

    /** The customers of the store of the demonstration. */
    public static final int DEFAULT_CUSTOMERS = 20_000;

    /** The years of the store of the demonstration. */
    public static final int DEFAULT_YEARS = 5;

    /** The most customers that get plates and serial numbers of their own. */
    public static final int MAX_CUSTOMERS = 400_000;

    static final StoreId ID = StoreId.of("SIMULATED-4S");

    private final long seed;
    private final int customers;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private SimulatedStore(long seed, int customers, LocalDate firstDay, LocalDate lastDay) {
        this.seed = seed;
        this.customers = customers;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * Makes a store.
     *
     * @param seed any number; another seed is another store
     * @param customers how many customers bought a car, 1 to 400,000
     * @param lastDay the last day of the store's books, from 2005-01-01 to 2060-12-31, not null
     * @param years how many years before that day the store opened, 1 to 20
     * @return the store, never null
     * @throws IllegalArgumentException if a value is out of its range
     */
    public static SimulatedStore of(long seed, int customers, LocalDate lastDay, int years) {
        Objects.requireNonNull(lastDay, "lastDay");
        if (customers < 1 || customers > MAX_CUSTOMERS) {
            throw new IllegalArgumentException(
                    "A simulated store has 1 to " + MAX_CUSTOMERS + " customers, found " + customers);
        }
        if (years < 1 || years > 20) {
            throw new IllegalArgumentException("A simulated store has 1 to 20 years, found " + years);
        }
        if (lastDay.getYear() < 2005 || lastDay.getYear() > 2060) {
            throw new IllegalArgumentException("The books end in the years 2005 to 2060, found " + lastDay);
        }
        return new SimulatedStore(seed, customers, lastDay.minusYears(years).plusDays(1), lastDay);
    }

    /**
     * The key of the store.
     *
     * @return the key, never null
     */
    public StoreId id() {
        return ID;
    }

    /**
     * The store as its customers see it, with a name that says it is simulated.
     *
     * @return the dealership, never null
     */
    public Dealership dealership() {
        return Dealership.builder()
                .id(ID)
                .name("岳行佛山季华4S店（模拟）")
                .zone(ZoneId.of("Asia/Shanghai"))
                .currency(currency())
                .locale(Locale.SIMPLIFIED_CHINESE)
                .hotline(PhoneNumber.of("+8675700000000"))
                .email(EmailAddress.of("service@example.com"))
                .address(new PostalAddress(List.of("季华路1号"), "佛山市", Optional.of("广东省"), Optional.of("528000"), "CN"))
                .build();
    }

    /**
     * The seed.
     *
     * @return the number that the store was made from
     */
    public long seed() {
        return seed;
    }

    /**
     * How many customers bought a car.
     *
     * @return their number, at least 1
     */
    public int size() {
        return customers;
    }

    /**
     * The day on which the store opened.
     *
     * @return the first day of the books, never null
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The day on which the books end.
     *
     * @return the last day of the books, never null
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The currency of all amounts.
     *
     * @return the yuan, never null
     */
    public CurrencyUnit currency() {
        return CurrencyUnit.of("CNY");
    }

    /**
     * A customer with cars and visits; made anew at each call.
     *
     * @param number 0 to the number of customers less 1
     * @return the customer, never null
     */
    public SimulatedCustomer customer(int number) {
        return life(number).customer();
    }

    /**
     * All customers in the order of their keys, made one by one as they are asked for.
     *
     * @return a stream of them, never null
     */
    public Stream<SimulatedCustomer> customers() {
        return IntStream.range(0, customers).mapToObj(this::customer);
    }

    /**
     * All customers together with what became of them, each made once.
     *
     * @param seen takes what the store sees of a customer, in the order of their keys, not null
     * @return the truth about all of them, never null
     */
    public GroundTruth live(Consumer<SimulatedCustomer> seen) {
        GroundTruth.Chronicle chronicle = new GroundTruth.Chronicle();
        for (int number = 0; number < customers; number++) {
            CustomerLife life = life(number);
            seen.accept(life.customer());
            chronicle.note(life);
        }
        return chronicle.close();
    }

    /**
     * All customers together with their responses to the store's surveys and what became of them, each made once.
     *
     * @param seen takes what the store sees of a customer, in the order of their keys, and his responses, not null
     * @return the truth about all of them, never null
     */
    public GroundTruth live(BiConsumer<SimulatedCustomer, List<SurveyResponse>> seen) {
        SimulatedSurveys surveys = SimulatedSurveys.of(this);
        GroundTruth.Chronicle chronicle = new GroundTruth.Chronicle();
        for (int number = 0; number < customers; number++) {
            CustomerLife life = life(number);
            seen.accept(life.customer(), surveys.of(number, life));
            chronicle.note(life);
        }
        return chronicle.close();
    }

    CustomerLife life(int number) {
        Objects.checkIndex(number, customers);
        return CustomerLife.of(seed, number, firstDay, lastDay);
    }
}
