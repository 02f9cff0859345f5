package org.dealercrm.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealercrm.contract.EventTrace;
import org.junit.jupiter.api.Test;

class RepairOrdersContractTest {

    @Test
    void repairOrdersInMemoryKeepTheContract() {
        assertThat(RepairOrdersContract.violations(InMemoryRepairOrders::new, RepairOrdersContractTest::traces))
                .isEmpty();
        assertThat(RepairOrdersContract.violations(
                        InMemoryRepairOrders::new, RepairOrdersContractTest::traces, same -> same))
                .isEmpty();
    }

    @Test
    void ordersForgottenAtARestartAreTold() {
        assertThat(RepairOrdersContract.violations(
                        InMemoryRepairOrders::new,
                        RepairOrdersContractTest::traces,
                        port -> new InMemoryRepairOrders()))
                .anySatisfy(violation -> assertThat(violation).contains("found none after a restart"));
    }

    private static List<EventTrace> traces(InMemoryRepairOrders orders) {
        return orders.recordedEvents().stream().map(EventTrace::of).toList();
    }
}
