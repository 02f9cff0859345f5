package org.dealercrm.letter.catalog;

import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.joda.money.Money;

/** One item of work in {@link CatalogVariables#WORKSHOP_ITEMS}: what is done and, if it is told, for how much. */
public final class WorkshopItem {

    /** What is done, for example 更换机油和机油滤清器; text. */
    public static final String NAME = "name";
    /** The price with parts and labour; optional money. */
    public static final String PRICE = "price";

    private static final TemplateSchema SCHEMA =
            TemplateSchema.builder().text(NAME).optionalMoney(PRICE).build();

    private WorkshopItem() {}

    /**
     * The fields of an item.
     *
     * @return the schema, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }

    /**
     * An item without a price.
     *
     * @param name what is done, not blank
     * @return the item, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static TemplateValues of(String name) {
        return CatalogRecord.of(TemplateValues.builder(SCHEMA).text(NAME, name));
    }

    /**
     * An item with its price.
     *
     * @param name what is done, not blank
     * @param price the price with parts and labour, not null
     * @return the item, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static TemplateValues of(String name, Money price) {
        return CatalogRecord.of(TemplateValues.builder(SCHEMA).text(NAME, name).money(PRICE, price));
    }
}
