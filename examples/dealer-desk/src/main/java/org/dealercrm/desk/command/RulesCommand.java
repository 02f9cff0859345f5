package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.BasketsFile;
import org.dealercrm.desk.csv.RulesFile;
import org.dealercrm.scoring.association.AssociationRules;
import org.dealercrm.scoring.association.ItemSetPolicy;
import org.dealercrm.scoring.association.MinimumSupport;
import org.dealercrm.scoring.association.PValueCorrection;
import org.dealercrm.scoring.association.RulePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds what goes together in baskets. */
@Command(
        name = "rules",
        description = "Find which items go together in baskets: association rules with their measures.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class RulesCommand implements Callable<Integer> {

    private static final double ANY = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--baskets", paramLabel = "F.csv", required = true, description = "Baskets: basket_id,item.")
    private Path baskets;

    @Option(
            names = "--min-support",
            paramLabel = "N|SHARE",
            converter = OptionTypes.Support.class,
            defaultValue = "0.01",
            description =
                    "Baskets that hold both sides: a number (20), or a share with a dot or a percent sign (0.01, 1%%);"
                            + " default ${DEFAULT-VALUE}.")
    private MinimumSupport minimumSupport;

    @Option(
            names = "--min-confidence",
            paramLabel = "C",
            converter = OptionTypes.Share.class,
            defaultValue = "0.5",
            description = "The least confidence, 0 to 1; default ${DEFAULT-VALUE}.")
    private double minimumConfidence;

    @Option(
            names = "--max-items",
            paramLabel = "N",
            converter = OptionTypes.RuleItems.class,
            defaultValue = "10",
            description = "The most items of a rule, both sides together, 2 to 30; default ${DEFAULT-VALUE}.")
    private int greatestSize;

    @Option(
            names = "--max-consequent",
            paramLabel = "N",
            converter = OptionTypes.ConsequentItems.class,
            defaultValue = "1",
            description = "The most items of a consequent, 1 to 29; default ${DEFAULT-VALUE}.")
    private int greatestConsequent;

    @Option(
            names = "--prune",
            description = "Leave out a rule if a simpler one with the same consequent, or none, is as confident.")
    private boolean prune;

    @Option(names = "--out", paramLabel = "rules.csv", required = true, description = "Where the rules go.")
    private Path out;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        table.guard(out, baskets);
        PrintWriter err = spec.commandLine().getErr();
        BasketsFile.Read read = BasketsFile.read(baskets, table.format(), table.names(), table.strict());
        AssociationRules rules = AssociationRules.mine(read.baskets(), policy());
        RulesFile.write(out, rules.rules());
        table.keep(read.quarantine(), out, err);
        err.println(read.baskets().size() + " baskets of "
                + read.baskets().items().size() + " items: "
                + rules.itemSets().sets().size() + " sets with a count of "
                + rules.itemSets().minimumCount() + " or more; " + rules.rules().size() + " rules of " + rules.tested()
                + " tested in " + out);
        tellLimit(rules, err);
        return Desk.DONE;
    }

    /** The file tells every rule, however sure: its p-values are of each rule by itself. */
    private RulePolicy policy() {
        return RulePolicy.standard()
                .withItemSets(ItemSetPolicy.standard()
                        .withMinimumSupport(minimumSupport)
                        .withGreatestSize(greatestSize))
                .withMinimumConfidence(minimumConfidence)
                .withGreatestConsequent(greatestConsequent)
                .withPruning(prune)
                .withSignificance(PValueCorrection.BONFERRONI, ANY);
    }

    private static void tellLimit(AssociationRules rules, PrintWriter err) {
        switch (rules.limit()) {
            case NONE -> {}
            case GREATEST_SIZE ->
                err.println("rules of more than " + rules.policy().itemSets().greatestSize()
                        + " items were not looked for (--max-items).");
            case TOO_MANY_SETS ->
                err.println("more than " + rules.policy().itemSets().maximumSets()
                        + " sets are frequent: only rules of up" + " to "
                        + rules.itemSets().completeSize() + " items are there, those all (raise --min-support).");
            case TOO_MANY_RULES ->
                err.println("there are more than " + rules.policy().maximumRules()
                        + " rules: only those of up to " + rules.completeSize()
                        + " items were looked at, those all (raise --min-support).");
        }
    }
}
