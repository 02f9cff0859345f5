package org.dealercrm.scoring.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Rows of a store's books: what customers bought, with refunds and losses, and what it took to serve them. */
class ValueRows extends DomainContextBase {

    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** What was bought, in fen. */
    record Sale(int customer, ProfitLine line, long amount, long cost, int count) {}

    /** What it took to serve a customer. */
    record Service(int customer, int visits, int contacts) {}

    /** The rows of a store. */
    record Books(List<Sale> sales, List<Service> services, long perVisit, long perContact) {

        CustomerValueAnalysis analysis() {
            return analysis(sales, services);
        }

        /** The same rows in an order of the seed. */
        CustomerValueAnalysis shuffled(Random random) {
            List<Sale> mixedSales = new ArrayList<>(sales);
            List<Service> mixedServices = new ArrayList<>(services);
            Collections.shuffle(mixedSales, random);
            Collections.shuffle(mixedServices, random);
            return analysis(mixedSales, mixedServices);
        }

        private CustomerValueAnalysis analysis(List<Sale> ofSales, List<Service> ofServices) {
            CustomerValueBuilder builder =
                    CustomerValueAnalysis.builder(new CostToServe(money(perVisit), money(perContact)));
            for (Sale sale : ofSales) {
                builder.add("C-" + sale.customer, sale.line, money(sale.amount), money(sale.cost), sale.count);
            }
            for (Service service : ofServices) {
                builder.served("C-" + service.customer, service.visits, service.contacts);
            }
            return builder.analyse();
        }
    }

    static Money money(long fen) {
        return Money.of(CNY, BigDecimal.valueOf(fen, 2));
    }

    @Provide
    Arbitrary<Books> books() {
        Arbitrary<Sale> sales = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(ProfitLine.values()),
                        Arbitraries.longs().between(-50_000, 900_000),
                        Arbitraries.longs().between(0, 500_000),
                        Arbitraries.integers().between(0, 20))
                .as(Sale::new);
        Arbitrary<Service> services = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 90))
                .as(Service::new);
        return Combinators.combine(
                        sales.list().ofMaxSize(40),
                        services.list().ofMaxSize(20),
                        Arbitraries.longs().between(0, 9_000),
                        Arbitraries.longs().between(0, 900))
                .as(Books::new);
    }

    /** A purchase, in fen. */
    record Purchase(int customer, String product, int volume, long amount, long cost) {}

    /** Customers with an attribute or two, and what some of them bought. */
    record Shop(List<Map<String, String>> customers, List<Purchase> purchases) {

        ProductValueAnalysis analysis(Random random) {
            List<Purchase> mixed = new ArrayList<>(purchases);
            Collections.shuffle(mixed, random);
            ProductValueBuilder builder = ProductValueAnalysis.builder(CNY);
            for (Purchase p : mixed) {
                builder.bought("C-" + p.customer, p.product, p.volume, money(p.amount), money(p.cost));
            }
            for (int i = 0; i < customers.size(); i++) {
                builder.customer("C-" + i, customers.get(i));
            }
            return builder.analyse(.95);
        }
    }

    @Provide
    Arbitrary<Shop> shops() {
        Arbitrary<Map<String, String>> customers = Combinators.combine(
                        Arbitraries.of("under 3", "3 to 5", "over 5", ""), Arbitraries.of("SUV", "sedan", ""))
                .as((age, body) -> {
                    Map<String, String> known = new java.util.TreeMap<>();
                    if (!age.isEmpty()) {
                        known.put("vehicle age", age);
                    }
                    if (!body.isEmpty()) {
                        known.put("body", body);
                    }
                    return known;
                });
        Arbitrary<Purchase> purchases = Combinators.combine(
                        Arbitraries.integers().between(0, 29),
                        Arbitraries.of("winter tyres", "oil service", "roof rack"),
                        Arbitraries.integers().between(-1, 8),
                        Arbitraries.longs().between(-10_000, 400_000),
                        Arbitraries.longs().between(0, 300_000))
                .as(Purchase::new);
        return Combinators.combine(
                        customers.list().ofMaxSize(25), purchases.list().ofMaxSize(40))
                .as(Shop::new);
    }
}
