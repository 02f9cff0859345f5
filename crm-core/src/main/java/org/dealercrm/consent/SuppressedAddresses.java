package org.dealercrm.consent;

import org.dealercrm.contract.VersionedAggregates;
import org.dealercrm.dealership.StoreId;

/**
 * The addresses that a host's stores must not write to or call. A host implements it over its database and checks that against
 * {@link SuppressedAddressesContract}.
 *
 * <p>They name no customer and stay when one is erased: otherwise the next import of a list of addresses would begin to write to him again.
 */
public interface SuppressedAddresses extends VersionedAggregates<StoreId, AddressHash, SuppressedAddress> {}
