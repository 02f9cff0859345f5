package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.service.RepairOrder;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.service.RepairOrders;

/** The repair orders in the database. */
final class JdbcRepairOrders implements RepairOrders {

    private final JdbcAggregates<RepairOrderId, RepairOrder> orders;

    JdbcRepairOrders(JdbcAggregates<RepairOrderId, RepairOrder> orders) {
        this.orders = orders;
    }

    @Override
    public Optional<Versioned<RepairOrder>> find(RepairOrderId id) {
        return orders.find(id);
    }

    @Override
    public Page<Versioned<RepairOrder>> page(StoreId store, PageRequest request) {
        return orders.page(store, request);
    }

    @Override
    public Page<Versioned<RepairOrder>> ofCustomer(CustomerId customer, PageRequest request) {
        return orders.page(customer.store(), request, "customer_id = ?", List.of(customer.value()));
    }

    @Override
    public SaveResult save(RepairOrder order, long expectedVersion, List<? extends DomainEvent> events) {
        return orders.save(order, expectedVersion, events);
    }
}
