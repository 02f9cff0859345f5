package org.dealercrm.desk.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.desk.value.StoreProducts;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.value.AttributeLift;
import org.dealercrm.scoring.value.ProductValue;

/** The products that earn or sell most, who carries them and whom they are for; as the page's script takes them. */
final class ProductFigures {

    private static final int TOP = 8;
    private static final int GROUPS = 2;

    /** The text of a line may name somebody; what so many have bought names nobody. */
    private static final int FEWEST_BUYERS = 20;

    private ProductFigures() {}

    static List<Map<String, Object>> of(VisitHistory history, Optional<Purchases> purchases, RetentionResult result) {
        if (purchases.isEmpty()) {
            return List.of();
        }
        boolean money = purchases.get().productAmountsKnown();
        Comparator<ProductValue> order = money
                ? Comparator.comparingDouble(ProductValue::contribution)
                : Comparator.comparingLong(ProductValue::volume);
        return StoreProducts.of(history, purchases.get(), result).products().values().stream()
                .filter(product -> product.buyers() >= FEWEST_BUYERS)
                .sorted(order.reversed().thenComparing(ProductValue::product))
                .limit(TOP)
                .map(product -> product(product, money))
                .toList();
    }

    private static Map<String, Object> product(ProductValue product, boolean money) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", product.product());
        map.put("buyers", product.buyers());
        map.put("volume", product.volume());
        map.put("contribution", money ? product.contribution() : null);
        map.put(
                "topTenth",
                product.volumeConcentration()
                        .map(found -> found.topDecileShare())
                        .orElse(null));
        map.put(
                "behind80",
                product.volumeConcentration()
                        .map(found -> found.customersBehind80Percent())
                        .orElse(null));
        map.put(
                "groups",
                product.targetGroup().stream()
                        .limit(GROUPS)
                        .map(ProductFigures::group)
                        .toList());
        return map;
    }

    private static Map<String, Object> group(AttributeLift lift) {
        return Map.of(
                "zh", name(lift, Locale.CHINESE),
                "en", name(lift, Locale.ENGLISH),
                "lift", lift.lift(),
                "low", lift.low(),
                "high", lift.high());
    }

    private static String name(AttributeLift lift, Locale locale) {
        boolean chinese = locale.equals(Locale.CHINESE);
        return switch (lift.attribute()) {
            case StoreProducts.CLASS -> RetentionClass.valueOf(lift.value()).displayName(locale);
            case StoreProducts.KIND ->
                lift.value().equals(StoreProducts.FLEET)
                        ? (chinese ? "车队客户" : "fleets")
                        : (chinese ? "个人客户" : "private customers");
            default -> chinese ? "入店" + years(lift.value()) : "customers of " + lift.value();
        };
    }

    private static String years(String tenure) {
        return switch (tenure) {
            case StoreProducts.UNDER_1 -> "不足 1 年";
            case StoreProducts.TO_3 -> " 1 至 3 年";
            case StoreProducts.TO_5 -> " 3 至 5 年";
            default -> " 5 年以上";
        };
    }
}
