package org.dealercrm.scoring.retention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * A cluster of customers and the class it was given: high value if its typical value reaches the value line, stable if its
 * mean probability to return reaches the stability line.
 *
 * @param number its number, from 1
 * @param clusters how many clusters there are
 * @param customers how many customers it has, at least 1
 * @param weight the sum of their weights
 * @param value its typical value: the weighted geometric mean of the customers' value while staying
 * @param pReturn the weighted mean of their probabilities to return, 0 to 1
 * @param further the weighted means of the further measures, in their order, not null
 * @param valueBasis in what value is counted, not null
 * @param yardstick with what value and stability were compared, not null
 * @param valueLine the least typical value of a cluster of high value
 * @param stabilityLine the least mean probability to return of a stable cluster
 */
public record ClassifiedCluster(
        int number,
        int clusters,
        int customers,
        double weight,
        double value,
        double pReturn,
        List<Double> further,
        ValueBasis valueBasis,
        ClusterYardstick yardstick,
        double valueLine,
        double stabilityLine) {

    /** Values that agree to nine digits are one value; a mean of logarithms is rounded. */
    private static final double SAME = 1e-9;

    /** Copies the further measures. */
    public ClassifiedCluster {
        Objects.requireNonNull(valueBasis, "valueBasis");
        Objects.requireNonNull(yardstick, "yardstick");
        further = List.copyOf(further);
    }

    /**
     * The class of all its customers: value against the value line, probability to return against the stability line. The
     * further measures shape the clusters, not their classes.
     *
     * @return one of the four classes of customers who have a value, never null
     */
    public RetentionClass retentionClass() {
        return RetentionClass.of(
                isHigh() ? ValueTier.HIGH : ValueTier.LOW, isStable() ? StabilityTier.STABLE : StabilityTier.AT_RISK);
    }

    private boolean isHigh() {
        return value >= valueLine * (1 - SAME);
    }

    private boolean isStable() {
        return pReturn >= stabilityLine;
    }

    /**
     * Why the cluster is of its class.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence with its figures, never null
     */
    public String sentence(Locale locale) {
        String name = retentionClass().displayName(locale);
        if (Language.isChinese(locale)) {
            return "第 " + number + " 群（共 " + clusters + " 群，" + customers + " 位客户）：典型价值 " + amount(value, " 次")
                    + (isHigh() ? " 不低于" : " 低于") + chineseLine("价值分界") + " " + amount(valueLine, " 次") + "，平均回厂概率 "
                    + Sentences.amount(pReturn) + (isStable() ? " 不低于" : " 低于") + chineseLine("稳定分界") + " "
                    + Sentences.amount(stabilityLine) + "，归为" + name;
        }
        return "cluster " + number + " of " + clusters + ", " + customers
                + (customers == 1 ? " customer" : " customers") + ": a typical value of " + amount(value, " visits")
                + (isHigh() ? " reaches" : " is below") + englishLine("value cut") + " of "
                + amount(valueLine, " visits")
                + ", and a mean probability to return of " + Sentences.amount(pReturn)
                + (isStable() ? " reaches" : " is below") + englishLine("stability cut") + " of "
                + Sentences.amount(stabilityLine) + ", which makes it " + name;
    }

    private String amount(double figure, String visits) {
        return Sentences.amount(figure) + (valueBasis == ValueBasis.VISITS ? visits : "");
    }

    private String chineseLine(String cut) {
        return yardstick == ClusterYardstick.STORE_MEDIANS ? "本店中位数" : "本店" + cut;
    }

    private String englishLine(String cut) {
        return yardstick == ClusterYardstick.STORE_MEDIANS ? " the store's median" : " the store's " + cut;
    }
}
