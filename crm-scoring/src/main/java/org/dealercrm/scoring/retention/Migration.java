package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * What happened to the classes of a store's customers between two dates: how many went from each class to each other, who
 * moved and what moved him, who is new and who is gone.
 *
 * <pre>{@code
 * Migration migration = Migration.between(lastMonth, today);
 * migration.count(RetentionClass.HIGH_VALUE_STABLE, RetentionClass.HIGH_VALUE_AT_RISK);
 * migration.moves().forEach(move -> System.out.println(move.sentence(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>The reasons of a move are differences of the two results' own explanations (Shapley values on the logit, see {@link
 * Reason}), so they add up to the change of the customer's distance from the cut.
 *
 * @param moves those who are in another class, in the order of the later result, not null
 * @param newcomers those who were not in the earlier result, not null
 * @param gone those who are not in the later result, as they were in the earlier one, not null
 * @param matrix how many customers of both results went from each class (first key) to each class (second key), every pair
 *     of classes being there; not null
 */
public record Migration(
        List<ClassMove> moves,
        List<CustomerScore> newcomers,
        List<CustomerScore> gone,
        Map<RetentionClass, Map<RetentionClass, Long>> matrix) {

    /** Copies everything. */
    public Migration {
        moves = List.copyOf(moves);
        newcomers = List.copyOf(newcomers);
        gone = List.copyOf(gone);
        Map<RetentionClass, Map<RetentionClass, Long>> copy = new EnumMap<>(RetentionClass.class);
        matrix.forEach((from, row) -> copy.put(from, Collections.unmodifiableMap(new EnumMap<>(row))));
        matrix = Collections.unmodifiableMap(copy);
    }

    /**
     * Compares two results of a store.
     *
     * @param before the earlier result, not null
     * @param after the later result, not null
     * @return what happened between them, never null
     * @throws IllegalArgumentException if the two count value differently, in money and in visits or in two currencies
     */
    public static Migration between(RetentionResult before, RetentionResult after) {
        requireComparable(before.provenance(), after.provenance());
        CustomerScores then = before.scores();
        CustomerScores now = after.scores();
        Map<String, Integer> earlier = new HashMap<>(2 * then.size());
        for (int row = 0; row < then.size(); row++) {
            earlier.put(then.customerId(row), row);
        }
        MoveExplanation explanation = new MoveExplanation(before.provenance(), after.provenance());
        List<ClassMove> moves = new ArrayList<>();
        List<CustomerScore> newcomers = new ArrayList<>();
        Map<RetentionClass, Map<RetentionClass, Long>> matrix = emptyMatrix();
        for (int row = 0; row < now.size(); row++) {
            Integer was = earlier.remove(now.customerId(row));
            if (was == null) {
                newcomers.add(now.get(row));
                continue;
            }
            RetentionClass from = then.retentionClass(was);
            Objects.requireNonNull(matrix.get(from)).merge(now.retentionClass(row), 1L, Long::sum);
            if (from != now.retentionClass(row)) {
                moves.add(explanation.of(then.get(was), now.get(row)));
            }
        }
        List<CustomerScore> gone =
                earlier.values().stream().sorted().map(then::get).toList();
        return new Migration(moves, newcomers, gone, matrix);
    }

    private static void requireComparable(Provenance before, Provenance after) {
        if (before.valueBasis() != after.valueBasis()) {
            throw new IllegalArgumentException("Two results are compared if they count value alike, found "
                    + before.valueBasis() + " and " + after.valueBasis());
        }
        if (before.currency().isPresent()
                && after.currency().isPresent()
                && !before.currency().equals(after.currency())) {
            throw new IllegalArgumentException("Two results are compared if they count value alike, found "
                    + before.currency().get() + " and " + after.currency().get());
        }
    }

    private static Map<RetentionClass, Map<RetentionClass, Long>> emptyMatrix() {
        Map<RetentionClass, Map<RetentionClass, Long>> matrix = new EnumMap<>(RetentionClass.class);
        for (RetentionClass from : RetentionClass.values()) {
            Map<RetentionClass, Long> row = new EnumMap<>(RetentionClass.class);
            for (RetentionClass to : RetentionClass.values()) {
                row.put(to, 0L);
            }
            matrix.put(from, row);
        }
        return matrix;
    }

    /**
     * How many customers were in one class and are in another, or the same.
     *
     * @param from the class before, not null
     * @param to the class after, not null
     * @return not negative
     */
    public long count(RetentionClass from, RetentionClass to) {
        return matrix.getOrDefault(from, Map.of()).getOrDefault(to, 0L);
    }

    /**
     * How many customers of a class are no longer in the later result. With {@link #count} over all classes to which the
     * others went, they are the customers whom the class had before.
     *
     * @param from the class before, not null
     * @return not negative
     */
    public long gone(RetentionClass from) {
        return gone.stream().filter(score -> score.retentionClass() == from).count();
    }

    /**
     * How many customers of a class were not in the earlier result.
     *
     * @param to the class after, not null
     * @return not negative
     */
    public long newcomers(RetentionClass to) {
        return newcomers.stream().filter(score -> score.retentionClass() == to).count();
    }

    /**
     * The migration in one sentence of numbers.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return the sentence, never null
     */
    public String sentence(Locale locale) {
        long both = matrix.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long same = both - moves.size();
        long before = both + gone.size();
        return Language.isChinese(locale)
                ? "原有 " + before + " 位客户中，" + same + " 位类别不变，" + moves.size() + " 位变动，" + gone.size() + " 位已不在名单；新增 "
                        + newcomers.size() + " 位"
                : "of " + before + " customers before, " + same + " are in the same class, " + moves.size() + " moved, "
                        + gone.size() + " are gone; " + newcomers.size() + " are new";
    }
}
