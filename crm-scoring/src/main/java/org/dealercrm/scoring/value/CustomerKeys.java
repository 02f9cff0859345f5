package org.dealercrm.scoring.value;

import java.util.Arrays;
import java.util.Comparator;

/** The order of customers with equal values: by Unicode code point, as everywhere. */
final class CustomerKeys {

    static final Comparator<String> ORDER =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private CustomerKeys() {}
}
