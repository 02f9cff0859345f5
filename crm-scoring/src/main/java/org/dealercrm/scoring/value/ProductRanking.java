package org.dealercrm.scoring.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.Finite;
import org.dealercrm.scoring.value.ProductValueBuilder.Purchases;

/** Puts the customers of a product in the order of what they contributed by it. */
final class ProductRanking {

    private static final Comparator<Map.Entry<String, Purchases>> ORDER = Comparator.comparing(
                    (Map.Entry<String, Purchases> each) -> each.getValue().contribution())
            .thenComparing(each -> each.getValue().volume())
            .reversed()
            .thenComparing(Map.Entry::getKey, CustomerKeys.ORDER);

    private final String product;
    private final List<Map.Entry<String, Purchases>> ranked;
    private final Purchases all;

    ProductRanking(String product, Map<String, Purchases> buyers) {
        this.product = product;
        this.ranked = buyers.entrySet().stream().sorted(ORDER).toList();
        this.all = buyers.values().stream().reduce(new Purchases(0, BigDecimal.ZERO, BigDecimal.ZERO), Purchases::plus);
    }

    ProductValue value(List<AttributeLift> attributes) {
        List<Purchases> buyers = ranked.stream()
                .map(Map.Entry::getValue)
                .filter(own -> own.volume() > 0)
                .toList();
        double[] volumes = buyers.stream().mapToDouble(Purchases::volume).toArray();
        double[] contributions = buyers.stream()
                .mapToDouble(own -> Math.max(0, own.contribution().doubleValue()))
                .toArray();
        return new ProductValue(
                product,
                all.volume(),
                all.amount().doubleValue(),
                all.contribution().doubleValue(),
                customers(),
                Concentration.of(volumes),
                Concentration.of(contributions),
                attributes);
    }

    private List<ProductCustomer> customers() {
        List<ProductCustomer> customers = new ArrayList<>(ranked.size());
        double whole = all.contribution().doubleValue();
        double volume = (double) all.volume();
        double soFar = 0;
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Purchases own = ranked.get(i).getValue();
            boolean level = i > 0 && ranked.get(i - 1).getValue().contribution().compareTo(own.contribution()) == 0;
            rank = level ? rank : i + 1;
            soFar += own.volume();
            customers.add(new ProductCustomer(
                    ranked.get(i).getKey(),
                    own.volume(),
                    own.amount().doubleValue(),
                    own.contribution().doubleValue(),
                    rank,
                    part((double) own.volume(), volume),
                    part(own.contribution().doubleValue(), whole),
                    part(soFar, volume)));
        }
        return customers;
    }

    /** A part of a whole; empty if the whole is not above 0. */
    private static OptionalDouble part(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(Finite.within(part / whole)) : OptionalDouble.empty();
    }
}
