package org.dealercrm.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one version of a questionnaire asks. It never changes: a store that asks differently makes the next version, so that
 * answers are always read by the questions that were asked.
 *
 * @param title what it is called, not null
 * @param dimensions the groups of items, each code once, not null, may be empty
 * @param items what is asked about, each code once, not null, may be empty
 * @param questions what is asked, at least one, each code once, at most one of an aspect of the same item
 */
public record SurveyForm(
        SurveyText title, List<Dimension> dimensions, List<SurveyItem> items, List<SurveyQuestion> questions) {

    /** Copies the lists and checks that everything that is named is there, once. */
    public SurveyForm {
        Objects.requireNonNull(title, "title");
        dimensions = List.copyOf(dimensions);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A questionnaire asks something, found no question");
        }
        Set<String> ofDimensions = once("dimension", dimensions, Dimension::code);
        Set<String> ofItems = once("item", items, SurveyItem::code);
        once("question", questions, SurveyQuestion::code);
        for (SurveyItem item : items) {
            known("dimension", item.dimension(), ofDimensions, item.code());
        }
        for (SurveyQuestion question : questions) {
            known("item", question.item(), ofItems, question.code());
        }
        once(
                "question of an aspect",
                questions,
                question -> question.aspect()
                        + question.item().map(item -> " of " + item).orElse(""));
        sameScales(questions);
    }

    /**
     * The question with a code.
     *
     * @param code the code, not null
     * @return the question, empty if there is none
     */
    public Optional<SurveyQuestion> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * The question of an aspect of an item.
     *
     * @param aspect an aspect of items, not null
     * @param item the code of the item, not null
     * @return the question, empty if it is not asked
     */
    public Optional<SurveyQuestion> question(Aspect aspect, String item) {
        return questions.stream()
                .filter(question -> question.aspect() == aspect
                        && question.item().filter(item::equals).isPresent())
                .findFirst();
    }

    /**
     * The question of an aspect of the visit as a whole.
     *
     * @param aspect an aspect of the whole, not null
     * @return the question, empty if it is not asked
     */
    public Optional<SurveyQuestion> question(Aspect aspect) {
        return questions.stream()
                .filter(question ->
                        question.aspect() == aspect && question.item().isEmpty())
                .findFirst();
    }

    private static <T> Set<String> once(String what, List<T> all, Function<T, String> code) {
        Set<String> codes = new HashSet<>();
        for (T one : all) {
            if (!codes.add(code.apply(one))) {
                throw new IllegalArgumentException(
                        "Each " + what + " stands once in a questionnaire, found twice: " + code.apply(one));
            }
        }
        return codes;
    }

    private static void known(String what, Optional<String> code, Set<String> codes, String by) {
        if (code.isPresent() && !codes.contains(code.get())) {
            throw new IllegalArgumentException(
                    "A questionnaire lists every " + what + " that it names, found " + code.get() + " in " + by);
        }
    }

    /** A gap is perceived less expected: both are asked on one scale. */
    private static void sameScales(List<SurveyQuestion> questions) {
        Map<String, Scale> perceived = questions.stream()
                .filter(question -> question.aspect() == Aspect.PERCEIVED)
                .collect(Collectors.toMap(question -> question.item().orElseThrow(), SurveyQuestion::scale));
        for (SurveyQuestion question : questions) {
            Scale other = question.item().map(perceived::get).orElse(null);
            if (question.aspect() == Aspect.EXPECTED && other != null && !other.equals(question.scale())) {
                throw new IllegalArgumentException(
                        "What is expected is asked on the scale of what is perceived, found another in question "
                                + question.code());
            }
        }
    }
}
