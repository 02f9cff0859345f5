package org.dealercrm.scoring.delivered;

import org.dealercrm.scoring.estimate.Label;

/**
 * The eight parts of customer delivered value: four of total customer value, four of total customer cost.
 *
 * <p>Reference: Kotler, P. "Marketing Management: Analysis, Planning, Implementation, and Control", 8th edition, 1994, chapter 2,
 * figure 2-1 (determinants of customer delivered value).
 */
public enum OfferComponent {
    /** What the product itself is worth: reliability, durability, performance, resale value. */
    PRODUCT(true, "product value", "产品价值"),
    /** What goes with it: delivery, warranty, maintenance, a courtesy car. */
    SERVICE(true, "service value", "服务价值"),
    /** What the people are worth: knowledge, responsiveness, friendliness. */
    PERSONNEL(true, "personnel value", "人员价值"),
    /** What the name of brand and store is worth. */
    IMAGE(true, "image value", "形象价值"),
    /** What is paid. */
    MONETARY(false, "monetary cost", "货币成本"),
    /** Time spent on the way and waiting. */
    TIME(false, "time cost", "时间成本"),
    /** Physical effort. */
    ENERGY(false, "energy cost", "体力成本"),
    /** Worry, uncertainty, annoyance. */
    PSYCHIC(false, "psychic cost", "精神成本");

    private final boolean value;
    private final String english;
    private final String chinese;

    OfferComponent(boolean value, String english, String chinese) {
        this.value = value;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Whether the part belongs to total customer value; otherwise it belongs to total customer cost.
     *
     * @return true for product, service, personnel and image
     */
    public boolean isValue() {
        return value;
    }

    /**
     * What the part is called.
     *
     * @return never null
     */
    public Label label() {
        return new Label(name(), english, chinese);
    }
}
