package org.dealercrm.letter.mailing;

import java.util.Optional;
import org.dealercrm.consent.AddressHash;

/**
 * Makes the keyed hash by which the gate finds an address among those that must not be used. The host makes it, because the key is
 * its own; see {@link AddressHash}.
 */
@FunctionalInterface
public interface AddressHashes {

    /**
     * The hash of an address.
     *
     * @param address a number in E.164, or an e-mail address in lower case, not null
     * @return the hash; empty if the host keeps none, then the gate is asked by customer only
     */
    Optional<AddressHash> of(String address);

    /**
     * A host that keeps no list of addresses.
     *
     * @return hashes of nothing, never null
     */
    static AddressHashes none() {
        return address -> Optional.empty();
    }
}
