package org.dealercrm.scoring.delivered;

import org.dealercrm.scoring.estimate.Label;

/** The four parts of economic value to the customer. */
public enum EvcPart {
    /** What the customer pays for what he would have otherwise. */
    REFERENCE_PRICE("reference price", "参照价格"),
    /** What the product does beyond it. */
    EXTRA_FUNCTIONALITY("extra functionality", "额外功能价值"),
    /** What he saves until it works: installation, training, first stock. */
    START_UP_SAVING("start-up saving", "启用成本节约"),
    /** What he saves from then on: fuel, maintenance, downtime. */
    POST_PURCHASE_SAVING("post-purchase saving", "购后成本节约");

    private final String english;
    private final String chinese;

    EvcPart(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
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
