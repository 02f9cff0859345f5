package org.dealercrm.customer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealercrm.contract.AggregateContract;
import org.dealercrm.contract.AggregateSamples;
import org.dealercrm.contract.ContractHost;
import org.dealercrm.contract.ContractQuestion;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.customer.CustomerEvent.ContactChanged;
import org.dealercrm.dealership.StoreId;

/**
 * The contract of {@link Customers}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: customers are listed by telephone number, by vehicle and by household, each as they
 * were saved last.
 */
public final class CustomersContract {

    private CustomersContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends Customers> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.empty()));
    }

    /**
     * Checks an implementation over a database that stays.
     *
     * @param <P> the implementation
     * @param freshEmpty one over an empty database, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @param reopen closes one and opens its database again, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends Customers> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends Customers> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, CustomerId, Customer> samples = new AggregateSamples<>(
                CustomerSamples.IN_ORDER,
                CustomerSamples.FIRST_CHANGED,
                CustomerSamples.FIRST_ELSEWHERE,
                Customer::id,
                CustomerId::store,
                ContactChanged::new);
        return AggregateContract.violations(host, samples, questions());
    }

    private static <P extends Customers> List<ContractQuestion<P, Customer>> questions() {
        List<Customer> saved = CustomerSamples.savedForQuestions();
        return List.of(
                new ContractQuestion<>(
                        "byPhone",
                        (port, request) -> port.byPhone(CustomerSamples.STORE, CustomerSamples.PHONE, request),
                        saved,
                        CustomerSamples.reachedByPhone()),
                new ContractQuestion<>(
                        "byPhone of a number that nobody has",
                        (port, request) -> port.byPhone(CustomerSamples.STORE, CustomerSamples.NOBODYS_PHONE, request),
                        saved,
                        List.of()),
                new ContractQuestion<>(
                        "ofVehicle",
                        (port, request) -> port.ofVehicle(CustomerSamples.VEHICLE, request),
                        saved,
                        CustomerSamples.havingVehicle()),
                new ContractQuestion<>(
                        "ofHousehold",
                        (port, request) -> port.ofHousehold(CustomerSamples.HOUSEHOLD, request),
                        saved,
                        CustomerSamples.inHousehold()));
    }
}
