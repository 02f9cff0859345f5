package org.dealercrm.letter.catalog;

import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;

/** One item in {@link EventLetter#PROGRAMME}. */
public final class ProgrammeItem {

    /** When, for example 9:30; text. */
    public static final String TIME = "time";
    /** What, for example 新车静态品鉴; text. */
    public static final String ITEM = "item";

    private static final TemplateSchema SCHEMA =
            TemplateSchema.builder().text(TIME).text(ITEM).build();

    private ProgrammeItem() {}

    /**
     * The fields of an item.
     *
     * @return the schema, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }

    /**
     * An item of a programme.
     *
     * @param time when, not blank
     * @param item what, not blank
     * @return the item, never null
     * @throws IllegalArgumentException if one is blank
     */
    public static TemplateValues of(String time, String item) {
        return CatalogRecord.of(TemplateValues.builder(SCHEMA).text(TIME, time).text(ITEM, item));
    }
}
