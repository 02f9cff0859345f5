package org.dealercrm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.customer.StoreCustomers.CAR;
import static org.dealercrm.customer.StoreCustomers.JUNE;
import static org.dealercrm.customer.StoreCustomers.MAY;
import static org.dealercrm.customer.StoreCustomers.NOW;
import static org.dealercrm.customer.StoreCustomers.STORE;
import static org.dealercrm.customer.StoreCustomers.codeOf;
import static org.dealercrm.customer.StoreCustomers.customer;
import static org.dealercrm.customer.StoreCustomers.eventsOf;
import static org.dealercrm.customer.StoreCustomers.owner;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.customer.CustomerEvent.ContactChanged;
import org.dealercrm.customer.CustomerEvent.CustomerCorrected;
import org.dealercrm.customer.CustomerEvent.CustomerRegistered;
import org.dealercrm.customer.CustomerEvent.HouseholdJoined;
import org.dealercrm.customer.CustomerEvent.HouseholdLeft;
import org.dealercrm.customer.CustomerEvent.InterestNoted;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final PhoneNumber MOBILE = PhoneNumber.of("+8613800138000");
    private static final PhoneNumber OFFICE = PhoneNumber.of("+862112345678");
    private static final EmailAddress EMAIL = EmailAddress.of("ouyang@example.org");
    private static final PostalAddress HOME =
            new PostalAddress(List.of("某某路1号"), "上海市", Optional.empty(), Optional.empty(), "CN");
    private static final HouseholdId FAMILY = new HouseholdId(STORE, "H-1");

    @Test
    void registeringTellsItsEvent() {
        Decision<Customer> decision =
                Customer.register(new CustomerId(STORE, "C-1"), PersonName.unsplit("欧阳明"), Optional.empty(), NOW);
        assertThat(eventsOf(decision)).containsExactly(new CustomerRegistered(new CustomerId(STORE, "C-1"), NOW));
        assertThat(decision.orElseThrow().acquiredOn()).isEmpty();
    }

    @Test
    void telephoneNumberIsEnteredOnceAndTakenOff() {
        Customer one = customer("C-1").addPhone(MOBILE, NOW).orElseThrow();
        Customer two = one.addPhone(OFFICE, NOW).orElseThrow();
        assertThat(two.phones()).containsExactly(MOBILE, OFFICE);
        assertThat(codeOf(two.addPhone(MOBILE, NOW))).isEqualTo("CONTACT_KNOWN");
        assertThat(two.removePhone(MOBILE, NOW).orElseThrow().phones()).containsExactly(OFFICE);
        assertThat(codeOf(one.removePhone(OFFICE, NOW))).isEqualTo("CONTACT_UNKNOWN");
        assertThat(eventsOf(two.removePhone(MOBILE, NOW))).containsExactly(new ContactChanged(one.id(), NOW));
    }

    @Test
    void mailAddressIsEnteredOnceAndTakenOff() {
        Customer reachable = customer("C-1").addEmail(EMAIL, NOW).orElseThrow();
        assertThat(codeOf(reachable.addEmail(EMAIL, NOW))).isEqualTo("CONTACT_KNOWN");
        assertThat(reachable.removeEmail(EMAIL, NOW).orElseThrow()).isEqualTo(customer("C-1"));
        assertThat(codeOf(customer("C-1").removeEmail(EMAIL, NOW))).isEqualTo("CONTACT_UNKNOWN");
    }

    @Test
    void postalAddressChanges() {
        Customer settled = customer("C-1").moveTo(Optional.of(HOME), NOW).orElseThrow();
        assertThat(settled.address()).contains(HOME);
        assertThat(codeOf(settled.moveTo(Optional.of(HOME), NOW))).isEqualTo("CONTACT_KNOWN");
        assertThat(settled.moveTo(Optional.empty(), NOW).orElseThrow().address())
                .isEmpty();
    }

    @Test
    void birthdayIsOfAPersonAndBeforeTheFirstContact() {
        Customer person = customer("C-1");
        assertThat(eventsOf(person.bornOn(MAY, NOW))).containsExactly(new CustomerCorrected(person.id(), NOW));
        assertThat(codeOf(person.bornOn(MAY.plusDays(1), NOW))).isEqualTo("BIRTHDAY_TOO_LATE");
        PersonName company = PersonName.company("某某物流有限公司");
        assertThat(codeOf(person.rename(company, NOW).orElseThrow().bornOn(MAY, NOW)))
                .isEqualTo("COMPANY_HAS_NO_BIRTHDAY");
        assertThat(codeOf(person.bornOn(MAY, NOW).orElseThrow().rename(company, NOW)))
                .isEqualTo("COMPANY_HAS_NO_BIRTHDAY");
    }

    @Test
    void honorificIsPutRight() {
        PersonName name = PersonName.of("欧阳", "明").withHonorific(Honorific.MS);
        assertThat(customer("C-1").rename(name, NOW).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void interestIsNotedOncePerSourceAndDay() {
        Interest stated = new Interest("car.suv", InterestSource.STATED, MAY);
        Customer interested = customer("C-1").note(stated, NOW).orElseThrow();
        assertThat(codeOf(interested.note(stated, NOW))).isEqualTo("INTEREST_KNOWN");
        Interest driven = new Interest("car.suv", InterestSource.TEST_DRIVE, MAY);
        assertThat(interested.note(driven, NOW).orElseThrow().interests()).containsExactly(stated, driven);
        assertThat(eventsOf(interested.note(driven, NOW)))
                .containsExactly(new InterestNoted(interested.id(), "car.suv", NOW));
        assertThatThrownBy(() -> new Interest("car suv", InterestSource.STATED, MAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'car suv'");
    }

    @Test
    void nobodyIsInTwoHouseholds() {
        HouseholdMembership head = new HouseholdMembership(FAMILY, HouseholdRole.HEAD);
        Decision<Customer> joined = customer("C-1").join(head, NOW);
        Customer member = joined.orElseThrow();
        assertThat(eventsOf(joined)).containsExactly(new HouseholdJoined(member.id(), FAMILY, NOW));
        HouseholdMembership other = new HouseholdMembership(new HouseholdId(STORE, "H-2"), HouseholdRole.CHILD);
        assertThat(codeOf(member.join(other, NOW))).isEqualTo("IN_A_HOUSEHOLD");
        assertThat(eventsOf(member.leaveHousehold(NOW))).containsExactly(new HouseholdLeft(member.id(), FAMILY, NOW));
        assertThat(member.leaveHousehold(NOW)
                        .orElseThrow()
                        .join(other, NOW)
                        .orElseThrow()
                        .household())
                .contains(other);
        assertThat(codeOf(customer("C-1").leaveHousehold(NOW))).isEqualTo("IN_NO_HOUSEHOLD");
    }

    @Test
    void historyIsTakenAndItsFaultsAreTold() {
        CustomerState rows = CustomerState.builder()
                .from(customer("C-1").state())
                .birthday(JUNE)
                .addPhones(MOBILE, MOBILE)
                .addEmails(EMAIL, EMAIL)
                .addInterests(
                        new Interest("tour", InterestSource.IMPORTED, MAY),
                        new Interest("tour", InterestSource.IMPORTED, MAY))
                .addOwnerships(owner(MAY).until(JUNE), owner(MAY.plusDays(9)))
                .build();
        Restored<Customer> restored = Customer.restore(rows);
        assertThat(restored.aggregate().state()).isEqualTo(rows);
        assertThat(restored.violations())
                .containsExactly(
                        "Nobody becomes a customer before the day of his birth.",
                        "A telephone number is entered once; customer 4s-7/C-1 has one twice.",
                        "An e-mail address is entered once; customer 4s-7/C-1 has one twice.",
                        "An interest is noted once with its source and day; customer 4s-7/C-1 has one twice.",
                        "As OWNER of vehicle 4s-7/V-1, the period from 2020-05-10 on shares a day with"
                                + " from 2020-05-01 to the day before 2020-06-01.");
    }

    @Test
    void keysOfTwoStoresAreABrokenContract() {
        StoreId elsewhere = StoreId.of("4s-8");
        Ownership foreign = Ownership.since(new VehicleId(elsewhere, "V-1"), OwnershipRole.USER, MAY);
        assertThatThrownBy(() -> customer("C-1").begin(foreign, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vehicle 4s-8/V-1");
        HouseholdMembership membership = new HouseholdMembership(new HouseholdId(elsewhere, "H-1"), HouseholdRole.HEAD);
        assertThatThrownBy(() -> customer("C-1").join(membership, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("household 4s-8/H-1");
    }

    @Test
    void idsAreCheckedAndOrdered() {
        assertThatThrownBy(() -> new CustomerId(STORE, " C")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CustomerId(STORE, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseholdId(STORE, "H".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CustomerId(STORE, "C-10")).isLessThan(new CustomerId(STORE, "C-2"));
        assertThat(new CustomerId(STORE, "Z")).isLessThan(new CustomerId(StoreId.of("4s-8"), "A"));
    }

    @Test
    void nothingPersonalIsPrinted() {
        Customer known = customer("C-1").addPhone(MOBILE, NOW).orElseThrow();
        assertThat(known).hasToString("Customer[4s-7/C-1]");
        assertThat(known.state()).hasToString("CustomerState[4s-7/C-1]");
        assertThat(known.begin(owner(MAY), NOW).toString()).doesNotContain("欧阳", "138");
        assertThat(CAR.toString()).isEqualTo("4s-7/V-1");
    }
}
