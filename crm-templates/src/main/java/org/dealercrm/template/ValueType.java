package org.dealercrm.template;

/** The types that a template's variable may have. */
public enum ValueType {
    /** Plain text. */
    TEXT,
    /** A number, printed in the locale's figures. */
    NUMBER,
    /** A date, printed in full. */
    DATE,
    /** True or false, for sections. */
    BOOLEAN,
    /** A list of records, for sections that repeat. */
    LIST
}
