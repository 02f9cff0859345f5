package org.dealercrm.service;

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
import org.dealercrm.dealership.StoreId;
import org.dealercrm.service.RepairOrderEvent.LineAdded;

/**
 * The contract of {@link RepairOrders}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: orders are listed by customer, each as it was saved last.
 */
public final class RepairOrdersContract {

    private RepairOrdersContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends RepairOrders> List<String> violations(
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
    public static <P extends RepairOrders> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends RepairOrders> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, RepairOrderId, RepairOrder> samples = new AggregateSamples<>(
                RepairOrderSamples.IN_ORDER,
                RepairOrderSamples.FIRST_CHANGED,
                RepairOrderSamples.FIRST_ELSEWHERE,
                RepairOrder::id,
                RepairOrderId::store,
                (id, at) -> new LineAdded(id, 1, at));
        return AggregateContract.violations(host, samples, questions());
    }

    private static <P extends RepairOrders> List<ContractQuestion<P, RepairOrder>> questions() {
        List<RepairOrder> saved = RepairOrderSamples.savedForQuestions();
        return List.of(
                new ContractQuestion<>(
                        "ofCustomer",
                        (port, request) -> port.ofCustomer(RepairOrderSamples.CUSTOMER, request),
                        saved,
                        RepairOrderSamples.ofCustomer()),
                new ContractQuestion<>(
                        "ofCustomer of one without orders",
                        (port, request) -> port.ofCustomer(RepairOrderSamples.STRANGER, request),
                        saved,
                        List.of()));
    }
}
