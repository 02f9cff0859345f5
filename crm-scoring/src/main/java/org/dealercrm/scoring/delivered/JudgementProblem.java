package org.dealercrm.scoring.delivered;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dealercrm.scoring.wording.Language;

/**
 * Why judgements of a pair cannot be used.
 *
 * @param kind what is wrong, not null
 * @param first the criterion named first, not null
 * @param second the other, not null
 * @param found how many times as important as the second the first is said to be; empty if nothing was said; not null
 */
public record JudgementProblem(Kind kind, String first, String second, List<Double> found) {

    /** What can be wrong with a pair. */
    public enum Kind {
        /** Nobody compared the two. */
        MISSING("were not compared", "未作比较"),
        /** They were compared twice, and one judgement is not the other turned round. */
        CONTRADICTORY("were judged in two ways that contradict each other", "两次判断互相矛盾"),
        /** The judgement is no number from 1e-6 to 1e6. */
        OUT_OF_RANGE("were given a number that is not from 1e-6 to 1e6", "判断值不在 1e-6 至 1e6 之间"),
        /** One of the two is not among the criteria. */
        UNKNOWN_CRITERION("are not both among the criteria", "并非都属于已列准则"),
        /** A criterion was compared with itself. */
        WITH_ITSELF("are one and the same criterion", "是同一准则");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** Copies the list. */
    public JudgementProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        found = List.copyOf(found);
    }

    /**
     * The problem in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code price and comfort were judged in two ways that contradict each other: price 3.0 and 0.5 times as
     *     important}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String what = chinese ? first + "与" + second + kind.chinese : first + " and " + second + " " + kind.english;
        if (found.isEmpty()) {
            return what;
        }
        String numbers = found.stream().map(String::valueOf).collect(Collectors.joining(chinese ? " 和 " : " and "));
        return chinese
                ? what + "：" + first + "的重要性为 " + numbers + " 倍"
                : what + ": " + first + " " + numbers + " times as important";
    }
}
