package org.dealercrm.desk.store;

import java.util.List;
import java.util.function.Function;
import org.dealercrm.consent.AddressHash;
import org.dealercrm.consent.SuppressedAddress;
import org.dealercrm.consent.SuppressionEntry;

/** An address in {@code suppressed_address}, which has no columns of its own, and its entries. It refers to no customer. */
final class SuppressedAddressTables implements AggregateTables<AddressHash, SuppressedAddress> {

    private static final PartTable<SuppressedAddress, SuppressionEntry> ENTRIES = new PartTable<>(
            "address_suppression",
            ConsentColumns.OF_SUPPRESSION,
            SuppressedAddress::entries,
            ConsentColumns::writeSuppression,
            (key, row) -> ConsentColumns.readSuppression(row));

    @Override
    public String name() {
        return "suppressed_address";
    }

    @Override
    public String keyColumn() {
        return "address_hash";
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public List<PartTable<SuppressedAddress, ?>> parts() {
        return List.of(ENTRIES);
    }

    @Override
    public AggregateKey keyOf(AddressHash id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public AddressHash idOf(SuppressedAddress address) {
        return address.id();
    }

    @Override
    public void write(RowBinding row, SuppressedAddress address) {
        // There is nothing but the list.
    }

    @Override
    public Function<Parts, SuppressedAddress> read(AggregateKey key, RowReading row) {
        return parts -> SuppressedAddress.restore(new AddressHash(key.store(), key.value()), parts.of(ENTRIES))
                .aggregate();
    }
}
