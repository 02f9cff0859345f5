package org.dealercrm.letter.mailing;

import java.util.Optional;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;

/** What one short message is billed. */
record SmsBill(SmsBilling billing, int segments, Optional<BigMoney> cost) {

    static SmsBill of(String text, SmsTariff.Rate rate) {
        int segments = rate.billing().segments(text);
        return new SmsBill(rate.billing(), segments, rate.price().map(price -> SmsBilling.cost(segments, price)));
    }
}
