package org.dealercrm.scoring.estimate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * What a figure is made of: a tree whose leaves add up to its total.
 *
 * <p>A leaf has a value of its own; a branch has the sum of the leaves below it and no other, so that nothing can be lost on
 * the way up. A leaf of a weighted mean is weight x value.
 */
public final class Breakdown {

    private final Label label;
    private final double value;
    private final List<Breakdown> parts;

    private Breakdown(Label label, double value, List<Breakdown> parts) {
        this.label = Objects.requireNonNull(label, "label");
        this.value = value;
        this.parts = parts;
    }

    /**
     * A part that is not divided further.
     *
     * @param label what it is, not null
     * @param value what it adds to the total, finite
     * @return the leaf, never null
     * @throws IllegalArgumentException if the value is not finite
     */
    public static Breakdown leaf(Label label, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A part of a figure is finite, found " + value + " for " + label.code());
        }
        return new Breakdown(label, value, List.of());
    }

    /**
     * A part that is made of others.
     *
     * @param label what it is, not null
     * @param parts what it is made of, not empty
     * @return the branch with the sum of all leaves below it, never null
     * @throws IllegalArgumentException if there are no parts, or their sum is not finite
     */
    public static Breakdown of(Label label, List<Breakdown> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A part that is divided has parts, found none of " + label.code());
        }
        CompensatedSum sum = new CompensatedSum();
        parts.stream().flatMap(Breakdown::leaves).forEach(leaf -> sum.add(leaf.value));
        double total = sum.value();
        if (!Double.isFinite(total)) {
            throw new IllegalArgumentException("A figure is finite, found " + total + " for " + label.code());
        }
        return new Breakdown(label, total, List.copyOf(parts));
    }

    /**
     * What the part is.
     *
     * @return never null
     */
    public Label label() {
        return label;
    }

    /**
     * What the part adds to the total.
     *
     * @return finite
     */
    public double value() {
        return value;
    }

    /**
     * What the part is made of.
     *
     * @return an unmodifiable list, empty for a leaf, never null
     */
    public List<Breakdown> parts() {
        return parts;
    }

    /**
     * The leaves below, in their order; of a leaf itself.
     *
     * @return never null
     */
    public Stream<Breakdown> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Breakdown::leaves);
    }

    /** The sum of the absolute values of the leaves: by it the rounding of their sum is judged. */
    double magnitude() {
        return leaves().mapToDouble(leaf -> Math.abs(leaf.value)).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown that
                && label.equals(that.label)
                && Double.compare(value, that.value) == 0
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, value, parts);
    }

    @Override
    public String toString() {
        return label.code() + "=" + value + (parts.isEmpty() ? "" : parts.toString());
    }
}
