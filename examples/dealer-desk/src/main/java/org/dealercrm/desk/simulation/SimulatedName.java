package org.dealercrm.desk.simulation;

import org.dealercrm.party.Honorific;

/**
 * The name of a simulated customer, in the parts in which it was written down.
 *
 * @param surname the surname, for example 欧阳; empty if the name is never split (a company, 阿依古丽·买买提)
 * @param givenName the given name; empty if the name is never split
 * @param fullName the whole name, not blank
 * @param company whether it is the name of a firm
 * @param honorific how the person is addressed, not null
 */
public record SimulatedName(String surname, String givenName, String fullName, boolean company, Honorific honorific) {

    /** Says whether it is a firm's name, not the name. */
    @Override
    public String toString() {
        return "SimulatedName[" + (company ? "company" : "person") + "]";
    }
}
