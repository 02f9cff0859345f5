package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.consent.AddressHash;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;

/** Asks the gate about a message, with the address to which it goes. */
record GateQuestion(ConsentGate gate, AddressHashes hashes) {

    GateQuestion {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(hashes, "hashes");
    }

    GateAnswer ask(CustomerId customer, Purpose purpose, Destination to, Instant at) {
        Channel channel = Destination.channelOf(to.form());
        Optional<AddressHash> hash = plainAddress(to).flatMap(hashes::of);
        return hash.isPresent()
                ? gate.ask(customer, purpose, channel, hash.get(), at)
                : gate.ask(customer, purpose, channel, at);
    }

    /** In lower case, for somebody who stopped the mail to li.wei@… has stopped that to Li.Wei@… too. */
    private static Optional<String> plainAddress(Destination to) {
        if (to instanceof Destination.ToMailbox mailbox) {
            return Optional.of(mailbox.address().value().toLowerCase(Locale.ROOT));
        }
        return to instanceof Destination.ToMobile mobile
                ? Optional.of(mobile.number().value())
                : Optional.empty();
    }
}
