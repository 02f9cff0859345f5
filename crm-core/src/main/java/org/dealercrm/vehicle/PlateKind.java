package org.dealercrm.vehicle;

/** The kind of a number plate (号牌种类), as far as the number itself tells it. */
public enum PlateKind {
    /** 普通号牌, seven characters: 京A00599. */
    ORDINARY,
    /** 小型新能源, eight characters with the letter in third place: 京AD92035. */
    NEW_ENERGY_SMALL,
    /** 大型新能源, eight characters with the letter in the last place: 甘G23459F. */
    NEW_ENERGY_LARGE,
    /** 挂, a trailer. */
    TRAILER,
    /** 学, a driving school's car. */
    LEARNER,
    /** 警, a police car. */
    POLICE,
    /** 港, a car of Hong Kong that may drive in Guangdong (粤Z). */
    HONG_KONG,
    /** 澳, a car of Macao that may drive in Guangdong (粤Z). */
    MACAO,
    /** 领, a consulate: 闽20401领. */
    CONSULAR,
    /** 使, an embassy. */
    EMBASSY
}
