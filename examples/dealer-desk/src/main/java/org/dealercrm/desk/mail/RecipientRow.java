package org.dealercrm.desk.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.desk.csv.Column;
import org.dealercrm.desk.csv.CsvRow;
import org.dealercrm.desk.csv.CsvTable;
import org.dealercrm.desk.paper.GlyphCoverage;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.OptOut;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.ValueProblem;
import org.dealercrm.template.ValueType;

/** The row at hand of a file of recipients. It moves on with the file and is not kept. */
final class RecipientRow {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ -]");

    private final CsvTable table;
    private final RecipientColumns columns;
    private final TemplateSchema schema;
    private final CsvRow row;
    private final long number;

    RecipientRow(CsvTable table, RecipientColumns columns, TemplateSchema schema, CsvRow row, long number) {
        this.table = table;
        this.columns = columns;
        this.schema = schema;
        this.row = row;
        this.number = number;
    }

    /** The number of the row, from 1. */
    long number() {
        return number;
    }

    /** The line on which it begins. */
    long line() {
        return row.line();
    }

    /** The id of the customer; empty if there is none. */
    Optional<String> customerId() {
        String id = row.text(columns.customer());
        if (id.length() > CustomerId.MAX_LENGTH) {
            throw row.unfitUnseen(columns.customer(), "an id of at most " + CustomerId.MAX_LENGTH + " characters");
        }
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** The id of the customer, which must be there. */
    String requiredCustomerId() {
        return customerId().orElseThrow(() -> row.unfitUnseen(columns.customer(), "the customer's id"));
    }

    /** How the reader stops marketing by e-mail. */
    OptOut optOut(OptOutLinks links, CustomerId customer, String key) {
        try {
            return links.of(customer.value(), key);
        } catch (IllegalArgumentException refused) {
            throw row.unfitUnseen(columns.customer(), "an id with which the link of --opt-out-url is not too long");
        }
    }

    /** The address of the reader, which must be there. */
    EmailAddress email() {
        return address(columns.email(), "the reader's e-mail address");
    }

    /** The mobile number of the reader; empty if there is none. A number that is none is refused. */
    Optional<PhoneNumber> mobile() {
        String text = row.text(columns.mobile());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PhoneNumber> number = PhoneNumber.ofChineseMobile(text)
                .or(() -> PhoneNumber.parse(BETWEEN_DIGITS.matcher(text).replaceAll("")));
        if (number.isEmpty()) {
            throw row.unfitUnseen(columns.mobile(), "a mobile number, with a plus sign or of mainland China");
        }
        return number;
    }

    /** The name of the store, for the sender of e-mails. */
    String store() {
        Column column = columns.variable("store");
        return EmailEnvelope.senderOf(row.requiredText(column, "the store's name"))
                .orElseThrow(
                        () -> row.unfitUnseen(column, "the store's name in one line, for the sender of the e-mail"));
    }

    /** The address of the store, from which e-mails are written. */
    EmailAddress storeEmail() {
        return address(columns.variable("email"), "the store's e-mail address, from which is written");
    }

    private EmailAddress address(Column column, String expected) {
        return EmailAddress.parse(row.text(column)).orElseThrow(() -> row.unfitUnseen(column, expected));
    }

    /** What the letter says. */
    LetterData.Builder data() {
        LetterData.Builder data = LetterData.builder();
        for (Map.Entry<String, Column> each : columns.variables().entrySet()) {
            Column column = each.getValue();
            ListText.read(data, schema, each.getKey(), row.text(column)).ifPresent(expected -> {
                throw row.unfitUnseen(column, expected);
            });
        }
        columns.name().of(row).ifPresent(data::to);
        return data;
    }

    /** What cannot be written tells everything that is in the way. */
    CsvRow.Unfit unwritten(List<ValueProblem> problems) {
        ValueProblem problem = problems.get(0);
        Column column = columns.variable(problem.name());
        String all = problems.stream().map(each -> each.message(Locale.ENGLISH)).collect(Collectors.joining(" "));
        String expected = "what the letter needs. " + (all.endsWith(".") ? all.substring(0, all.length() - 1) : all);
        ValueType type = schema.typeOf(problem.name()).orElse(ValueType.TEXT);
        return switch (type) {
            case NUMBER, MONEY, DATE, BOOLEAN -> row.unfit(column, expected);
            // A text may be a name or a number of a telephone; it stands in the quarantine file and nowhere else.
            default -> row.unfitUnseen(column, expected);
        };
    }

    /** Names what is missing by code point: the character itself may be half of a name. */
    CsvRow.Unfit lacking(NavigableSet<Integer> missing) {
        String lacked = GlyphCoverage.lacked(missing);
        for (int index = 0; index < table.header().size(); index++) {
            if (row.fields().get(index).codePoints().anyMatch(missing::contains)) {
                return row.unfitUnseen(new Column(table.header().get(index), index), lacked);
            }
        }
        return row.unfitUnseen(Column.named(""), lacked);
    }
}
