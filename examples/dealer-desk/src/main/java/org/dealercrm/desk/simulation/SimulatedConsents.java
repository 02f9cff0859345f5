package org.dealercrm.desk.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentAct;
import org.dealercrm.consent.ConsentEntry;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.CustomerConsentState;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.scoring.retention.CustomerScores;

/**
 * What the customers of a simulated store have agreed to: most to advertising by calls, somewhat fewer by WeChat messages, fewer still by
 * others, each by himself and for ever; a few do not want to be asked how it was, or to be reminded by telephone. The shares are made up; no
 * store publishes them.
 */
public final class SimulatedConsents {

    /** The channels of which the customers of a simulated store were asked. */
    public static final List<Channel> CHANNELS = List.of(Channel.CALL, Channel.WECHAT);

    /** The store whose customers they are. */
    public static final StoreId STORE = SimulatedStore.ID;

    private static final double CALLS = 0.7;
    private static final double MESSAGES = 0.6;
    private static final Map<Channel, Double> OTHERS =
            new TreeMap<>(Map.of(Channel.SMS, 0.5, Channel.EMAIL, 0.3, Channel.LETTER, 0.4));
    private static final double UNWILLING_TO_ANSWER = 0.08;
    private static final double UNWILLING_TO_BE_CALLED = 0.05;
    private static final int STREAM = 11;
    private static final int STREAM_OF_OTHERS = 12;

    /** Before all visits of a simulated store. */
    private static final Instant SAID = Instant.parse("2000-01-01T00:00:00Z");

    private static final ConsentTrace TRACE = ConsentTrace.of(ConsentSource.FORM, "simulation");

    private SimulatedConsents() {}

    /**
     * The records of some customers; that of one does not depend on who else is asked.
     *
     * @param scores the customers, not null
     * @return the records, never null
     */
    public static CustomerConsents of(CustomerScores scores) {
        CustomerConsents consents = new InMemoryCustomerConsents();
        for (int row = 0; row < scores.size(); row++) {
            MarketingGate.idOf(STORE, scores.customerId(row))
                    .ifPresent(customer -> consents.save(record(customer), 0, List.of()));
        }
        return consents;
    }

    /**
     * The record of a customer.
     *
     * @param customer the customer, not null
     * @return what he has said, never null
     */
    public static CustomerConsent record(CustomerId customer) {
        List<ConsentEntry> said = new ArrayList<>();
        SeededRandom random = SeededRandom.of(0, number(customer.value()), STREAM);
        if (random.happens(CALLS)) {
            said.add(entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.CALL));
        }
        if (random.happens(MESSAGES)) {
            said.add(entry(ConsentAct.GIVEN, Purpose.MARKETING, Channel.WECHAT));
        }
        SeededRandom others = SeededRandom.of(0, number(customer.value()), STREAM_OF_OTHERS);
        OTHERS.forEach((channel, share) -> {
            if (others.happens(share)) {
                said.add(entry(ConsentAct.GIVEN, Purpose.MARKETING, channel));
            }
        });
        if (others.happens(UNWILLING_TO_ANSWER)) {
            said.add(ConsentEntry.of(ConsentAct.OBJECTED, Purpose.SATISFACTION, Optional.empty(), SAID, TRACE));
        }
        if (others.happens(UNWILLING_TO_BE_CALLED)) {
            said.add(entry(ConsentAct.OBJECTED, Purpose.SERVICE_REMINDER, Channel.CALL));
        }
        return CustomerConsent.restore(CustomerConsentState.builder()
                        .customer(customer)
                        .entries(said)
                        .build())
                .aggregate();
    }

    private static ConsentEntry entry(ConsentAct act, Purpose purpose, Channel channel) {
        return ConsentEntry.of(act, purpose, Optional.of(channel), SAID, TRACE);
    }

    private static long number(String customerId) {
        CRC32 sum = new CRC32();
        sum.update(customerId.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
