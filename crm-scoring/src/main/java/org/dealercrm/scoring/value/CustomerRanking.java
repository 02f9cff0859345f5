package org.dealercrm.scoring.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.Finite;

/** Puts customers in the order of what they contributed, and tells each one's part. */
final class CustomerRanking {

    /** A customer and what he contributed. */
    private record Ranked(String customerId, CustomerAccount account, BigDecimal net) {}

    private final CostToServe costToServe;
    private final List<Ranked> ranked;
    private final CustomerAccount all = new CustomerAccount();
    private final BigDecimal net;
    private final OptionalDouble expected;
    private final OptionalDouble expectedMean;

    CustomerRanking(Map<String, CustomerAccount> accounts, CostToServe costToServe) {
        this.costToServe = costToServe;
        this.ranked = new ArrayList<>(accounts.size());
        accounts.forEach((id, account) -> {
            ranked.add(new Ranked(id, account, account.netContribution(costToServe)));
            all.add(account);
        });
        ranked.sort(Comparator.comparing(Ranked::net).reversed().thenComparing(Ranked::customerId, CustomerKeys.ORDER));
        this.net = all.netContribution(costToServe);
        CompensatedSum sum = new CompensatedSum();
        int said = 0;
        for (Ranked each : ranked) {
            sum.add(each.account().expected.orElse(0));
            said += each.account().expected.isPresent() ? 1 : 0;
        }
        this.expected = said > 0 ? OptionalDouble.of(sum.value()) : OptionalDouble.empty();
        this.expectedMean = said > 0 ? OptionalDouble.of(sum.value() / said) : OptionalDouble.empty();
    }

    CustomerValueAnalysis analysis() {
        double total = net.doubleValue();
        double mean = ranked.isEmpty() ? 0 : total / ranked.size();
        List<CustomerValue> customers = new ArrayList<>(ranked.size());
        BigDecimal soFar = BigDecimal.ZERO;
        BigDecimal losses = BigDecimal.ZERO;
        int lossMakers = 0;
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Ranked each = ranked.get(i);
            soFar = soFar.add(each.net());
            rank = i > 0 && ranked.get(i - 1).net().compareTo(each.net()) == 0 ? rank : i + 1;
            customers.add(value(each, rank, mean, part(soFar.doubleValue(), total)));
            if (each.net().signum() < 0) {
                lossMakers++;
                losses = losses.add(each.net());
            }
        }
        return new CustomerValueAnalysis(
                customers,
                all.values(),
                all.contribution().doubleValue(),
                all.costToServe(costToServe).doubleValue(),
                total,
                mean,
                expected,
                Concentration.of(gains()),
                lossMakers,
                losses.doubleValue(),
                costToServe.perVisit().getCurrencyUnit().getCode());
    }

    private CustomerValue value(Ranked each, int rank, double mean, OptionalDouble cumulativeShare) {
        CustomerAccount account = each.account();
        OptionalDouble ahead = account.expected;
        double own = each.net().doubleValue();
        return new CustomerValue(
                each.customerId(),
                account.values(),
                account.contribution().doubleValue(),
                account.visits(),
                account.contacts(),
                account.costToServe(costToServe).doubleValue(),
                own,
                part(own, mean),
                rank,
                cumulativeShare,
                ahead,
                ahead.isPresent() ? part(ahead.getAsDouble(), expectedMean.orElse(0)) : OptionalDouble.empty());
    }

    private double[] gains() {
        double[] gains = new double[ranked.size()];
        Arrays.setAll(gains, i -> Math.max(0, ranked.get(i).net().doubleValue()));
        return gains;
    }

    /** A part of a whole; empty if the whole is not above 0. */
    private static OptionalDouble part(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(Finite.within(part / whole)) : OptionalDouble.empty();
    }
}
