package org.dealercrm.desk.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.retention.ContactChannel;

/** The laws of the consent gate. */
class ConsentsProperties {

    private static final int CUSTOMERS = 4;

    private static Consents of(List<Integer> entries) {
        Consents.Builder builder = Consents.builder();
        for (int entry : entries) {
            String id = "c" + entry % CUSTOMERS;
            ContactChannel channel = channel(entry);
            switch (word(entry)) {
                case 0, 1, 2 -> builder.allow(id, channel);
                case 3 -> builder.refuse(id, channel);
                default -> builder.refuseAll(id);
            }
        }
        return builder.build();
    }

    private static ContactChannel channel(int entry) {
        return ContactChannel.values()[entry / CUSTOMERS % ContactChannel.values().length];
    }

    private static int word(int entry) {
        return entry / CUSTOMERS / ContactChannel.values().length % 5;
    }

    @Property
    void aContactNeedsAConsentToItAndNoRefusal(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 99) Integer> entries) {
        Consents consents = of(entries);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            int number = customer;
            List<Integer> own = entries.stream()
                    .filter(entry -> entry % CUSTOMERS == number)
                    .toList();
            for (ContactChannel each : ContactChannel.values()) {
                boolean given = own.stream().anyMatch(entry -> word(entry) <= 2 && channel(entry) == each);
                boolean refused = own.stream()
                        .anyMatch(entry -> word(entry) == 4 || (word(entry) == 3 && channel(entry) == each));
                assertThat(consents.mayContact("c" + customer, each)).isEqualTo(given && !refused);
            }
        }
    }

    @Property
    void theOrderDoesNotMatter(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 99) Integer> entries, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            for (ContactChannel each : ContactChannel.values()) {
                assertThat(of(shuffled).mayContact("c" + customer, each))
                        .isEqualTo(of(entries).mayContact("c" + customer, each));
            }
        }
    }
}
