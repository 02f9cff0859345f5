package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealercrm.consent.Purpose;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.desk.csv.StandingsFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.json.LetterChoiceFile;
import org.dealercrm.desk.mail.LetterSources;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.SetValues;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.mailing.LetterChoice;
import org.dealercrm.letter.mailing.MailingRules;
import org.dealercrm.letter.mailing.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which letters a mailing has, who gets which, and how they go out. */
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class MailingOptions {

    @Option(
            names = "--template",
            paramLabel = "K[,K…]",
            split = ",",
            required = true,
            description = "The codes of the letters, all of one purpose, for example win-back-at-risk,win-back-lost."
                    + " The store's own edition in force goes before the text of the catalogue.")
    private List<String> codes;

    @Option(
            names = "--forms",
            paramLabel = "letter,email,sms",
            split = ",",
            defaultValue = "letter",
            converter = FormOption.class,
            description =
                    "In which forms, the preferred one first: each customer gets the first that his letter has, for"
                            + " which he has an address, and that the consent gate clears. Default ${DEFAULT-VALUE}.")
    private List<LetterForm> forms;

    @Option(
            names = "--format",
            paramLabel = "text|html|pdf",
            defaultValue = "text",
            converter = LettersCommand.FormatOption.class,
            description = "As what letters on paper are written; default ${DEFAULT-VALUE}.")
    private MessageFormat format;

    @Option(
            names = "--set",
            paramLabel = "name=value",
            description =
                    "A value of the letter for all customers, such as signatory=林一; lists have a bar between their"
                            + " items. May be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--classes",
            paramLabel = "scores.csv",
            description = "The customers' classes and reasons, as score writes them.")
    private @Nullable Path classes;

    @Option(
            names = "--choose",
            paramLabel = "rules.json",
            description = "Who gets which letter, by class and reasons; needed for several letters.")
    private @Nullable Path choose;

    @Option(
            names = "--most-failing",
            paramLabel = "SHARE",
            defaultValue = "5%",
            converter = OptionTypes.Share.class,
            description = "The greatest share of letters that cannot be written with which the others still go; default"
                    + " ${DEFAULT-VALUE}.")
    private double mostFailing;

    @Option(names = "--once-per-address", description = "One message for customers who share an address or number.")
    private boolean oncePerAddress;

    @Option(names = "--handed-over", description = "Letters are handed over and need no postal address.")
    private boolean handedOver;

    List<LetterKind> kinds() {
        Map<String, LetterKind> kinds = new LinkedHashMap<>();
        for (String code : codes) {
            LetterKind kind = LetterSources.kind(code)
                    .orElseThrow(() -> new UnusableInput(
                            "--template: found '" + code + "', expected one of " + LetterSources.codes() + "."));
            if (kinds.put(kind.code(), kind) != null) {
                throw new UnusableInput("--template: found " + kind.code() + " twice, expected each letter once.");
            }
        }
        Set<Purpose> purposes = new LinkedHashSet<>();
        kinds.values().forEach(kind -> purposes.add(kind.purpose()));
        if (purposes.size() > 1) {
            throw new UnusableInput("--template: found letters for " + purposes
                    + ", expected letters of one purpose, for" + " which the consent gate is asked.");
        }
        return List.copyOf(kinds.values());
    }

    LetterForm[] forms(List<LetterKind> kinds) {
        for (LetterKind kind : kinds) {
            if (forms.stream().noneMatch(kind.forms()::contains)) {
                throw new UnusableInput("--forms: found none that " + kind.code() + " has, expected one of "
                        + FormOption.words(kind.forms()) + ".");
            }
        }
        return forms.toArray(LetterForm[]::new);
    }

    boolean has(LetterForm form) {
        return forms.contains(form);
    }

    MessageFormat format() {
        if (format.form() != LetterForm.LETTER) {
            throw new UnusableInput("--format: found " + format.word()
                    + ", expected text, html or pdf (--forms names other" + " forms than letters).");
        }
        return format;
    }

    SetValues set(List<LetterKind> kinds) {
        return SetValues.of(set, kinds.stream().map(LetterKind::schema).toList());
    }

    LetterChoice choice(List<LetterKind> kinds) {
        Set<String> letters = new LinkedHashSet<>();
        kinds.forEach(kind -> letters.add(kind.code()));
        if (choose == null) {
            if (kinds.size() > 1) {
                throw new UnusableInput(
                        "--choose: found none, expected the rules that say who gets which of the letters "
                                + String.join(", ", letters) + ".");
            }
            return LetterChoice.always(kinds.get(0).code());
        }
        if (classes == null) {
            throw new UnusableInput(
                    "--classes: found none, expected the customers' classes, by which --choose chooses.");
        }
        return LetterChoiceFile.read(choose, letters);
    }

    Function<CustomerId, Standing> standings() {
        if (classes == null) {
            return customer -> Standing.unknown();
        }
        Map<String, Standing> standings = StandingsFile.read(classes);
        return customer -> standings.getOrDefault(customer.value(), Standing.unknown());
    }

    MailingRules rules() {
        MailingRules rules = MailingRules.standard().failingAtMost(mostFailing);
        MailingRules once = oncePerAddress ? rules.once() : rules;
        return handedOver ? once.handedOver() : once;
    }

    /** The files that are read, none of which is to be written over. */
    List<Path> files() {
        return Stream.of(Optional.ofNullable(classes), Optional.ofNullable(choose))
                .flatMap(Optional::stream)
                .toList();
    }
}
