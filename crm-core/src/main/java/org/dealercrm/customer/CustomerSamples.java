package org.dealercrm.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.vehicle.VehicleId;

/**
 * The customers that {@link CustomersContract} saves: nobody real, with all that a host must be able to keep. Their ids have an
 * order of their own in collations that are not binary.
 */
final class CustomerSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");
    static final PhoneNumber PHONE = PhoneNumber.of("+8613800000001");
    static final PhoneNumber NOBODYS_PHONE = PhoneNumber.of("+8613800000009");
    static final VehicleId VEHICLE = new VehicleId(STORE, "car-1");
    static final HouseholdId HOUSEHOLD = new HouseholdId(STORE, "home-1");

    static final Customer FIRST_CHANGED = customer(family("A-10")
            .phones(List.of(PhoneNumber.of("+8613800000002"), PHONE))
            .birthday(LocalDate.of(1980, 2, 28))
            .ownerships(List.of(
                    Ownership.since(VEHICLE, OwnershipRole.OWNER, LocalDate.of(2020, 2, 29))
                            .until(LocalDate.of(2024, 1, 1)),
                    Ownership.since(VEHICLE, OwnershipRole.USER, LocalDate.of(2020, 2, 29)))));

    static final List<Customer> IN_ORDER = List.of(
            customer(family("A-10")),
            customer(CustomerState.builder().id(id("A-2")).name(PersonName.unsplit("阿依古丽·买买提"))),
            customer(CustomerState.builder()
                    .id(id("B1"))
                    .name(PersonName.company("上海某某物流有限公司"))
                    .addPhones(PHONE)
                    .addOwnerships(Ownership.since(VEHICLE, OwnershipRole.PAYER, LocalDate.of(2021, 7, 1)))),
            customer(CustomerState.builder()
                    .id(id("a-1"))
                    .name(PersonName.of("O'Neill", "Anna"))
                    .household(new HouseholdMembership(HOUSEHOLD, HouseholdRole.SPOUSE))),
            customer(CustomerState.builder()
                    .id(id("a_1"))
                    .name(PersonName.ofSurname("欧阳"))
                    .addPhones(PhoneNumber.of("+4930123456"))
                    .addOwnerships(
                            Ownership.since(new VehicleId(STORE, "car-2"), OwnershipRole.OWNER, LocalDate.EPOCH))),
            customer(CustomerState.builder()
                    .id(id("客户1"))
                    .name(PersonName.of("𠮷田", "明"))
                    .addPhones(PHONE)));

    static final Customer FIRST_ELSEWHERE = customer(CustomerState.builder()
            .id(new CustomerId(ELSEWHERE, "A-10"))
            .name(PersonName.of("李", "四"))
            .addPhones(PHONE)
            .addOwnerships(
                    Ownership.since(new VehicleId(ELSEWHERE, "car-1"), OwnershipRole.OWNER, LocalDate.of(2022, 1, 1)))
            .household(new HouseholdMembership(new HouseholdId(ELSEWHERE, "home-1"), HouseholdRole.HEAD)));

    private CustomerSamples() {}

    /** All of them, and then the second without the number that he shared at first and without the household he was in. */
    static List<Customer> savedForQuestions() {
        List<Customer> saved = new ArrayList<>();
        saved.add(customer(CustomerState.builder()
                .from(IN_ORDER.get(1).state())
                .addPhones(PHONE)
                .household(new HouseholdMembership(HOUSEHOLD, HouseholdRole.OTHER))
                .addOwnerships(Ownership.since(VEHICLE, OwnershipRole.USER, LocalDate.of(2019, 1, 1)))));
        saved.addAll(IN_ORDER);
        saved.add(FIRST_CHANGED);
        saved.add(FIRST_ELSEWHERE);
        return saved;
    }

    static List<Customer> reachedByPhone() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(2), IN_ORDER.get(5));
    }

    static List<Customer> havingVehicle() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(2));
    }

    static List<Customer> inHousehold() {
        return List.of(FIRST_CHANGED, IN_ORDER.get(3));
    }

    private static CustomerState.Builder family(String value) {
        return CustomerState.builder()
                .id(id(value))
                .name(PersonName.of("张", "伟").withHonorific(Honorific.MR))
                .birthday(LocalDate.of(1980, 2, 29))
                .addPhones(PHONE, PhoneNumber.of("+8613800000002"))
                .addEmails(EmailAddress.of("zhang.wei@example.org"), EmailAddress.of("office@example.org"))
                .address(new PostalAddress(
                        List.of("某某路1号", "2单元301室"), "上海市", Optional.of("浦东新区"), Optional.of("200120"), "CN"))
                .addInterests(
                        new Interest("car.suv", InterestSource.TEST_DRIVE, LocalDate.of(2023, 5, 6)),
                        new Interest("car.suv", InterestSource.STATED, LocalDate.of(2023, 5, 7)))
                .acquiredOn(LocalDate.of(2020, 2, 29))
                .addOwnerships(Ownership.since(VEHICLE, OwnershipRole.OWNER, LocalDate.of(2020, 2, 29)))
                .household(new HouseholdMembership(HOUSEHOLD, HouseholdRole.HEAD));
    }

    private static CustomerId id(String value) {
        return new CustomerId(STORE, value);
    }

    private static Customer customer(CustomerState.Builder builder) {
        return Customer.of(builder.build());
    }
}
