package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dealercrm.scoring.clustering.Cluster;
import org.dealercrm.scoring.clustering.Clustering;
import org.dealercrm.scoring.clustering.KMeans;

/** Clusters the customers of one result who have a value, and classifies each cluster. */
final class CustomerClusters {

    private final RetentionResult result;
    private final int[] valued;
    private final double[] weights;
    private final double[] value;
    private final double[] pReturn;
    private final List<CustomerMeasure> further;

    CustomerClusters(RetentionResult result, double[] weights, List<CustomerMeasure> further) {
        this.result = result;
        CustomerScores scores = result.scores();
        this.valued = IntStream.range(0, scores.size())
                .filter(row -> scores.valueTier(row) != ValueTier.NONE)
                .toArray();
        this.weights = Arrays.stream(valued).mapToDouble(row -> weights[row]).toArray();
        this.value = measured(scores::valueWhileStaying);
        this.pReturn = measured(scores::pReturn);
        this.further = further;
    }

    private double[] measured(IntToDoubleFunction measure) {
        return Arrays.stream(valued).mapToDouble(measure).toArray();
    }

    ClusteredClasses classes(KMeans method, ClusterYardstick yardstick) {
        Clustering clustering = method.cluster(columns(), weights);
        List<ClassifiedCluster> clusters = classified(clustering, yardstick);
        List<RetentionClass> classes =
                new ArrayList<>(Collections.nCopies(result.scores().size(), RetentionClass.NO_VALUE));
        int[] assignments = clustering.assignments();
        for (int i = 0; i < valued.length; i++) {
            classes.set(valued[i], clusters.get(assignments[i]).retentionClass());
        }
        return new ClusteredClasses(clusters, classes, clustering);
    }

    private double[][] columns() {
        double[][] columns = new double[2 + further.size()][];
        columns[0] = logarithms();
        columns[1] = pReturn;
        for (int i = 0; i < further.size(); i++) {
            ToDoubleFunction<CustomerScore> measure = further.get(i).of();
            columns[2 + i] =
                    measured(row -> measure.applyAsDouble(result.scores().get(row)));
        }
        return columns;
    }

    /** A value that the computer rounded to 0 counts as the least one above it. */
    private double[] logarithms() {
        double least = Arrays.stream(value).filter(each -> each > 0).min().orElse(1);
        return Arrays.stream(value).map(each -> Math.log(Math.max(each, least))).toArray();
    }

    private List<ClassifiedCluster> classified(Clustering clustering, ClusterYardstick yardstick) {
        Provenance provenance = result.provenance();
        boolean medians = yardstick == ClusterYardstick.STORE_MEDIANS;
        double valueLine =
                (medians ? WeightedValues.of(value, weights).median() : provenance.valueCut()).orElse(Double.MAX_VALUE);
        double stabilityLine =
                medians ? WeightedValues.of(pReturn, weights).median().orElse(1) : provenance.stabilityThreshold();
        List<ClassifiedCluster> classified = new ArrayList<>();
        for (Cluster cluster : clustering.clusters()) {
            List<Double> centre = cluster.centre();
            classified.add(new ClassifiedCluster(
                    classified.size() + 1,
                    clustering.clusters().size(),
                    cluster.rows(),
                    cluster.weight(),
                    Math.exp(centre.get(0)),
                    centre.get(1),
                    centre.subList(2, centre.size()),
                    provenance.valueBasis(),
                    yardstick,
                    valueLine,
                    stabilityLine));
        }
        return classified;
    }
}
