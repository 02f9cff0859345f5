package org.dealercrm.service;

import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;

/**
 * The repair orders of a host's stores. A host implements it over its database and checks that against
 * {@link RepairOrdersContract}.
 */
public interface RepairOrders extends VersionedAggregates<StoreId, RepairOrderId, RepairOrder> {

    /**
     * Lists the orders of a customer, in the order of their ids.
     *
     * @param customer the customer, not null
     * @param request how many, and after which mark, not null
     * @return the page, never null; empty for a customer without orders
     */
    Page<Versioned<RepairOrder>> ofCustomer(CustomerId customer, PageRequest request);
}
