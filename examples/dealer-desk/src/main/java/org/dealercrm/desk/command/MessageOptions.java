package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.OptOutLinks;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.mailing.SmsTariff;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that writes messages to customers. */
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class MessageOptions {

    @Option(
            names = "--locale",
            paramLabel = "L",
            defaultValue = "zh-Hans",
            converter = LettersCommand.LocaleOption.class,
            description = "zh-Hans, zh-Hant, en, or a locale that reads one of them; default ${DEFAULT-VALUE}.")
    private Locale locale;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description = "The day for which the consent gate is asked; default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--font",
            paramLabel = "F.ttf",
            description = "A TrueType font to print PDF in; may be given again for characters that the first lacks."
                    + " Default: one of this machine that has the letters' characters.")
    private List<Path> fonts = List.of();

    @Option(
            names = "--sms-price",
            paramLabel = "P",
            converter = OptionTypes.SegmentPrice.class,
            description = "What a segment of a short message to a number of mainland China costs, such as 'CNY 0.05'.")
    private @Nullable BigMoney smsPrice;

    @Option(
            names = "--opt-out-url",
            paramLabel = "URL",
            description =
                    "Where a reader stops marketing by e-mail with one click: https, with {key} or {customer_id} in it."
                            + " Needed for e-mails of marketing.")
    private @Nullable String optOutUrl;

    @Option(names = "--opt-out-address", paramLabel = "A", description = "An e-mail address that stops it too.")
    private @Nullable String optOutAddress;

    LetterLanguage language() {
        return LetterLanguage.of(locale);
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    List<Path> fonts() {
        return fonts;
    }

    void refuseFontsFor(MessageFormat format) {
        if (!fonts.isEmpty() && format != MessageFormat.PDF) {
            throw new UnusableInput("--font: found a font, expected none without --format pdf.");
        }
    }

    SmsTariff tariff() {
        return smsPrice == null
                ? SmsTariff.standard()
                : SmsTariff.standard().with("+86", SmsBilling.MAINLAND_CHINA, smsPrice);
    }

    /** The way out of marketing e-mails, which has to be there where such are written. */
    Optional<OptOutLinks> optOut(boolean needed) {
        if (optOutUrl == null) {
            if (needed || optOutAddress != null) {
                throw new UnusableInput(
                        "--opt-out-url: found none, expected where a reader stops these e-mails with one"
                                + " click, such as https://example.com/stop?m={key}: marketing by e-mail carries its opt-out.");
            }
            return Optional.empty();
        }
        Optional<EmailAddress> address = Optional.ofNullable(optOutAddress)
                .map(text -> EmailAddress.parse(text)
                        .orElseThrow(
                                () -> new UnusableInput("--opt-out-address: found no e-mail address, expected one.")));
        return Optional.of(new OptOutLinks(optOutUrl, address));
    }
}
