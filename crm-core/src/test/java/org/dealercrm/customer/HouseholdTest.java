package org.dealercrm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.customer.StoreCustomers.NOW;
import static org.dealercrm.customer.StoreCustomers.STORE;
import static org.dealercrm.customer.StoreCustomers.customer;

import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final HouseholdId FAMILY = new HouseholdId(STORE, "H-1");

    @Test
    void householdIsWhoeverSaysSo() {
        Customer wife = member("C-2", HouseholdRole.SPOUSE);
        Customer husband = member("C-1", HouseholdRole.HEAD);
        Household household = Household.of(FAMILY, List.of(wife, customer("C-3"), husband));
        assertThat(household.members().keySet()).containsExactly(husband.id(), wife.id());
        assertThat(household.head()).contains(husband.id());
        assertThat(household.violations()).isEmpty();
        assertThat(Household.of(new HouseholdId(STORE, "H-2"), List.of(wife)).members())
                .isEmpty();
    }

    @Test
    void twoHeadsAreTold() {
        Household household =
                Household.of(FAMILY, List.of(member("C-2", HouseholdRole.HEAD), member("C-1", HouseholdRole.HEAD)));
        assertThat(household.violations())
                .containsExactly("A household has one head at most; household 4s-7/H-1 has 2.");
        assertThat(household.head()).contains(customer("C-1").id());
        assertThat(Household.of(FAMILY, List.of(member("C-1", HouseholdRole.CHILD)))
                        .head())
                .isEmpty();
    }

    private static Customer member(String value, HouseholdRole role) {
        return customer(value).join(new HouseholdMembership(FAMILY, role), NOW).orElseThrow();
    }
}
