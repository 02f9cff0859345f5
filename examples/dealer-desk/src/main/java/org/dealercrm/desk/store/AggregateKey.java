package org.dealercrm.desk.store;

import org.dealercrm.dealership.StoreId;

/**
 * The key of an aggregate of any kind.
 *
 * @param store its store, not null
 * @param value its id within the store, not null
 */
record AggregateKey(StoreId store, String value) {}
