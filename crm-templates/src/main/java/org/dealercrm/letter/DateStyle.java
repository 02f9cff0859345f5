package org.dealercrm.letter;

/** How the date of a Chinese letter is written; English knows one way only. */
public enum DateStyle {
    /** In figures without leading zeros: 2026年1月1日. */
    FIGURES,
    /** In Chinese numerals with 〇: 二〇二六年一月一日, for formal letters. */
    NUMERALS
}
