package org.dealercrm.consent;

import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;

/**
 * The records of consent of a host's stores. A host implements it over its database and checks that against
 * {@link CustomerConsentsContract}.
 *
 * <p>When a customer is erased, so is his record; what must outlive him stands in {@link SuppressedAddresses}.
 */
public interface CustomerConsents extends VersionedAggregates<StoreId, CustomerId, CustomerConsent> {}
