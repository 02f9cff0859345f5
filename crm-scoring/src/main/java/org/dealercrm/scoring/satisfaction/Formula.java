package org.dealercrm.scoring.satisfaction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Label;

/**
 * By what a figure is made.
 *
 * @param method what it is called, not null
 * @param source who defined it, not blank
 * @param unit what the figure is counted in, not null
 * @param parameters what it leaves to the caller, not null
 */
record Formula(Label method, String source, FigureUnit unit, Map<String, String> parameters) {

    private static final String PARASURAMAN =
            "Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64, 12-40: perceived - expected";

    static Formula gap(FigureUnit unit) {
        return of("GAP", "gap between perceived and expected", "感知与期望差距", PARASURAMAN, unit);
    }

    static Formula performance(FigureUnit unit) {
        return of(
                "SERVPERF",
                "perceived performance",
                "感知绩效",
                "Cronin & Taylor 1992, Journal of Marketing 56(3), 55-68: perceived only",
                unit);
    }

    static Formula expectation(FigureUnit unit) {
        return of("EXPECTATION", "expectation", "期望", PARASURAMAN, unit);
    }

    static Formula score() {
        return of(
                "SCORE",
                "score of 100",
                "百分制得分",
                "mean of the answers on their scale: 100 (mean - min) / (max - min), mirrored where the lower is the better",
                FigureUnit.HUNDRED);
    }

    static Formula index() {
        return of(
                "ACSI_INDEX",
                "satisfaction index",
                "满意度指数",
                "Fornell et al. 1996, Journal of Marketing 60(4), 7-18: sum w (mean - min) / (max - min) x 100",
                FigureUnit.HUNDRED);
    }

    static Formula thousand() {
        return of(
                "INDEX_1000",
                "1,000-point index",
                "千分制指数",
                "sum of factor weights x factor score, 1,000 at the good end of the scale; weights of the host",
                FigureUnit.THOUSAND);
    }

    static Formula topBox() {
        return of(
                "CSAT",
                "customer satisfaction (top box)",
                "满意率（CSAT）",
                "share of answers in the best points of the scale: 1 of 3, 2 of 4 to 7, 3 of 10",
                FigureUnit.SHARE);
    }

    static Formula effort() {
        return of(
                "CES",
                "customer effort score 2.0",
                "客户费力度（CES 2.0）",
                "Dixon, Toman & DeLisi 2013, The Effortless Experience: mean of 1 to 7, 7 the easiest",
                FigureUnit.SCALE_POINTS);
    }

    static Formula agreeing() {
        return of(
                "CES_AGREEING",
                "share of customers for whom it was easy",
                "认为便利的客户比例",
                "Dixon, Toman & DeLisi 2013, The Effortless Experience: share of 5 to 7 of 7",
                FigureUnit.SHARE);
    }

    static Formula netPromoters() {
        return of(
                "NPS",
                "net promoter score",
                "净推荐值（NPS）",
                "Reichheld 2003, Harvard Business Review 81(12), 46-54: promoters (9-10) less detractors (0-6)",
                FigureUnit.NET_HUNDRED);
    }

    private static Formula of(String code, String english, String chinese, String source, FigureUnit unit) {
        return new Formula(new Label(code, english, chinese), source, unit, Map.of("unit", unit.name()));
    }

    Formula with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Formula(method, source, unit, more);
    }

    EstimateProvenance provenance() {
        return EstimateProvenance.of(method, source, parameters);
    }
}
