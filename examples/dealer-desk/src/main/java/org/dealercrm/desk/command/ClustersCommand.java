package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.ClustersFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.csv.ValuesFile;
import org.dealercrm.scoring.clustering.Clustering;
import org.dealercrm.scoring.clustering.KMeans;
import org.dealercrm.scoring.clustering.NaturalBreaks;
import org.dealercrm.scoring.clustering.Scaling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Parts the rows of a table into clusters. */
@Command(
        name = "clusters",
        description = "Part the rows of a table of measures into clusters.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ClustersCommand implements Callable<Integer> {

    /** The numbers of clusters that {@code --k auto} tries. */
    private static final int LEAST = 2;

    private static final int MOST = 10;

    /** How rows are parted. */
    enum Method {
        NATURAL_BREAKS("natural-breaks"),
        K_MEANS("k-means");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--values", paramLabel = "F.csv", required = true, description = "A table id,v1,v2,…")
    private Path values;

    @Option(
            names = "--k",
            paramLabel = "K",
            required = true,
            converter = OptionTypes.Clusters.class,
            description = "How many clusters; with k-means also auto: " + LEAST + " to " + MOST
                    + ", the greatest average silhouette.")
    private OptionalInt k;

    @Option(
            names = "--method",
            paramLabel = "M",
            required = true,
            converter = OptionTypes.ClusterMethod.class,
            description = "natural-breaks (one column, exact) or k-means.")
    private Method method;

    @Option(
            names = "--seed",
            paramLabel = "n",
            defaultValue = "0",
            description = "From which k-means draws its starts; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--restarts",
            paramLabel = "n",
            description = "How many starts of k-means; default 25, up to 500 on small tables.")
    private @Nullable Integer restarts;

    @Option(
            names = "--standardise",
            paramLabel = "z-score|robust",
            arity = "0..1",
            fallbackValue = "z-score",
            converter = OptionTypes.Standard.class,
            description = "Measure each column by its standard deviation (z-score, also if nothing follows) or its"
                    + " quartile range (robust); without it columns are taken as they are.")
    private @Nullable Scaling scaling;

    @Option(names = "--out", paramLabel = "clusters.csv", required = true, description = "Where the clusters go.")
    private Path out;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        checkOptions();
        table.guard(out, values);
        PrintWriter err = spec.commandLine().getErr();
        ValuesFile.Read read = ValuesFile.read(values, table.format(), table.names(), table.strict());
        int[] clusters = method == Method.NATURAL_BREAKS ? naturalBreaks(read, err) : kMeans(read, err);
        ClustersFile.write(out, read.ids(), clusters);
        table.keep(read.quarantine(), out, err);
        return Desk.DONE;
    }

    private void checkOptions() {
        if (restarts != null && restarts < 1) {
            throw new ParameterException(spec.commandLine(), "--restarts: found " + restarts + ", expected at least 1");
        }
        if (method == Method.NATURAL_BREAKS && (k.isEmpty() || restarts != null || scaling != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--k auto, --restarts and --standardise belong to k-means; natural-breaks needs a number --k");
        }
    }

    private int[] naturalBreaks(ValuesFile.Read read, PrintWriter err) {
        if (read.measures().size() != 1) {
            throw new UnusableInput(values.getFileName() + ", line 1: found "
                    + read.measures().size() + " columns beside id (" + String.join(", ", read.measures())
                    + "), expected exactly one for natural-breaks.");
        }
        NaturalBreaks breaks = NaturalBreaks.of(read.columns()[0], k.orElseThrow());
        tell(breaks.groups().size(), breaks.isShort(), breaks.withinSumOfSquares() + ", the least there is", err);
        return breaks.assignments();
    }

    private int[] kMeans(ValuesFile.Read read, PrintWriter err) {
        KMeans method = k.isPresent() ? KMeans.into(k.getAsInt()) : KMeans.choosing(LEAST, MOST);
        method = method.withSeed(seed).withScaling(scaling == null ? Scaling.NONE : scaling);
        method = restarts == null ? method : method.withRestarts(restarts);
        Clustering clustering = method.cluster(read.columns());
        String silhouette = clustering.silhouette().width().isPresent()
                ? ", silhouette " + clustering.silhouette().width().getAsDouble()
                : "";
        String how = switch (clustering.status()) {
            case OPTIMAL -> ", the least there is";
            case CONVERGED -> ", the least of " + clustering.starts() + " starts";
            case ITERATION_LIMIT -> ", where the search was given up";
        };
        tell(
                clustering.clusters().size(),
                clustering.isShort(),
                clustering.withinSumOfSquares() + how + silhouette,
                err);
        return clustering.assignments();
    }

    private void tell(int clusters, boolean isShort, String within, PrintWriter err) {
        err.println(method.code() + ": " + clusters + (clusters == 1 ? " cluster" : " clusters")
                + (isShort ? ", as there are no more distinct rows" : "") + ", within sum of squares " + within);
    }
}
