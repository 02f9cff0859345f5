package org.dealercrm.letter.catalog;

import java.util.stream.Collectors;
import org.dealercrm.template.Filling;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueProblem;

/** Completes one record of a list of the catalogue. */
final class CatalogRecord {

    private CatalogRecord() {}

    static TemplateValues of(TemplateValues.Builder fields) {
        Filling filling = fields.check();
        return filling.values()
                .orElseThrow(() -> new IllegalArgumentException(
                        filling.problems().stream().map(ValueProblem::english).collect(Collectors.joining(" "))));
    }
}
