package org.dealercrm.desk.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealercrm.desk.survey.Asked;
import org.dealercrm.desk.survey.Comment;
import org.dealercrm.desk.survey.ReceivedSurvey;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.satisfaction.ResponseRow;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.ResponsesBuilder;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Reads responses: {@code channel}, a column for each question by its code, and if the file has them {@code response_id,
 * customer_id, status, invited_on, answered_on, weight, taken_out, comment}. An empty field is no answer. A row with an answer
 * outside its scale cannot be used, and neither can a column that is none of these be overlooked: it may be a question whose
 * name was misspelt.
 */
public final class ResponsesFile {

    /** What became of an invitation. */
    private enum Status {
        INVITED,
        ANSWERED,
        REFUSED,
        UNREACHED,
        EXPIRED,
        TAKEN_OUT
    }

    private static final String CHANNEL = "channel";
    private static final String RESPONSE = "response_id";
    private static final String CUSTOMER = "customer_id";
    private static final String STATUS = "status";
    private static final String INVITED = "invited_on";
    private static final String ANSWERED = "answered_on";
    private static final String WEIGHT = "weight";
    private static final String TAKEN_OUT = "taken_out";
    private static final String COMMENT = "comment";

    /** The columns that are no questions. */
    public static final List<String> COLUMNS =
            List.of(RESPONSE, CUSTOMER, CHANNEL, STATUS, INVITED, ANSWERED, WEIGHT, TAKEN_OUT, COMMENT);

    private static final int LONGEST_SHOWN = 6;
    private static final double LEAST_WEIGHT = 1e-9;
    private static final double MOST_WEIGHT = 1e9;

    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final List<SurveyQuestion> questions;
    private final List<Column> answers = new ArrayList<>();
    private final Column channel;
    private final Column response;
    private final Column customer;
    private final Column status;
    private final Column invited;
    private final Column answered;
    private final Column weight;
    private final Column takenOut;
    private final Column comment;
    private final ResponsesBuilder builder;
    private final Asked asked = new Asked();
    private final List<Comment> comments = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int rows;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /**
     * What was read.
     *
     * @param survey the responses, not null
     * @param quarantine the rows that could not be used, not null
     */
    public record Read(ReceivedSurvey survey, Quarantine quarantine) {}

    private ResponsesFile(CsvTable table, ColumnNames names, SurveyForm form, Set<String> ignored) {
        questions = form.questions();
        checkCodes();
        List<String> ours = new ArrayList<>(COLUMNS);
        questions.forEach(question -> ours.add(question.code()));
        names.checkAgainst(ours);
        checkHeader(table, names, ours, ignored);
        channel = table.required(CHANNEL, names);
        response = table.optional(RESPONSE, names);
        customer = table.optional(CUSTOMER, names);
        status = table.optional(STATUS, names);
        invited = table.optional(INVITED, names);
        answered = table.optional(ANSWERED, names);
        weight = table.optional(WEIGHT, names);
        takenOut = table.optional(TAKEN_OUT, names);
        comment = table.optional(COMMENT, names);
        questions.forEach(question -> answers.add(table.optional(question.code(), names)));
        builder = Responses.of(form);
    }

    /** A question named like one of our columns would be read as two things, and a customer's words as an answer. */
    private void checkCodes() {
        for (SurveyQuestion question : questions) {
            if (COLUMNS.contains(question.code())) {
                throw new UnusableInput("--questionnaire: found a question with the code " + question.code()
                        + ", expected a code that is none of the columns " + String.join(", ", COLUMNS) + ".");
            }
        }
    }

