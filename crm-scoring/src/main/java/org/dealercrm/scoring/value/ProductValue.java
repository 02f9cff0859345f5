package org.dealercrm.scoring.value;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;

/**
 * Who carries a product, and whom it is for.
 *
 * @param product the product, not null
 * @param volume how many were sold, returns taken off
 * @param amount what was paid for them, in the currency of the analysis
 * @param contribution the amount less the cost
 * @param customers its customers by contribution, the highest first, equal ones by volume and then by their keys; those too who gave
 *     everything back; not null
 * @param volumeConcentration of the volume over its buyers; empty without any
 * @param contributionConcentration of the contribution over its buyers, losses counted as 0; empty if nobody contributes anything
 * @param attributes every attribute value that was compared, by the lower limit of its lift, the highest first; empty if there are no
 *     attributes, or nobody or everybody bought; not null
 */
public record ProductValue(
        String product,
        long volume,
        double amount,
        double contribution,
        List<ProductCustomer> customers,
        Optional<Concentration> volumeConcentration,
        Optional<Concentration> contributionConcentration,
        List<AttributeLift> attributes) {

    /** Copies the lists. */
    public ProductValue {
        Objects.requireNonNull(product, "product");
        customers = List.copyOf(customers);
        Objects.requireNonNull(volumeConcentration, "volumeConcentration");
        Objects.requireNonNull(contributionConcentration, "contributionConcentration");
        attributes = List.copyOf(attributes);
    }

    /**
     * The target group: the attribute values that are over-represented among the buyers beyond chance.
     *
     * @return those whose whole interval lies above 1, the surest first; may be empty; never null
     */
    public List<AttributeLift> targetGroup() {
        return attributes.stream().filter(AttributeLift::isOverRepresented).toList();
    }

    /**
     * The customers who have kept some of what they bought.
     *
     * @return how many, not negative
     */
    public long buyers() {
        return customers.stream().filter(customer -> customer.volume() > 0).count();
    }

    /**
     * What carries the product, in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        long buyers = buyers();
        String sold = chinese
                ? product + "：" + buyers + " 位客户，销量 " + volume
                : product + ": " + volume + " sold to " + buyers + (buyers == 1 ? " customer" : " customers");
        return volumeConcentration
                .map(found -> sold + concentration(found, chinese))
                .orElse(sold);
    }

    private static String concentration(Concentration found, boolean chinese) {
        String top = ValueSentences.percent(found.topDecileShare());
        String behind = ValueSentences.percent(found.customersBehind80Percent());
        return chinese
                ? "；前十分之一的客户占 " + top + "，" + behind + " 的客户占八成"
                : "; the top tenth of them carry " + top + " of the volume, and " + behind + " of them carry 80 %";
    }

    /** Says how many customers there are, not who. */
    @Override
    public String toString() {
        return "ProductValue[" + product + ", " + customers.size() + " customers]";
    }
}
