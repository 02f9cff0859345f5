package org.dealercrm.survey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of one questionnaire of a store, and the rule that concerns all of them: customers are asked by one version at a
 * time, the highest that is in use.
 *
 * <p>So a new version takes over in the moment in which it is put in use, by one save, and no customer falls between two
 * versions; the older ones, which {@link #superseded()} lists, are retired afterwards. No port can forbid that two hosts put two
 * versions in use at once, because a save is about one aggregate; what it guarantees is that everybody gets the same answer to
 * the question which version is to be used.
 *
 * @param all the versions, each number once, in the order of their numbers; copied and sorted
 */
public record QuestionnaireVersions(List<Questionnaire> all) {

    /** Sorts and checks that they are versions of one questionnaire of one store. */
    public QuestionnaireVersions {
        all = all.stream().sorted(Comparator.comparing(Questionnaire::id)).toList();
        Set<Integer> numbers = new HashSet<>();
        for (Questionnaire version : all) {
            QuestionnaireId first = all.get(0).id();
            if (!version.id().store().equals(first.store())
                    || !version.id().code().equals(first.code())) {
                throw new IllegalArgumentException(
                        "Versions are of one questionnaire of one store, found " + first + " and " + version.id());
            }
            if (!numbers.add(version.id().version())) {
                throw new IllegalArgumentException("Each version is there once, found twice: " + version.id());
            }
        }
    }

    /**
     * The version by which customers are asked.
     *
     * @return the highest that is in use; empty if none is
     */
    public Optional<Questionnaire> inUse() {
        return all.stream()
                .filter(version -> version.status() == QuestionnaireStatus.IN_USE)
                .reduce((lower, higher) -> higher);
    }

    /**
     * The versions that are still in use although a higher one is: they are to be retired.
     *
     * @return the versions, in the order of their numbers, never null
     */
    public List<Questionnaire> superseded() {
        return all.stream()
                .filter(version -> version.status() == QuestionnaireStatus.IN_USE)
                .filter(version -> !inUse().filter(version::equals).isPresent())
                .toList();
    }

    /**
     * The version with the highest number, whatever its state: the one whose {@link Questionnaire#next next} is free.
     *
     * @return the version; empty if there is none at all
     */
    public Optional<Questionnaire> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
