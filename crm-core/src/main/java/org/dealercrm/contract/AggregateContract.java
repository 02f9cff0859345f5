package org.dealercrm.contract;

import java.util.List;

/**
 * What every implementation of a port must keep to, whatever the aggregate; the contracts of the trade, such as {@code
 * CustomersContract}, bring their samples and questions and leave the rest to this.
 *
 * <p>A host calls the contract of a port from a test of its own, with any framework, and expects no sentence:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContract() {
 *     assertEquals(List.of(), CustomersContract.violations(
 *             () -> new JdbcCustomers(emptyDatabase()),
 *             customers -> readOutbox(customers.database()),
 *             customers -> new JdbcCustomers(reopened(customers.database()))));
 * }
 * }</pre>
 *
 * <p>Checked: what is saved is found again, equal; versions begin at 1 and rise by one; a save over a wrong version is a
 * conflict that stores neither aggregate nor events, a second save as new included; events are recorded with the save, in
 * order; stores are kept apart; find and page never answer null; pages are complete, in the order of ids, without
 * repetition, at every size and while others save; all of it is there after a restart. Not checked: threads and crashes.
 */
public final class AggregateContract {

    private AggregateContract() {}

    /**
     * Checks a host's implementation of a port.
     *
     * @param <P> the port
     * @param <S> the id of a store
     * @param <I> the id of the aggregate
     * @param <A> the aggregate
     * @param host how to get at the implementation, not null
     * @param samples what to save into it, not null
     * @param questions the questions that the port has beside find and page, not null
     * @return a sentence for each rule that is broken, without personal data; empty if all are kept; never null
     */
    public static <P extends VersionedAggregates<S, I, A>, S, I, A> List<String> violations(
            ContractHost<P> host, AggregateSamples<S, I, A> samples, List<ContractQuestion<P, A>> questions) {
        ContractTrial<P, S, I, A> trial = new ContractTrial<>(host, samples);
        SavingRules.check(trial);
        FindingRules.check(trial);
        ListingRules.check(trial);
        for (ContractQuestion<P, A> question : questions) {
            trial.onFresh(question.name(), port -> ListingRules.answers(trial, port, question));
        }
        RestartRules.check(trial);
        return trial.violations();
    }
}
