package org.dealercrm.scoring.value;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * How much more often customers with an attribute buy a product than all customers do. For example, 54 of 210 owners of a vehicle of
 * three to five years bought the package, but 120 of all 900 customers: a lift of 1.9.
 *
 * <pre>lift = (buyers with the attribute / customers with it) / (buyers / customers)</pre>
 *
 * <p>The interval is exact, given how many have the attribute and how many bought: the limits of the odds ratio by Fisher's noncentral
 * hypergeometric distribution (Fisher 1935; Cornfield 1956), each brought to the lift that is expected at it. Its level is
 * corrected for the number of attribute values compared (Bonferroni), so that with the level of the analysis none of all the
 * intervals is wrong.
 *
 * @param attribute the name of the attribute, not null
 * @param value its value, not null
 * @param customers customers with this value, at least 1
 * @param buyers buyers among them, not negative
 * @param allCustomers customers of whom the attribute is known, not fewer
 * @param allBuyers buyers among those, at least 1
 * @param lift not negative; 1 if they buy as often as all
 * @param low the lower limit of the lift, not negative, at most the lift
 * @param high the upper limit, at least the lift, finite
 */
public record AttributeLift(
        String attribute,
        String value,
        long customers,
        long buyers,
        long allCustomers,
        long allBuyers,
        double lift,
        double low,
        double high) {

    /** Checks that nothing is null. */
    public AttributeLift {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Whether these customers are over-represented among the buyers beyond chance.
     *
     * @return whether the whole interval lies above 1
     */
    public boolean isOverRepresented() {
        return low > 1;
    }

    /**
     * Whether these customers are under-represented among the buyers beyond chance.
     *
     * @return whether the whole interval lies below 1
     */
    public boolean isUnderRepresented() {
        return high < 1;
    }

    /**
     * The lift in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, never null
     */
    public String sentence(Locale locale) {
        String times = ValueSentences.times(lift);
        String between = ValueSentences.times(low);
        String and = ValueSentences.times(high);
        return Language.isChinese(locale)
                ? attribute + "为“" + value + "”的客户，购买率是全体客户的 " + times + " 倍（" + between + " 至 " + and + "）："
                        + customers + " 人中 " + buyers + " 人购买，全体 " + allCustomers + " 人中 " + allBuyers + " 人购买"
                : "customers whose " + attribute + " is " + value + " buy it " + times + " times as often as all do ("
                        + between + " to " + and + "): " + buyers + " of " + customers + " against " + allBuyers
                        + " of "
                        + allCustomers;
    }
}
