package org.dealercrm.desk.simulation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.dealercrm.desk.contact.Consents;
import org.dealercrm.scoring.retention.ContactChannel;
import org.dealercrm.scoring.retention.CustomerScores;

/**
 * What the customers of a simulated store have agreed to: most to calls, somewhat fewer to WeChat messages, each by himself and for
 * ever. The shares are made up; no store publishes them.
 */
public final class SimulatedConsents {

    /** The channels of which the customers of a simulated store were asked. */
    public static final List<ContactChannel> CHANNELS = List.of(ContactChannel.CALL, ContactChannel.WECHAT);

    private static final double CALLS = 0.7;
    private static final double MESSAGES = 0.6;
    private static final int STREAM = 11;

    private SimulatedConsents() {}

    /**
     * The consents of some customers; those of one do not depend on who else is asked.
     *
     * @param scores the customers, not null
     * @return the consents, never null
     */
    public static Consents of(CustomerScores scores) {
        Consents.Builder consents = Consents.builder();
        for (int row = 0; row < scores.size(); row++) {
            String id = scores.customerId(row);
            SeededRandom random = SeededRandom.of(0, number(id), STREAM);
            if (random.happens(CALLS)) {
                consents.allow(id, ContactChannel.CALL);
            }
            if (random.happens(MESSAGES)) {
                consents.allow(id, ContactChannel.WECHAT);
            }
        }
        return consents.build();
    }

    private static long number(String customerId) {
        CRC32 sum = new CRC32();
        sum.update(customerId.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
