package org.dealercrm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.customer.StoreCustomers.CAR;
import static org.dealercrm.customer.StoreCustomers.JULY;
import static org.dealercrm.customer.StoreCustomers.JUNE;
import static org.dealercrm.customer.StoreCustomers.MAY;
import static org.dealercrm.customer.StoreCustomers.NOW;
import static org.dealercrm.customer.StoreCustomers.OTHER_CAR;
import static org.dealercrm.customer.StoreCustomers.codeOf;
import static org.dealercrm.customer.StoreCustomers.customer;
import static org.dealercrm.customer.StoreCustomers.eventsOf;
import static org.dealercrm.customer.StoreCustomers.owner;

import java.util.List;
import org.dealercrm.customer.CustomerEvent.OwnershipBegan;
import org.dealercrm.customer.CustomerEvent.OwnershipEnded;
import org.dealercrm.event.Decision;
import org.junit.jupiter.api.Test;

class OwnershipHistoryTest {

    private final Customer seller = customer("C-1").begin(owner(MAY), NOW).orElseThrow();
    private final Customer buyer = customer("C-2");

    @Test
    void transferEndsOnePeriodAndBeginsTheOther() {
        OwnershipHistory history = OwnershipHistory.of(CAR, List.of(seller, buyer));
        Decision<OwnershipTransfer> decision = history.transfer(seller, buyer, JUNE, NOW);
        OwnershipTransfer transfer = decision.orElseThrow();

        assertThat(transfer.giver().aggregate().ownerships())
                .containsExactly(owner(MAY).until(JUNE));
        assertThat(transfer.taker().aggregate().ownerships()).containsExactly(owner(JUNE));
        assertThat(transfer.giver().events())
                .containsExactly(new OwnershipEnded(seller.id(), CAR, OwnershipRole.OWNER, JUNE, NOW));
        assertThat(transfer.taker().events())
                .containsExactly(new OwnershipBegan(buyer.id(), CAR, OwnershipRole.OWNER, JUNE, NOW));
        assertThat(eventsOf(decision)).hasSize(2);

        OwnershipHistory after = OwnershipHistory.of(
                CAR, List.of(transfer.taker().aggregate(), transfer.giver().aggregate()));
        assertThat(after.violations()).isEmpty();
        assertThat(after.keepings()).extracting(Keeping::customer).containsExactly(seller.id(), buyer.id());
        assertThat(after.ownerOn(MAY.minusDays(1))).isEmpty();
        assertThat(after.ownerOn(JUNE.minusDays(1))).contains(seller.id());
        assertThat(after.ownerOn(JUNE)).contains(buyer.id());
    }

    @Test
    void vehicleHasOneOwnerAtATime() {
        OwnershipHistory history = OwnershipHistory.of(CAR, List.of(seller));
        assertThat(codeOf(history.begin(buyer, owner(JULY), NOW))).isEqualTo("OWNED_BY_ANOTHER");
        assertThat(codeOf(history.begin(buyer, owner(MAY.minusYears(1)).until(MAY), NOW)))
                .isEqualTo("accepted");
        assertThat(codeOf(history.begin(seller, owner(JULY), NOW))).isEqualTo("OWNERSHIP_OVERLAPS");
    }

    @Test
    void usersAndPayersMayBeSeveral() {
        Customer driver = customer("C-3")
                .begin(Ownership.since(CAR, OwnershipRole.USER, MAY), NOW)
                .orElseThrow();
        OwnershipHistory history = OwnershipHistory.of(CAR, List.of(seller, driver));
        assertThat(codeOf(history.begin(buyer, Ownership.since(CAR, OwnershipRole.USER, MAY), NOW)))
                .isEqualTo("accepted");
        assertThat(history.ownerOn(JUNE)).contains(seller.id());
    }

    @Test
    void transferIsRefusedWhereItCannotBe() {
        OwnershipHistory history = OwnershipHistory.of(CAR, List.of(seller));
        assertThat(codeOf(history.transfer(buyer, seller, JUNE, NOW))).isEqualTo("NO_OPEN_OWNERSHIP");
        assertThat(codeOf(history.transfer(seller, buyer, MAY, NOW))).isEqualTo("OWNERSHIP_TOO_SHORT");
        assertThatThrownBy(() -> history.transfer(seller, seller, JUNE, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4s-7/C-1 twice");

        Customer later =
                customer("C-3").begin(owner(JULY).until(JULY.plusDays(1)), NOW).orElseThrow();
        OwnershipHistory muddled = OwnershipHistory.of(CAR, List.of(seller, later));
        assertThat(codeOf(muddled.transfer(seller, buyer, JUNE, NOW))).isEqualTo("OWNED_BY_ANOTHER");
    }

    @Test
    void twoOwnersThatHistoryLeftAreTold() {
        Customer second = buyer.begin(owner(JUNE), NOW).orElseThrow();
        OwnershipHistory history = OwnershipHistory.of(CAR, List.of(second, seller));
        assertThat(history.violations())
                .containsExactly(
                        "Vehicle 4s-7/V-1 has two owners at once, customers 4s-7/C-1 and 4s-7/C-2, from 2020-06-01.");
        assertThat(history.ownerOn(JULY)).contains(seller.id());
    }

    @Test
    void periodOfAnotherVehicleIsABrokenContract() {
        OwnershipHistory history = OwnershipHistory.of(OTHER_CAR, List.of(seller));
        assertThat(history.keepings()).isEmpty();
        assertThatThrownBy(() -> history.begin(buyer, owner(MAY), NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnershipHistory(OTHER_CAR, List.of(new Keeping(seller.id(), owner(MAY)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
