package org.dealercrm.desk.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealercrm.letter.LetterForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form of messages on the command line. */
final class FormOption implements ITypeConverter<LetterForm> {

    @Override
    public LetterForm convert(String value) {
        return Arrays.stream(LetterForm.values())
                .filter(form -> word(form).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "found '" + value + "', expected letter, email or sms, with commas between them"));
    }

    private static String word(LetterForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    static String words(Collection<LetterForm> forms) {
        return forms.stream().map(FormOption::word).collect(Collectors.joining(", "));
    }
}
