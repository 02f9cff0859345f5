package org.dealercrm.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealercrm.desk.json.PolicyFile;
import org.dealercrm.scoring.calibration.CalibrationOutcome;
import org.dealercrm.scoring.calibration.StoreCalibration;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.FleetProvenance;
import org.dealercrm.scoring.retention.Provenance;
import org.dealercrm.scoring.retention.StoreBaseline;

/** By what the report was made: enough to make it again. */
final class Facts {

    private final List<Map<String, Object>> facts = new ArrayList<>();

    private Facts() {}

    static List<Map<String, Object>> of(ReportFigures figures) {
        Provenance by = figures.analysis().result().provenance();
        Facts facts = new Facts();
        facts.add("门店", "Store", figures.store() + (figures.simulated() ? " (simulated 模拟)" : ""));
        facts.add("截止日", "As of", figures.analysis().asOf());
        facts.add(
                "到店记录",
                "Visits",
                figures.analysis().log().visitCount() + " visits, "
                        + figures.analysis().log().customerCount() + " customers");
        facts.add("模型", "Model", by.family().code() + ", k = " + by.regularity());
        facts.add("参数", "Parameters", listed(by.parameters()));
        facts.add("拟合", "Fit", fitted(figures.analysis().fit().privateCustomers()));
        StoreCalibration calibration = figures.analysis().calibration();
        facts.add("校准", "Calibration", calibrated(calibration.privateCustomers()));
        by.fleets()
                .ifPresent(fleets -> facts.addFleets(fleets, figures.analysis().fit(), calibration));
        facts.add("时间单位", "Clock", by.unit().name().toLowerCase(Locale.ROOT));
        facts.add("策略", "Policy", listed(PolicyFile.asMap(by.policy())));
        by.valueCut().ifPresent(cut -> facts.add("高价值起点", "High value from", cut));
        facts.add("价值依据", "Value basis", by.valueBasis() + ", margin " + by.marginBasis());
        facts.add("货币", "Currency", by.currency().orElse("–"));
        facts.add("基准客户", "Baseline customer", baseline(by.baseline()));
        facts.add("版本", "Version", "dealercrm " + by.libraryVersion());
        return facts.facts;
    }

    private void addFleets(FleetProvenance fleets, StoreFit<LifetimeModel> fit, StoreCalibration calibration) {
        String apart = fleets.fittedApart() ? "" : ", as private customers: too few fleets for a model of their own";
        add("车队客户", "Fleets", fleets.customers() + " of the customers" + apart);
        fit.fleets().ifPresent(own -> {
            add("车队模型", "Model of fleets", fleets.family().code() + ", k = " + fleets.regularity());
            add("车队参数", "Parameters of fleets", listed(fleets.parameters()));
            add("车队拟合", "Fit of fleets", fitted(own));
        });
        calibration.fleets().ifPresent(own -> add("车队校准", "Calibration of fleets", calibrated(own)));
        add("基准车队客户", "Baseline fleet", baseline(fleets.baseline()));
    }

    private static String calibrated(CalibrationOutcome outcome) {
        return outcome.sentence(Locale.CHINESE) + " " + outcome.sentence(Locale.ENGLISH);
    }

    private static String fitted(Fit<?> fit) {
        return fit.status() + ", " + fit.customers() + " customers, log-likelihood " + fit.logLikelihood() + ", "
                + fit.iterations() + " iterations";
    }

    private void add(String chinese, String english, Object value) {
        facts.add(Map.of("zh", chinese, "en", english, "value", value.toString()));
    }

    private static String listed(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String baseline(StoreBaseline baseline) {
        return String.format(
                Locale.ROOT,
                "silence %.0f days, %stenure %.0f days, p_return %.4f",
                baseline.silenceDays(),
                baseline.rhythmDays().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "rhythm %.0f days, ",
                                baseline.rhythmDays().getAsDouble())
                        : "",
                baseline.tenureDays(),
                baseline.pReturn());
    }
}
