package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.Label;

/** Brings together what is known of items; they are matched by their codes, and named as where they are first met. */
public final class MendFirstBuilder {

    private final Map<String, Label> labels = new TreeMap<>();
    private final Map<String, PlacedItem> placed = new TreeMap<>();
    private final Map<String, DriverShare> drivers = new TreeMap<>();
    private final Map<String, KanoAnalysis> kano = new TreeMap<>();
    private final Map<String, ItemImpact> impacts = new TreeMap<>();
    private final Map<String, TopicShare> complaints = new TreeMap<>();
    private final Map<String, TopicShare> hopes = new TreeMap<>();

    MendFirstBuilder() {}

    /**
     * Adds the places of items.
     *
     * @param plane importance and performance, not null
     * @return this
     */
    public MendFirstBuilder importancePerformance(ImportancePerformance plane) {
        return put(placed, plane.items(), PlacedItem::item);
    }

    /**
     * Adds the shares of drivers.
     *
     * @param found key drivers, not null
     * @return this
     */
    public MendFirstBuilder keyDrivers(KeyDrivers found) {
        return put(drivers, found.drivers(), DriverShare::driver);
    }

    /**
     * Adds the kinds of requirements.
     *
     * @param analyses of the features, not null
     * @return this
     */
    public MendFirstBuilder kano(List<KanoAnalysis> analyses) {
        return put(kano, analyses, KanoAnalysis::feature);
    }

    /**
     * Adds penalties and rewards.
     *
     * @param contrasts of the items, not null
     * @return this
     */
    public MendFirstBuilder penaltyReward(PenaltyReward contrasts) {
        return put(impacts, contrasts.items(), ItemImpact::item);
    }

    /**
     * Adds what customers complain about.
     *
     * @param topics of the complaints, not null
     * @return this
     */
    public MendFirstBuilder complaints(TopicPareto topics) {
        return put(complaints, topics.topics(), TopicShare::topic);
    }

    /**
     * Adds what customers hope for.
     *
     * @param topics of the hopes, not null
     * @return this
     */
    public MendFirstBuilder hopes(TopicPareto topics) {
        return put(hopes, topics.topics(), TopicShare::topic);
    }

    /**
     * The list in the customary order: quadrant, share as a driver, class of Kano, complaints, hopes.
     *
     * @return the list, never null
     */
    public MendFirst build() {
        return build(List.of(MendCriterion.values()));
    }

    /**
     * The list in an order that the store states.
     *
     * @param order the questions, the decisive first, not empty
     * @return the list, never null
     * @throws IllegalArgumentException if there is no question
     */
    public MendFirst build(List<MendCriterion> order) {
        Comparator<MendCandidate> comparator =
                Comparator.comparing(item -> item.item().code());
        for (int i = order.size() - 1; i >= 0; i--) {
            comparator = order.get(i).comparator().thenComparing(comparator);
        }
        List<MendCandidate> items = new ArrayList<>();
        labels.forEach((code, label) -> items.add(new MendCandidate(
                label,
                Optional.ofNullable(placed.get(code)),
                Optional.ofNullable(drivers.get(code)),
                Optional.ofNullable(kano.get(code)),
                Optional.ofNullable(impacts.get(code)),
                Optional.ofNullable(complaints.get(code)),
                Optional.ofNullable(hopes.get(code)))));
        items.sort(comparator);
        return new MendFirst(order, items);
    }

    private <T> MendFirstBuilder put(Map<String, T> known, List<T> found, Function<T, Label> label) {
        for (T one : found) {
            Label item = Objects.requireNonNull(label.apply(one));
            labels.putIfAbsent(item.code(), item);
            known.put(item.code(), one);
        }
        return this;
    }
}
