package org.dealercrm.scoring.delivered;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;

/**
 * How an item of an offer came to its amount of money. Hosts may add their own.
 *
 * @param label what it is called, not null
 * @param source who describes it (author, year), or whose practice it is; not blank
 */
public record ValuationMethod(Label label, String source) {

    /** A price that stands on a list, a quotation or an invoice. */
    public static final ValuationMethod PRICE = new ValuationMethod(
            new Label("PRICE", "price", "价格"), "the price of the list, the quotation or the invoice");

    /** What customers say they would pay at most for having it, or ask at least for going without. */
    public static final ValuationMethod WILLINGNESS_TO_PAY = new ValuationMethod(
            new Label("WILLINGNESS_TO_PAY", "stated willingness to pay", "支付意愿"),
            "contingent valuation: Mitchell and Carson 1989, Using Surveys to Value Public Goods");

    /** What the market asks for something that does the same: a taxi for a courtesy car. */
    public static final ValuationMethod MARKET_PROXY = new ValuationMethod(
            new Label("MARKET_PROXY", "market proxy", "市场替代价格"),
            "replacement cost: Freeman 1993, The Measurement of Environmental and Resource Values");

    /** Hours times what an hour of the customer is worth by his wage. */
    public static final ValuationMethod WAGE_HOURS = new ValuationMethod(
            new Label("WAGE_HOURS", "wage times hours", "工资率乘以小时数"), "Becker 1965, A Theory of the Allocation of Time");

    /** What a change of the offer is assumed to bring: the method of items that a {@link TurningPlan} adds. */
    public static final ValuationMethod ASSUMED_CHANGE = new ValuationMethod(
            new Label("ASSUMED_CHANGE", "assumed change of the offer", "假设的报价变更"), "the plan of what must change");

    /** Checks that everything is said. */
    public ValuationMethod {
        Objects.requireNonNull(label, "label");
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "A method of valuation names its source, found none for " + label.code());
        }
    }
}
