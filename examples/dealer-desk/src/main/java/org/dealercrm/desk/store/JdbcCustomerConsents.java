package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/** The records of consent in the database. */
final class JdbcCustomerConsents implements CustomerConsents {

    private final JdbcAggregates<CustomerId, CustomerConsent> records;

    JdbcCustomerConsents(JdbcAggregates<CustomerId, CustomerConsent> records) {
        this.records = records;
    }

    @Override
    public Optional<Versioned<CustomerConsent>> find(CustomerId id) {
        return records.find(id);
    }

    @Override
    public Page<Versioned<CustomerConsent>> page(StoreId store, PageRequest request) {
        return records.page(store, request);
    }

    @Override
    public SaveResult save(CustomerConsent consent, long expectedVersion, List<? extends DomainEvent> events) {
        return records.save(consent, expectedVersion, events);
    }
}
