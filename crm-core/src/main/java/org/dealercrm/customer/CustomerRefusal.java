package org.dealercrm.customer;

/** Why a command to a customer may be refused; the names are the codes of the refusals. */
public enum CustomerRefusal {
    /** The telephone number, e-mail or postal address is entered already. */
    CONTACT_KNOWN,
    /** There is no such telephone number or e-mail address to take off. */
    CONTACT_UNKNOWN,
    /** The interest is noted already, with this source and day. */
    INTEREST_KNOWN,
    /** A company has no birthday. */
    COMPANY_HAS_NO_BIRTHDAY,
    /** He cannot have become a customer before he was born. */
    BIRTHDAY_TOO_LATE,
    /** The period shares a day with another of the same vehicle and role. */
    OWNERSHIP_OVERLAPS,
    /** No period of this vehicle and role lasts. */
    NO_OPEN_OWNERSHIP,
    /** The period would end on the day it began, or before. */
    OWNERSHIP_TOO_SHORT,
    /** He belongs to a household already. */
    IN_A_HOUSEHOLD,
    /** He belongs to no household. */
    IN_NO_HOUSEHOLD,
    /** The vehicle belongs to somebody else during the period. */
    OWNED_BY_ANOTHER
}
