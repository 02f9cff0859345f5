package org.dealercrm.desk.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dealercrm.scoring.value.AttributeLift;
import org.dealercrm.scoring.value.Concentration;
import org.dealercrm.scoring.value.ProductCustomer;
import org.dealercrm.scoring.value.ProductValue;
import org.dealercrm.scoring.value.ProductValueAnalysis;

/** Writes who carries each product, a row each, in the order of their names; numbers in full precision. */
public final class ProductsFile {

    /** The columns, as other programs rely on them. */
    public static final List<String> COLUMNS = List.of(
            "product",
            "buyers",
            "volume",
            "amount",
            "contribution",
            "volume_gini",
            "volume_top_tenth",
            "buyers_behind_80_percent",
            "effective_buyers",
            "contribution_top_tenth",
            "carriers",
            "target_group");

    private static final int CARRIERS = 5;

    private ProductsFile() {}

    /**
     * Writes them.
     *
     * @param target the file, replaced if it is there; not null
     * @param analysis the products, not null
     * @param amountsKnown whether amounts and contributions are known; if not, their cells are empty
     */
    public static void write(Path target, ProductValueAnalysis analysis, boolean amountsKnown) {
        OutputFile.write(target, out -> {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS);
            for (ProductValue product : analysis.products().values()) {
                csv.writeRecord(row(product, amountsKnown));
            }
            csv.flush();
        });
    }

    private static List<String> row(ProductValue product, boolean amountsKnown) {
        Optional<Concentration> volume = product.volumeConcentration();
        return List.of(
                product.product(),
                Long.toString(product.buyers()),
                Long.toString(product.volume()),
                amountsKnown ? number(product.amount()) : "",
                amountsKnown ? number(product.contribution()) : "",
                of(volume, Concentration::gini),
                of(volume, Concentration::topDecileShare),
                of(volume, Concentration::customersBehind80Percent),
                of(volume, Concentration::effectiveCustomers),
                amountsKnown ? of(product.contributionConcentration(), Concentration::topDecileShare) : "",
                product.customers().stream()
                        .sorted(Comparator.comparingLong(ProductCustomer::volume)
                                .reversed())
                        .limit(CARRIERS)
                        .map(ProductsFile::carrier)
                        .collect(Collectors.joining("; ")),
                product.targetGroup().stream().map(ProductsFile::group).collect(Collectors.joining("; ")));
    }

    private static String carrier(ProductCustomer customer) {
        return customer.customerId()
                + (customer.volumeShare().isPresent()
                        ? "=" + number(customer.volumeShare().getAsDouble())
                        : "");
    }

    private static String group(AttributeLift lift) {
        return lift.attribute() + ":" + lift.value() + "=" + number(lift.lift()) + " (" + lift.sentence(Locale.ENGLISH)
                + ")";
    }

    private static String of(Optional<Concentration> concentration, ToDoubleFunction<Concentration> measure) {
        return concentration.map(found -> number(measure.applyAsDouble(found))).orElse("");
    }

    /** Full precision: reading it gives the same number again. */
    private static String number(double value) {
        return Double.toString(value);
    }
}
