package org.dealercrm.desk.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.LetterData;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.dealercrm.template.ValueProblem;
import org.dealercrm.template.ValueType;

/**
 * Values that all readers of a mailing have in common, as they stand on a command line.
 *
 * @param texts the texts by the names of their variables, in their order; copied
 */
public record SetValues(Map<String, String> texts) {

    /** Copies the texts. */
    public SetValues {
        texts = Map.copyOf(texts);
    }

    /**
     * Reads them.
     *
     * @param options each a name, an equals sign and the text, not null
     * @param schemas the variables of the letters, not null
     * @return the values, never null
     * @throws UnusableInput if one is not of that form, stands twice, is a variable of no letter, a list that cannot be read, or
     *     does not fit its variable
     */
    public static SetValues of(List<String> options, List<TemplateSchema> schemas) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals).strip();
            if (equals < 1) {
                throw new UnusableInput(
                        "--set: found an option without a name and an equals sign, expected name=value.");
            }
            List<TemplateSchema> knowing = schemas.stream()
                    .filter(schema -> schema.typeOf(name).isPresent())
                    .toList();
            if (knowing.isEmpty()) {
                throw new UnusableInput("--set: found '" + name + "', expected a variable of the letter: "
                        + String.join(
                                ", ",
                                schemas.stream()
                                        .flatMap(schema -> schema.names().stream())
                                        .distinct()
                                        .toList())
                        + ".");
            }
            if (texts.put(name, option.substring(equals + 1)) != null) {
                throw new UnusableInput("--set: found '" + name + "' twice, expected it once.");
            }
            knowing.forEach(schema -> check(schema, name, option.substring(equals + 1)));
        }
        return new SetValues(texts);
    }

    private static void check(TemplateSchema schema, String name, String text) {
        Optional<String> expected = ListText.read(LetterData.builder(), schema, name, text);
        if (expected.isPresent()) {
            throw new UnusableInput("--set " + name + ": found another text, expected " + expected.get() + ".");
        }
        if (text.isBlank()
                || schema.typeOf(name).filter(type -> type == ValueType.LIST).isPresent()) {
            return;
        }
        for (ValueProblem problem :
                TemplateValues.builder(schema).read(name, text).check().problems()) {
            if (problem.name().equals(name)) {
                throw new UnusableInput("--set " + name + ": " + problem.message(Locale.ENGLISH));
            }
        }
    }

    /**
     * Gives the values that a letter knows.
     *
     * @param data the data of the letter, not null
     * @param schema its variables, not null
     */
    public void fill(LetterData.Builder data, TemplateSchema schema) {
        texts.forEach((name, text) -> {
            if (schema.typeOf(name).isPresent()) {
                ListText.read(data, schema, name, text);
            }
        });
    }
}
