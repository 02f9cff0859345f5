package org.dealercrm.desk.command;

import java.util.Collection;
import java.util.Locale;
import org.dealercrm.scoring.retention.ClassTotal;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.ValueBasis;

/** The five classes as a table for a person at a terminal. */
final class ClassTable {

    private ClassTable() {}

    static String of(RetentionResult result) {
        boolean money = result.provenance().valueBasis() == ValueBasis.MONEY;
        String currency = result.provenance().currency().map(code -> " " + code).orElse("");
        double customers = Math.max(1, result.scores().size());
        Collection<ClassTotal> totals = result.totals().values();
        double all = totals.stream().mapToDouble(total -> value(total)).sum();
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%-20s %9s %7s %18s %7s%n",
                "class",
                "customers",
                "share",
                money ? "value" + currency : "visits",
                "share"));
        for (ClassTotal total : totals) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-20s %9d %6.1f%% %18.2f %6.1f%%  %s%n",
                    total.retentionClass(),
                    total.customers(),
                    100 * total.customers() / customers,
                    value(total),
                    all > 0 ? 100 * value(total) / all : 0,
                    total.retentionClass().displayName(Locale.CHINESE)));
        }
        return table.toString();
    }

    private static double value(ClassTotal total) {
        return total.expectedValue().orElse(total.expectedVisits());
    }
}