    private static void checkHeader(CsvTable table, ColumnNames names, List<String> ours, Set<String> ignored) {
        Set<String> known = ours.stream().map(names::inFile).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String column : table.header()) {
            if (!known.contains(column) && !ignored.contains(column)) {
                throw new UnusableInput(table.file() + ", line 1, column " + column
                        + ": found a column that is no question of the questionnaire, expected some of "
                        + String.join(", ", known) + " (--map names it, --ignore leaves it out).");
            }
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @param names what it calls its columns, not null
     * @param form what was asked, not null
     * @param ignored columns that are left out, as the file calls them; not null
     * @param strict whether one bad row refuses the whole
     * @return what was read, never null
     * @throws UnusableInput if the file cannot be used
     */
    public static Read read(TableFile file, ColumnNames names, SurveyForm form, Set<String> ignored, boolean strict) {
        try (CsvTable table = CsvTable.open(file.path(), file.format())) {
            ResponsesFile read = new ResponsesFile(table, names, form, ignored);
            Quarantine quarantine = new RowReading(table).read(strict, read::add);
            return new Read(read.survey(), quarantine);
        }
    }

    /**
     * Reads a file that one bad row refuses.
     *
     * @param file the file, not null
     * @param form what was asked, not null
     * @param ignored columns that are left out, as the file calls them; not null
     * @return the responses, never null
     * @throws UnusableInput if the file cannot be used, or one of its rows cannot
     */
    public static ReceivedSurvey readWhole(TableFile file, SurveyForm form, Set<String> ignored) {
        try (CsvTable table = CsvTable.open(file.path(), file.format())) {
            ResponsesFile read = new ResponsesFile(table, ColumnNames.AS_IS, form, ignored);
            new RowReading(table).readWhole(read::add);
            return read.survey();
        }
    }

    private ReceivedSurvey survey() {
        asked.invitations().forEach(builder::invitations);
        return new ReceivedSurvey(builder.build(), comments, Optional.ofNullable(first), Optional.ofNullable(last));
    }

    /** Reads the whole row before anything is kept of it. */
    private void add(CsvRow row) {
        SurveyChannel by = constant(row, channel, SurveyChannel.class);
        Status became = row.text(status).isEmpty() ? Status.ANSWERED : constant(row, status, Status.class);
        LocalDate invitedOn = row.date(invited);
        LocalDate answeredOn = row.date(answered);
        if (invitedOn != null && answeredOn != null && answeredOn.isBefore(invitedOn)) {
            throw row.unfit(answered, "a day that is not before " + invitedOn);
        }
        double[] given = answers(row);
        boolean isAnswer = became == Status.ANSWERED || became == Status.TAKEN_OUT;
        checkUnanswered(row, isAnswer, given);
        double weighs = weight(row);
        checkReason(row);
        String id = row.text(response);
        if (!id.isEmpty() && !ids.add(id)) {
            throw row.unfitUnseen(response, "each response once");
        }
        if (status.present() && became != Status.INVITED) {
            asked.add(by, isAnswer || became == Status.REFUSED, invitedOn);
        }
        if (isAnswer) {
            ResponseRow taken = builder.response(by).weight(weighs);
            fill(taken, row, given, became, answeredOn);
        }
    }

    private void fill(ResponseRow taken, CsvRow row, double[] given, Status became, @Nullable LocalDate answeredOn) {
        for (int i = 0; i < given.length; i++) {
            if (!Double.isNaN(given[i])) {
                taken.answer(i, given[i]);
            }
        }
        if (!row.text(response).isEmpty()) {
            taken.id(row.text(response));
        }
        if (!row.text(customer).isEmpty()) {
            taken.customer(row.text(customer));
        }
        if (became == Status.TAKEN_OUT || !row.text(takenOut).isEmpty()) {
            taken.takenOut(reason(row.text(takenOut)));
        }
        if (answeredOn != null) {
            taken.day(answeredOn);
            asked.seen(answeredOn);
            first = first == null || answeredOn.isBefore(first) ? answeredOn : first;
            last = last == null || answeredOn.isAfter(last) ? answeredOn : last;
        }
        if (!row.text(comment).isEmpty()) {
            comments.add(new Comment(rows, row.text(comment)));
        }
        rows++;
    }

    /** The reason stands in the result: a code, and no sentence that might name somebody. */
    private void checkReason(CsvRow row) {
        String said = row.text(takenOut);
        if (!said.isEmpty() && !REASON.matcher(said).matches()) {
            throw row.unfitUnseen(takenOut, "a code of the reason such as DUPLICATE, of capital letters, digits and _");
        }
    }

    private static ExclusionReason reason(String said) {
        return said.isEmpty()
                ? ExclusionReason.TAKEN_OUT
                : new ExclusionReason("TAKEN_OUT: " + said, "taken out: " + said, "剔除：" + said);
    }

    private double[] answers(CsvRow row) {
        double[] given = new double[answers.size()];
        for (int i = 0; i < given.length; i++) {
            Scale scale = questions.get(i).scale();
            String expected = "an answer of " + plain(scale.min()) + " to " + plain(scale.max())
                    + (scale.step() == 1 ? "" : " by " + plain(scale.step()));
            given[i] = number(row, answers.get(i), expected);
            if (!Double.isNaN(given[i]) && !scale.allows(given[i])) {
                throw unfit(row, answers.get(i), expected);
            }
        }
        return given;
    }

    private void checkUnanswered(CsvRow row, boolean isAnswer, double[] given) {
        for (int i = 0; i < given.length && !isAnswer; i++) {
            if (!Double.isNaN(given[i])) {
                throw unfit(row, answers.get(i), "no answer, as the status is " + row.text(status));
            }
        }
    }

    private double weight(CsvRow row) {
        double weighs = number(row, weight, "a weight of 1e-9 to 1e9");
        if (weighs < LEAST_WEIGHT || weighs > MOST_WEIGHT) {
            throw unfit(row, weight, "a weight of 1e-9 to 1e9");
        }
        return Double.isNaN(weighs) ? 1 : weighs;
    }

    /** Where columns are shifted by one, a name or a telephone number may stand in place of an answer: no long value is shown. */
    private static CsvRow.Unfit unfit(CsvRow row, Column column, String expected) {
        return row.text(column).length() <= LONGEST_SHOWN
                ? row.unfit(column, expected)
                : row.unfitUnseen(column, expected);
    }

    private static double number(CsvRow row, Column column, String expected) {
        if (row.text(column).length() > LONGEST_SHOWN && Double.isNaN(Cells.number(row.text(column)))) {
            throw row.unfitUnseen(column, expected);
        }
        return row.number(column, expected);
    }

    private static <E extends Enum<E>> E constant(CsvRow row, Column column, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(row.text(column)))
                .findFirst()
                .orElseThrow(() -> unfit(
                        row,
                        column,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
