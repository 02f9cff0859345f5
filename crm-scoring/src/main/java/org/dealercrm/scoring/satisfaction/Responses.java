package org.dealercrm.scoring.satisfaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.numeric.ExactSum;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;

/**
 * The answers to one version of a questionnaire: a row for each response, a column for each question.
 *
 * <pre>
 *   ResponsesBuilder builder = Responses.of(form);
 *   builder.response(SurveyChannel.TELEPHONE).answer("Q1", 8).answer("Q2", 9);
 *   builder.response(SurveyChannel.MAIL).weight(1.5).answer("Q1", 10);
 *   Responses responses = builder.build();
 * </pre>
 *
 * <p>What cannot be an answer is a {@link AnswerProblem} and counts as left out, for its reason, in every figure that asks for
 * it; it is never read as another answer. Customers and responses have keys of the host that no message and no
 * {@code toString} shows. Unmodifiable and safe for use by several threads.
 */
public final class Responses {

    private final SurveyForm form;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Cells[] columns;
    private final ResponseFacts facts;
    private final List<AnswerProblem> problems;
    private final Map<SurveyChannel, Invitations> invitations;
    private final List<Exclusion> leftOut;

    Responses(
            SurveyForm form,
            Cells[] columns,
            ResponseFacts facts,
            List<AnswerProblem> problems,
            Map<SurveyChannel, Invitations> invitations,
            List<Exclusion> leftOut) {
        this.form = form;
        this.columns = columns;
        this.facts = facts;
        this.problems = List.copyOf(problems);
        this.invitations = Map.copyOf(invitations);
        this.leftOut = List.copyOf(leftOut);
        for (int i = 0; i < columns.length; i++) {
            numbers.put(form.questions().get(i).code(), i);
        }
    }

    /**
     * Takes responses row by row.
     *
     * @param form the questions that were asked, not null
     * @return an empty builder, never null
     */
    public static ResponsesBuilder of(SurveyForm form) {
        return new ResponsesBuilder(form);
    }

    /**
     * Takes responses that lie in columns already.
     *
     * @param form the questions that were asked, not null
     * @param channels how each response came, not null
     * @return a builder without answers, never null
     */
    public static ResponseColumns ofColumns(SurveyForm form, SurveyChannel... channels) {
        return new ResponseColumns(form, channels);
    }

    /**
     * What was asked.
     *
     * @return never null
     */
    public SurveyForm form() {
        return form;
    }

    /**
     * How many responses there are, those taken out included.
     *
     * @return not negative
     */
    public int size() {
        return facts.size();
    }

    /**
     * The answers to a question.
     *
     * @param question the code of the question, not null
     * @return its column, empty if it is not asked
     */
    public Optional<AnswerColumn> column(String question) {
        return Optional.ofNullable(numbers.get(question))
                .map(number -> new AnswerColumn(form.questions().get(number), columns[number]));
    }

    /**
     * How a response came.
     *
     * @param row the response, 0 to size - 1
     * @return never null
     */
    public SurveyChannel channel(int row) {
        return facts.channel(row);
    }

    /**
     * What a response weighs.
     *
     * @param row the response, 0 to size - 1
     * @return above 0; 1 if the host gave no weight
     */
    public double weight(int row) {
        return facts.weight(row);
    }

    /**
     * Whether some response weighs other than 1.
     *
     * @return whether one does
     */
    public boolean isWeighted() {
        return facts.isWeighted();
    }

    /**
     * The day of a response.
     *
     * @param row the response, 0 to size - 1
     * @return the day, empty if the host gave none
     */
    public Optional<LocalDate> day(int row) {
        return facts.day(row);
    }

    /**
     * The host's key of the customer of a response.
     *
     * @param row the response, 0 to size - 1
     * @return the key, empty if the host gave none
     */
    public Optional<String> customerId(int row) {
        return facts.customerId(row);
    }

    /**
     * The host's key of a response.
     *
     * @param row the response, 0 to size - 1
     * @return the key, empty if the host gave none
     */
    public Optional<String> responseId(int row) {
        return facts.responseId(row);
    }

    /**
     * Why a response was taken out by the host.
     *
     * @param row the response, 0 to size - 1
     * @return the reason, empty if the response counts
     */
    public Optional<ExclusionReason> takenOut(int row) {
        return facts.takenOut(row);
    }

    /**
     * The answers that cannot be, in the order of adding. A selection of responses keeps those of all.
     *
     * @return an unmodifiable list, never null
     */
    public List<AnswerProblem> problems() {
        return problems;
    }

    /**
     * How many were asked by a channel.
     *
     * @param channel the channel, not null
     * @return the numbers, empty if the host gave none
     */
    public Optional<Invitations> invitations(SurveyChannel channel) {
        return Optional.ofNullable(invitations.get(channel));
    }

    /**
     * What {@link #withoutTakenOut()} has left out, by reason.
     *
     * @return an unmodifiable list, empty before; never null
     */
    public List<Exclusion> leftOut() {
        return leftOut;
    }

    /**
     * The responses that count.
     *
     * @return those that the host did not take out, the others counted as {@link #leftOut()}; never null
     */
    public Responses withoutTakenOut() {
        Map<ExclusionReason, ExactSum> sums = new LinkedHashMap<>();
        for (int row = 0; row < size(); row++) {
            double weight = weight(row);
            takenOut(row)
                    .ifPresent(reason ->
                            sums.computeIfAbsent(reason, any -> new ExactSum()).add(weight));
        }
        if (sums.isEmpty()) {
            return this;
        }
        List<Exclusion> out = new ArrayList<>(leftOut);
        sums.entrySet().stream()
                .map(entry -> new Exclusion(entry.getKey(), entry.getValue().value()))
                .sorted((one, other) ->
                        one.reason().code().compareTo(other.reason().code()))
                .forEach(out::add);
        return those(row -> takenOut(row).isEmpty(), out);
    }

    /**
     * The responses of a channel.
     *
     * @param channel the channel, not null
     * @return its responses, never null
     */
    public Responses ofChannel(SurveyChannel channel) {
        return those(row -> channel(row) == channel);
    }

    /**
     * Some of the responses, such as those of a month.
     *
     * @param chosen tells whether a row is taken, not null
     * @return the responses taken, in their order; never null
     */
    public Responses those(IntPredicate chosen) {
        return those(chosen, leftOut);
    }

    /**
     * These responses with other weights, such as those of a {@code CellWeighting}.
     *
     * @param weights one for each response, each 1e-9 to 1e9
     * @return the responses so weighted, never null
     * @throws IllegalArgumentException if there are more or fewer weights than responses, or one is out of its range
     */
    public Responses withWeights(double... weights) {
        return new Responses(form, columns, facts.withWeights(weights), problems, invitations, leftOut);
    }

    private Responses those(IntPredicate chosen, List<Exclusion> out) {
        int[] rows = IntStream.range(0, size()).filter(chosen).toArray();
        Cells[] some = new Cells[columns.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = columns[i].subset(rows);
        }
        return new Responses(form, some, facts.subset(rows), problems, invitations, out);
    }

    /** The weights, empty if all are 1. */
    double[] weights() {
        return facts.weights();
    }

    Cells cells(int question) {
        return columns[question];
    }

    @Override
    public String toString() {
        return "Responses: " + size() + " to " + columns.length + " questions";
    }
}
