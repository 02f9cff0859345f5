package org.dealercrm.desk.store;

import java.util.List;
import java.util.Optional;
import org.dealercrm.consent.AddressHash;
import org.dealercrm.consent.SuppressedAddress;
import org.dealercrm.consent.SuppressedAddresses;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.SaveResult;
import org.dealercrm.contract.Versioned;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.DomainEvent;

/** The suppressed addresses in the database. */
final class JdbcSuppressedAddresses implements SuppressedAddresses {

    private final JdbcAggregates<AddressHash, SuppressedAddress> addresses;

    JdbcSuppressedAddresses(JdbcAggregates<AddressHash, SuppressedAddress> addresses) {
        this.addresses = addresses;
    }

    @Override
    public Optional<Versioned<SuppressedAddress>> find(AddressHash id) {
        return addresses.find(id);
    }

    @Override
    public Page<Versioned<SuppressedAddress>> page(StoreId store, PageRequest request) {
        return addresses.page(store, request);
    }

    @Override
    public SaveResult save(SuppressedAddress address, long expectedVersion, List<? extends DomainEvent> events) {
        return addresses.save(address, expectedVersion, events);
    }
}
