package org.dealercrm.desk.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.customer.CustomerState;
import org.dealercrm.customer.HouseholdId;
import org.dealercrm.customer.HouseholdMembership;
import org.dealercrm.customer.HouseholdRole;
import org.dealercrm.customer.Interest;
import org.dealercrm.customer.InterestSource;
import org.dealercrm.customer.Ownership;
import org.dealercrm.customer.OwnershipRole;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.NameForm;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.vehicle.VehicleId;

/** A customer in {@code customer} and the tables of phones, e-mail addresses, interests and ownerships. */
final class CustomerTables implements AggregateTables<CustomerId, Customer> {

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "name_form", "surname", "given_name", "full_name", "honorific", "birthday", "acquired_on"),
                    Stream.concat(Stream.of("household_id", "household_role"), AddressColumns.NAMES.stream()))
            .toList();

    private static final PartTable<Customer, PhoneNumber> PHONES = new PartTable<>(
            "customer_phone",
            List.of("phone"),
            Customer::phones,
            (row, phone) -> row.text(phone.value()),
            (key, row) -> PhoneNumber.of(row.text()));

    private static final PartTable<Customer, EmailAddress> EMAILS = new PartTable<>(
            "customer_email",
            List.of("email"),
            Customer::emails,
            (row, email) -> row.text(email.value()),
            (key, row) -> new EmailAddress(row.text()));

    private static final PartTable<Customer, Interest> INTERESTS = new PartTable<>(
            "customer_interest",
            List.of("code", "source", "noted_on"),
            Customer::interests,
            (row, interest) -> row.text(interest.code()).word(interest.source()).day(interest.notedOn()),
            (key, row) -> new Interest(row.text(), row.word(InterestSource.class), row.day()));

    private static final PartTable<Customer, Ownership> OWNERSHIPS = new PartTable<>(
            "customer_ownership",
            List.of("vehicle_id", "role", "from_day", "to_day"),
            Customer::ownerships,
            (row, ownership) -> row.text(ownership.vehicle().value())
                    .word(ownership.role())
                    .day(ownership.from())
                    .day(ownership.to()),
            (key, row) -> new Ownership(
                    new VehicleId(key.store(), row.text()),
                    row.word(OwnershipRole.class),
                    row.day(),
                    row.perhapsDay()));

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public String keyColumn() {
        return "customer_id";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<PartTable<Customer, ?>> parts() {
        return List.of(PHONES, EMAILS, INTERESTS, OWNERSHIPS);
    }

    @Override
    public AggregateKey keyOf(CustomerId id) {
        return new AggregateKey(id.store(), id.value());
    }

    @Override
    public CustomerId idOf(Customer customer) {
        return customer.id();
    }

    @Override
    public void write(RowBinding row, Customer customer) throws SQLException {
        PersonName name = customer.name();
        row.word(name.form())
                .text(name.surname())
                .text(name.givenName())
                .text(name.fullName())
                .word(name.honorific())
                .day(customer.birthday())
                .day(customer.acquiredOn())
                .text(customer.household()
                        .map(membership -> membership.household().value()))
                .text(customer.household().map(membership -> membership.role().name()));
        AddressColumns.write(row, customer.address());
    }

    @Override
    public Function<Parts, Customer> read(AggregateKey key, RowReading row) throws SQLException {
        CustomerState.Builder state = CustomerState.builder()
                .id(new CustomerId(key.store(), key.value()))
                .name(new PersonName(
                        row.word(NameForm.class),
                        row.perhapsText(),
                        row.perhapsText(),
                        row.text(),
                        row.word(Honorific.class)))
                .birthday(row.perhapsDay())
                .acquiredOn(row.perhapsDay())
                .household(household(key, row))
                .address(AddressColumns.read(row));
        return parts -> Customer.restore(state.phones(parts.of(PHONES))
                        .emails(parts.of(EMAILS))
                        .interests(parts.of(INTERESTS))
                        .ownerships(parts.of(OWNERSHIPS))
                        .build())
                .aggregate();
    }

    private static Optional<HouseholdMembership> household(AggregateKey key, RowReading row) throws SQLException {
        Optional<String> household = row.perhapsText();
        Optional<HouseholdRole> role = row.perhapsWord(HouseholdRole.class);
        return household.map(id -> new HouseholdMembership(new HouseholdId(key.store(), id), role.orElseThrow()));
    }
}
