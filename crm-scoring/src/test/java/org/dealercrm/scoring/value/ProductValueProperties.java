package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.value.ValueRows.Shop;

/** Laws of product value analysis, for any shop. */
@Domain(ValueRows.class)
@Domain(DomainContext.Global.class)
class ProductValueProperties {

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll Shop shop, @ForAll Random one, @ForAll Random other) {
        assertThat(shop.analysis(one)).isEqualTo(shop.analysis(other));
    }

    @Property
    void customersAddUpToTheProductAndProductsToAllRows(@ForAll Shop shop, @ForAll Random random) {
        ProductValueAnalysis analysis = shop.analysis(random);
        for (ProductValue product : analysis.products().values()) {
            assertThat(product.customers().stream()
                            .mapToLong(ProductCustomer::volume)
                            .sum())
                    .isEqualTo(product.volume());
            assertThat(product.customers().stream()
                            .mapToDouble(ProductCustomer::contribution)
                            .sum())
                    .isCloseTo(product.contribution(), within(1e-8));
        }
        double rows =
                shop.purchases().stream().mapToLong(p -> p.amount() - p.cost()).sum() / 100.0;
        assertThat(analysis.products().values().stream()
                        .mapToDouble(ProductValue::contribution)
                        .sum())
                .isCloseTo(rows, within(1e-8));
    }

    /** Weighted by their customers, the values of an attribute buy as often as all. */
    @Property
    void liftsAverageTo1AndLieWithinTheirIntervals(@ForAll Shop shop, @ForAll Random random) {
        for (ProductValue product : shop.analysis(random).products().values()) {
            for (String attribute : new String[] {"vehicle age", "body"}) {
                double weighted = 0;
                double customers = 0;
                for (AttributeLift lift : product.attributes()) {
                    if (lift.attribute().equals(attribute)) {
                        weighted += lift.lift() * lift.customers();
                        customers += lift.customers();
                        assertThat(lift.lift()).isBetween(lift.low() * (1 - 1e-12), lift.high() * (1 + 1e-12));
                        assertThat(lift.high()).isLessThan(Double.MAX_VALUE);
                        assertThat(lift.buyers()).isLessThanOrEqualTo(Math.min(lift.customers(), lift.allBuyers()));
                    }
                }
                if (customers > 0) {
                    assertThat(weighted / customers).isCloseTo(1, within(1e-12));
                }
            }
        }
    }

    @Property
    void theTargetGroupComesFirst(@ForAll Shop shop, @ForAll Random random) {
        for (ProductValue product : shop.analysis(random).products().values()) {
            double[] lows = product.attributes().stream()
                    .mapToDouble(lift -> -lift.low())
                    .toArray();
            assertThat(lows).isSorted();
            assertThat(product.attributes().subList(0, product.targetGroup().size()))
                    .isEqualTo(product.targetGroup());
        }
    }
}
