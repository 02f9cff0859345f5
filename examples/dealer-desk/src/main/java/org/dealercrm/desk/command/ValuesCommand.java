package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.CustomerValuesFile;
import org.dealercrm.desk.csv.ItemsFile;
import org.dealercrm.desk.csv.ProductsFile;
import org.dealercrm.desk.csv.SalesFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.desk.value.StoreProducts;
import org.dealercrm.desk.value.StoreValue;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.value.ProductValueAnalysis;
import org.dealercrm.scoring.value.ValuationTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what each customer has contributed and is expected to, and who carries a product. */
@Command(
        name = "values",
        description = "Tell what each customer has contributed and is expected to, and who carries each product.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ValuesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Desk desk;

    @ArgGroup(multiplicity = "1")
    private LogInputOptions input;

    @Mixin
    private ScoredStoreOptions store;

    @Option(names = "--values-out", paramLabel = "values.csv", required = true, description = "Where the values go.")
    private Path valuesOut;

    @Option(
            names = "--products-out",
            paramLabel = "products.csv",
            description = "Where the products go: who carries them, and whom they are for.")
    private @Nullable Path productsOut;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = OptionTypes.Months.class,
            defaultValue = "36",
            description = "How many calendar months are looked ahead, 1 to 1200; default ${DEFAULT-VALUE}.")
    private int months;

    @Option(
            names = "--discount-rate",
            paramLabel = "R",
            converter = OptionTypes.DiscountRate.class,
            defaultValue = "0.12",
            description =
                    "By how much less money is worth a year later, 0 to 10 or in percent; default ${DEFAULT-VALUE}.")
    private double discountRate;

    @Option(
            names = "--level",
            paramLabel = "P",
            converter = OptionTypes.Level.class,
            defaultValue = "0.9",
            description = "The probability of the interval, above 0, at most 0.999; default ${DEFAULT-VALUE}.")
    private double level;

    @Option(
            names = "--no-intervals",
            description = "Leave out the intervals, which take many times as long as everything else.")
    private boolean withoutIntervals;

    @Option(
            names = "--sales",
            paramLabel = "F.csv",
            description = "Sales beside the visits, such as vehicles: customer_id,sold_on,profit_line,amount,cost, …")
    private @Nullable Path sales;

    /**
     * The products and who bought them.
     *
     * @param analysis who carries them
     * @param amountsKnown whether their amounts are known
     */
    private record Products(ProductValueAnalysis analysis, boolean amountsKnown) {}

    @Override
    public Integer call() {
        guard();
        PrintWriter err = spec.commandLine().getErr();
        try (Workers workers = Workers.forEachProcessor()) {
            Stages stages = new Stages(err, desk.debug());
            ScoredStore customers = store.read(input, stages, workers);
            tell(customers, stages, workers, err);
            customers.quarantine().ifPresent(rows -> store.table().keep(rows, valuesOut, err));
        }
        return Desk.DONE;
    }

    private void tell(ScoredStore customers, Stages stages, Workers workers, PrintWriter err) {
        Optional<Purchases> lines = input.sales(store.store(), customers.asOf());
        Purchases beside = sales(customers);
        Purchases all = Purchases.best(lines, customers.history()).plus(beside);
        Optional<Products> products = productsOut == null
                ? Optional.empty()
                : Optional.of(products(customers, bought(customers, lines, beside), workers));
        StoreValue value = value(customers, all, workers);
        stages.ended("values");
        CustomerValuesFile.write(valuesOut, value, customers.history(), all.lines());
        products.ifPresent(found ->
                ProductsFile.write(Objects.requireNonNull(productsOut), found.analysis(), found.amountsKnown()));
        stages.ended("write");
        ValuesRemarks.of(value, customers.history(), all).forEach(err::println);
        products.ifPresent(found ->
                ValuesRemarks.of(found.analysis(), found.amountsKnown()).forEach(err::println));
    }

    private void guard() {
        if (productsOut != null) {
            TableOptions.guardApart(valuesOut, productsOut);
            store.guard(input, productsOut, sales);
        }
        store.guard(input, valuesOut, productsOut, sales);
    }

    private StoreValue value(ScoredStore customers, Purchases purchases, Workers workers) {
        return StoreValue.of(
                customers.history(),
                customers.asOf(),
                purchases,
                customers.fit(),
                terms(customers),
                !withoutIntervals,
                workers);
    }

    private Purchases sales(ScoredStore customers) {
        return sales == null
                ? Purchases.ofSales(List.of())
                : SalesFile.read(
                        store.table().of(sales),
                        customers.asOf(),
                        customers.history().currency());
    }

    private static Products products(ScoredStore customers, Purchases bought, Workers workers) {
        ProductValueAnalysis analysis = StoreProducts.of(customers.history(), bought, customers.scores(workers));
        return new Products(analysis, bought.productAmountsKnown());
    }

    private ValuationTerms terms(ScoredStore customers) {
        return ValuationTerms.standard()
                .withHorizonMonths(months)
                .withYearlyDiscountRate(discountRate)
                .withIntervalLevel(level)
                .withDefaultMargin(customers.rules().defaultMargin())
                .withCostToServePerVisit(customers.rules().costToServePerVisit());
    }

    /** The products of the orders, or the items of the log, and those of the sales beside them. */
    private Purchases bought(ScoredStore customers, Optional<Purchases> lines, Purchases beside) {
        Purchases named = beside.ofProducts();
        if (lines.isPresent()) {
            return lines.get().plus(named);
        }
        Path log = input.files().get(0);
        Purchases items =
                ItemsFile.read(log, store.table().format(), store.table().names(), customers.asOf());
        if (items.all().isEmpty() && named.all().isEmpty()) {
            throw new UnusableInput("--products-out: found no items in " + log.getFileName()
                    + ", expected a column items with something in it.");
        }
        return items.all().isEmpty() ? named : items.plus(named);
    }
}
