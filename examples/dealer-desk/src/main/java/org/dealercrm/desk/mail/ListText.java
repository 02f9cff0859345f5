package org.dealercrm.desk.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.catalog.CatalogVariables;
import org.dealercrm.letter.catalog.EventLetter;
import org.dealercrm.letter.catalog.MembershipLetter;
import org.dealercrm.letter.catalog.PointsMovement;
import org.dealercrm.letter.catalog.ProgrammeItem;
import org.dealercrm.letter.catalog.WorkshopItem;
import org.dealercrm.template.Filling;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueType;

/**
 * A list in one cell of a table or one option: the items with a bar between them, the fields of an item with semicolons, in the order
 * of the catalogue: {@code 更换机油;CNY 360 | 四轮定位}. A cell without text is a list without items.
 */
final class ListText {

    private static final String BAR = "\\|";
    private static final String SEMICOLON = ";";

    private static final Map<String, TemplateSchema> RECORDS = Map.of(
            CatalogVariables.WORKSHOP_ITEMS, WorkshopItem.schema(),
            EventLetter.PROGRAMME, ProgrammeItem.schema(),
            MembershipLetter.MOVEMENTS, PointsMovement.schema());

    private ListText() {}

    /** Gives a value that stands somewhere as text; a list that cannot be read says why. */
    static Optional<String> read(LetterData.Builder data, TemplateSchema schema, String variable, String text) {
        if (schema.typeOf(variable).filter(type -> type == ValueType.LIST).isEmpty()) {
            data.read(variable, text);
            return Optional.empty();
        }
        List<String> items = text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(BAR, -1)).map(String::strip).toList();
        TemplateSchema record = RECORDS.get(variable);
        if (record == null) {
            data.list(variable, items);
            return Optional.empty();
        }
        List<TemplateValues> records = new ArrayList<>();
        for (String item : items) {
            Optional<TemplateValues> values = values(record, item);
            if (values.isEmpty()) {
                return Optional.of("items with a bar between them, each " + String.join(SEMICOLON, record.names())
                        + "; item " + (records.size() + 1) + " is none");
            }
            records.add(values.get());
        }
        data.list(variable, records);
        return Optional.empty();
    }

    private static Optional<TemplateValues> values(TemplateSchema record, String item) {
        List<String> cells = List.of(item.split(SEMICOLON, -1));
        List<String> names = record.names();
        if (cells.size() > names.size()) {
            return Optional.empty();
        }
        TemplateValues.Builder values = TemplateValues.builder(record);
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                values.read(names.get(at), cells.get(at));
            }
        }
        Filling filling = values.check();
        return filling.values();
    }
}
