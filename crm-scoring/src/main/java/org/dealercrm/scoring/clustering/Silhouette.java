package org.dealercrm.scoring.clustering;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The average silhouette width of a clustering: the mean of s(i) = (b(i) - a(i)) / max(a(i), b(i)) over all points, with a(i)
 * the mean distance of point i from the others of its cluster and b(i) the least mean distance from the points of another
 * cluster. Near 1 the clusters are well parted, near 0 they touch; below 0 points lie in the wrong one. A point that is
 * alone in its cluster has s(i) = 0. A weight counts as so many equal points.
 *
 * <p>Reference: Rousseeuw, P. J. "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis",
 * Journal of Computational and Applied Mathematics, 1987, 20, 53-65.
 *
 * @param width -1 to 1; empty exactly if the kind is {@link SilhouetteKind#UNDEFINED}
 * @param kind from which points, not null
 * @param points from how many distinct points, not negative
 */
public record Silhouette(OptionalDouble width, SilhouetteKind kind, int points) {

    static final Silhouette UNDEFINED = new Silhouette(OptionalDouble.empty(), SilhouetteKind.UNDEFINED, 0);

    /** Checks that width and kind agree. */
    public Silhouette {
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(kind, "kind");
        if (width.isPresent() == (kind == SilhouetteKind.UNDEFINED)) {
            throw new IllegalArgumentException("A silhouette has a width unless it is undefined, found " + kind);
        }
    }
}
