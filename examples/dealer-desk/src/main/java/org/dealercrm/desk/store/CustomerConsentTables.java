package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentAct;
import org.dealercrm.consent.ConsentEntry;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsentState;
import org.dealercrm.consent.Purpose;
import org.dealercrm.consent.SuppressionEntry;
import org.dealercrm.customer.CustomerId;

/** A record of consent in {@code customer_consent}, which has no columns of its own, its entries and its suppressions. */
final class CustomerConsentTables implements AggregateTables<CustomerId, CustomerConsent> {

    private static final PartTable<CustomerConsent, ConsentEntry> ENTRIES = new PartTable<>(
            "consent_entry",
            List.of(
                    "act",
                    "purpose",
                    "channel",
                    "said_at",
                    "valid_from",
                    "valid_until",
                    "source",
                    "recorded_by",
                    "evidence"),
            CustomerConsent::entries,
            CustomerConsentTables::writeEntry,
            (key, row) -> new ConsentEntry(
                    row.word(ConsentAct.class),
                    row.word(Purpose.class),
                    row.perhapsWord(Channel.class),
                    row.moment(),
                    row.perhapsMoment(),
                    row.perhapsMoment(),
                    ConsentColumns.readTrace(row)));

    private static final PartTable<CustomerConsent, SuppressionEntry> SUPPRESSIONS = new PartTable<>(
            "consent_suppression",
            ConsentColumns.OF_SUPPRESSION,
            CustomerConsent::suppressions,
            ConsentColumns::writeSuppression,
            (key, row) -> ConsentColumns.readSuppression(row));

    private static void writeEntry(RowBinding row, ConsentEntry entry) throws SQLException {
        row.word(entry.act())
                .word(entry.purpose())
                .text(entry.channel().map(Channel::name))
                .moment(entry.at())
                .moment(entry.from())
                .moment(entry.until());
        ConsentColumns.writeTrace(row, entry.trace());
    }

    @Override
    public String name() {
        return "customer_consent";
    }

    @Override
    public String keyColumn() {
        return "customer_id";
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public List<PartTable<CustomerConsent, ?>> parts() {
        return List.of(ENTRIES, SUPPRESSIONS);
    }

    @Override
    public AggregateKey keyOf(CustomerId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public CustomerId idOf(CustomerConsent consent) {
        return consent.customer();
    }

    @Override
    public void write(RowBinding row, CustomerConsent consent) {
        // There is nothing but the lists.
    }

    @Override
    public Function<Parts, CustomerConsent> read(AggregateKey key, RowReading row) {
        return parts -> CustomerConsent.restore(CustomerConsentState.builder()
                        .customer(new CustomerId(key.store(), key.value()))
                        .entries(parts.of(ENTRIES))
                        .suppressions(parts.of(SUPPRESSIONS))
                        .build())
                .aggregate();
    }
}
