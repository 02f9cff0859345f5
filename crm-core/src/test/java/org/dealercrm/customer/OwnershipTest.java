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

import org.dealercrm.customer.CustomerEvent.OwnershipBegan;
import org.dealercrm.customer.CustomerEvent.OwnershipEnded;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    @Test
    void dayOfTheTransferBelongsToTheNext() {
        Ownership period = owner(MAY).until(JUNE);
        assertThat(period.covers(MAY)).isTrue();
        assertThat(period.covers(JUNE.minusDays(1))).isTrue();
        assertThat(period.covers(JUNE)).isFalse();
        assertThat(period.covers(MAY.minusDays(1))).isFalse();
        assertThat(owner(MAY).covers(JULY.plusYears(50))).isTrue();
        assertThat(period.overlaps(owner(JUNE))).isFalse();
        assertThat(period.overlaps(owner(JUNE.minusDays(1)))).isTrue();
    }

    @Test
    void periodLastsADayAtLeast() {
        assertThatThrownBy(() -> owner(MAY).until(MAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An ownership ends after the day it began, 2020-05-01, found 2020-05-01");
    }

    @Test
    void otherRolesAndVehiclesDoNotExcludeEachOther() {
        Customer keeper = customer("C-1").begin(owner(MAY), NOW).orElseThrow();
        assertThat(codeOf(keeper.begin(Ownership.since(CAR, OwnershipRole.USER, MAY), NOW)))
                .isEqualTo("accepted");
        assertThat(codeOf(keeper.begin(Ownership.since(OTHER_CAR, OwnershipRole.OWNER, MAY), NOW)))
                .isEqualTo("accepted");
        assertThat(codeOf(keeper.begin(owner(JULY), NOW))).isEqualTo("OWNERSHIP_OVERLAPS");
    }

    @Test
    void vehicleIsSoldAndBoughtBack() {
        Customer keeper = customer("C-1").begin(owner(MAY), NOW).orElseThrow();
        Customer seller = keeper.end(CAR, OwnershipRole.OWNER, JUNE, NOW).orElseThrow();
        Customer again = seller.begin(owner(JULY), NOW).orElseThrow();
        assertThat(again.ownerships()).containsExactly(owner(MAY).until(JUNE), owner(JULY));
        assertThat(eventsOf(keeper.end(CAR, OwnershipRole.OWNER, JUNE, NOW)))
                .containsExactly(new OwnershipEnded(keeper.id(), CAR, OwnershipRole.OWNER, JUNE, NOW));
    }

    @Test
    void pastPeriodTellsItsBeginningAndItsEnd() {
        Customer one = customer("C-1");
        assertThat(eventsOf(one.begin(owner(MAY).until(JUNE), NOW)))
                .containsExactly(
                        new OwnershipBegan(one.id(), CAR, OwnershipRole.OWNER, MAY, NOW),
                        new OwnershipEnded(one.id(), CAR, OwnershipRole.OWNER, JUNE, NOW));
    }

    @Test
    void onlyALastingPeriodEnds() {
        Customer keeper = customer("C-1").begin(owner(MAY), NOW).orElseThrow();
        assertThat(codeOf(keeper.end(CAR, OwnershipRole.OWNER, MAY, NOW))).isEqualTo("OWNERSHIP_TOO_SHORT");
        assertThat(codeOf(keeper.end(CAR, OwnershipRole.PAYER, JUNE, NOW))).isEqualTo("NO_OPEN_OWNERSHIP");
        assertThat(codeOf(keeper.end(OTHER_CAR, OwnershipRole.OWNER, JUNE, NOW)))
                .isEqualTo("NO_OPEN_OWNERSHIP");
        Customer seller = keeper.end(CAR, OwnershipRole.OWNER, JUNE, NOW).orElseThrow();
        assertThat(codeOf(seller.end(CAR, OwnershipRole.OWNER, JULY, NOW))).isEqualTo("NO_OPEN_OWNERSHIP");
    }
}
