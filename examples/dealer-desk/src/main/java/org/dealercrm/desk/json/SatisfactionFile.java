package org.dealercrm.desk.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.desk.survey.SurveyFindings;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.satisfaction.AnswerDistribution;
import org.dealercrm.scoring.satisfaction.ChannelFigures;
import org.dealercrm.scoring.satisfaction.CriteriaSelection;
import org.dealercrm.scoring.satisfaction.FigureSentence;
import org.dealercrm.scoring.satisfaction.FigureUnit;
import org.dealercrm.scoring.satisfaction.GapAnalysis;
import org.dealercrm.scoring.satisfaction.NetPromoters;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.SatisfactionFigures;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyText;
import org.jspecify.annotations.Nullable;

/** All that a survey tells a store, as JSON: every figure with its interval, its sample, its parts and its formula. */
public final class SatisfactionFile {

    private SatisfactionFile() {}

    /**
     * Everything, in the order in which it is read.
     *
     * @param questionnaire what was asked, not null
     * @param found what was found, not null
     * @return the keys in their order, to which others may be added; never null
     */
    public static Map<String, Object> asMap(SurveyFormFile questionnaire, SurveyFindings found) {
        SurveyForm form = questionnaire.form();
        SatisfactionFigures pooled = found.analysis().pooled();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("questionnaire", questionnaire(questionnaire));
        map.put("responses", responses(found));
        map.putAll(headline(pooled));
        map.put("criteria", criteria(form, pooled, found.selection()));
        map.put("gaps", gaps(pooled.gaps(), form));
        map.put("performance", performance(pooled));
        map.put("channels", channels(found));
        map.put("distributions", distributions(found.analysis().channels(), pooled));
        map.putAll(MendFirstKeys.of(found.mendFirst()));
        map.put(
                "voices",
                found.voices()
                        .map(voices -> VoicesKeys.of(voices, found.topics()))
                        .orElse(null));
        return map;
    }

    private static Map<String, Object> questionnaire(SurveyFormFile questionnaire) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", questionnaire.code());
        map.put("version", questionnaire.version());
        texts(map, questionnaire.form().title());
        return map;
    }

    private static Map<String, Object> responses(SurveyFindings found) {
        Responses all = found.survey().responses();
        Responses used = all.withoutTakenOut();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("used", used.size());
        map.put("leftOut", EstimationKeys.leftOut(used.leftOut()));
        map.put("from", found.survey().from().map(LocalDate::toString).orElse(null));
        map.put("to", found.survey().to().map(LocalDate::toString).orElse(null));
        map.put("zh", found.analysis().sentence(Locale.CHINESE));
        map.put("en", found.analysis().sentence(Locale.ENGLISH));
        return map;
    }

    private static Map<String, Object> headline(SatisfactionFigures figures) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("index", figure(figures.index(), FigureUnit.HUNDRED));
        map.put("thousandPointIndex", figure(figures.thousandPointIndex(), FigureUnit.THOUSAND));
        map.put("satisfied", figure(figures.satisfaction().share(), FigureUnit.SHARE));
        map.put("overall", figure(figures.satisfaction().score(), FigureUnit.HUNDRED));
        map.put("recommendation", figure(figures.recommendation().score(), FigureUnit.NET_HUNDRED));
        map.put(
                "promoters",
                figures.recommendation()
                        .promoters()
                        .map(SatisfactionFile::promoters)
                        .orElse(null));
        map.put("effort", figure(figures.effort().mean(), FigureUnit.SCALE_POINTS));
        map.put("effortless", figure(figures.effort().agreeing(), FigureUnit.SHARE));
        return map;
    }

    private static Map<String, Object> promoters(NetPromoters net) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("promoters", net.promoters());
        map.put("passives", net.passives());
        map.put("detractors", net.detractors());
        map.put("standardError", net.standardError());
        map.put("adjustedScore", net.adjustedScore());
        return map;
    }

    /** The figure that is there for every key. */
    private static <K> Estimation of(Map<K, Estimation> figures, K key) {
        return Objects.requireNonNull(figures.get(key));
    }

    /** A figure with its unit and in words. */
    static Map<String, Object> figure(Estimation figure, FigureUnit unit) {
        Map<String, Object> map = EstimationKeys.asMap(figure);
        map.put("unit", unit.name());
        map.put("sentenceZh", FigureSentence.of(figure, Locale.CHINESE));
        map.put("sentenceEn", FigureSentence.of(figure, Locale.ENGLISH));
        return map;
    }

    private static Map<String, Object> criteria(
            SurveyForm form, SatisfactionFigures figures, Optional<CriteriaSelection> selection) {
        List<Map<String, Object>> axes = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            Map<String, Object> axis = named(criterion);
            axis.put("perceived", figure(of(figures.criteria().criteria(), criterion), FigureUnit.HUNDRED));
            axis.put("gap", figure(of(figures.gaps().criteria(), criterion), FigureUnit.SCALE_POINTS));
            axes.add(axis);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("axes", axes);
        map.put("total", figure(figures.criteria().total(), FigureUnit.HUNDRED));
        map.put("selected", selection.isPresent());
        map.put("rule", selection.map(chosen -> chosen.rule().toString()).orElse(null));
        map.put(
                "items",
                form.items().stream()
                        .filter(item -> item.criterion().isPresent())
                        .map(item -> criterionItem(item, figures, selection))
                        .toList());
        return map;
    }

    private static Map<String, Object> criterionItem(
            SurveyItem item, SatisfactionFigures figures, Optional<CriteriaSelection> selection) {
        Map<String, Object> map = named(item.code(), item.name());
        map.put("criterion", named(item.criterion().orElseThrow()));
        Optional<CriteriaSelection.Indicator> found = selection.flatMap(chosen -> chosen.indicator(item.code()));
        map.put("hopes", found.map(one -> one.mentions().hopes()).orElse(null));
        map.put("complaints", found.map(one -> one.mentions().complaints()).orElse(null));
        map.put(
                "chosenForHopes",
                found.map(CriteriaSelection.Indicator::chosenForHopes).orElse(null));
        map.put(
                "chosenForComplaints",
                found.map(CriteriaSelection.Indicator::chosenForComplaints).orElse(null));
        map.put("chosen", found.map(CriteriaSelection.Indicator::isChosen).orElse(true));
        map.put("score", figure(of(figures.criteria().items(), item.code()), FigureUnit.HUNDRED));
        return map;
    }

    private static Map<String, Object> gaps(GapAnalysis gaps, SurveyForm form) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "items",
                gaps.items().stream()
                        .map(each -> {
                            Map<String, Object> item =
                                    named(each.item().code(), each.item().name());
                            item.put("dimension", each.item().dimension().orElse(null));
                            item.put("perceived", figure(each.perceived(), FigureUnit.SCALE_POINTS));
                            item.put("expected", figure(each.expected(), FigureUnit.SCALE_POINTS));
                            item.put("gap", figure(each.gap(), FigureUnit.SCALE_POINTS));
                            return item;
                        })
                        .toList());
        map.put("dimensions", byDimension(form, gaps.dimensions(), "gap"));
        map.put("total", figure(gaps.total(), FigureUnit.SCALE_POINTS));
        return map;
    }

    private static Map<String, Object> performance(SatisfactionFigures figures) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("items", EstimationKeys.ofEach(figures.performance().items()));
        map.put("dimensions", EstimationKeys.ofEach(figures.performance().dimensions()));
        map.put("total", figure(figures.performance().total(), FigureUnit.SCALE_POINTS));
        return map;
    }

    private static List<Map<String, Object>> byDimension(SurveyForm form, Map<String, Estimation> figures, String key) {
        return form.dimensions().stream()
                .filter(dimension -> figures.containsKey(dimension.code()))
                .map(dimension -> {
                    Map<String, Object> map = named(dimension);
                    map.put(key, figure(of(figures, dimension.code()), FigureUnit.SCALE_POINTS));
                    return map;
                })
                .toList();
    }

    private static List<Map<String, Object>> channels(SurveyFindings found) {
        double level = found.rules().satisfaction().level();
        return found.analysis().channels().stream()
                .map(each -> {
                    Map<String, Object> map = named(each.channel());
                    map.put("responses", each.responses());
                    map.put("used", each.figures().responses());
                    map.put("responseRate", rate(each.responseRate(), level));
                    map.put("contactRate", rate(each.contactRate(), level));
                    map.put("cooperationRate", rate(each.cooperationRate(), level));
                    map.putAll(headline(each.figures()));
                    map.put("criteriaTotal", figure(each.figures().criteria().total(), FigureUnit.HUNDRED));
                    map.put("gapTotal", figure(each.figures().gaps().total(), FigureUnit.SCALE_POINTS));
                    return map;
                })
                .toList();
    }

    private static @Nullable Object rate(Optional<Rate> rate, double level) {
        return rate.map(found -> (Object) EstimationKeys.asMap(found.estimation(level)))
                .orElse(null);
    }

    /** Every answer to the questions about the whole, by channel: a score that was talked up shows in its shape. */
    private static List<Map<String, Object>> distributions(List<ChannelFigures> channels, SatisfactionFigures pooled) {
        List<Map<String, Object>> all = new ArrayList<>();
        add(
                all,
                pooled.satisfaction().distribution(),
                channels,
                figures -> figures.satisfaction().distribution());
        add(
                all,
                pooled.recommendation().distribution(),
                channels,
                figures -> figures.recommendation().distribution());
        add(
                all,
                pooled.effort().distribution(),
                channels,
                figures -> figures.effort().distribution());
        return all;
    }

    private static void add(
            List<Map<String, Object>> all,
            Optional<AnswerDistribution> pooled,
            List<ChannelFigures> channels,
            Function<SatisfactionFigures, Optional<AnswerDistribution>> of) {
        if (pooled.isEmpty()) {
            return;
        }
        Map<String, Object> map =
                named(pooled.get().question().code(), pooled.get().question().text());
        map.put("pooled", points(pooled.get()));
        List<Map<String, Object>> byChannel = new ArrayList<>();
        for (ChannelFigures channel : channels) {
            of.apply(channel.figures()).ifPresent(distribution -> {
                Map<String, Object> one = named(channel.channel());
                one.put("points", points(distribution));
                byChannel.add(one);
            });
        }
        map.put("channels", byChannel);
        all.add(map);
    }

    private static List<Map<String, Object>> points(AnswerDistribution distribution) {
        return distribution.points().stream()
                .map(point -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("answer", point.answer());
                    map.put("count", point.count());
                    map.put(
                            "share",
                            point.share().isPresent() ? (Double) point.share().getAsDouble() : null);
                    return map;
                })
                .toList();
    }

    private static Map<String, Object> named(Criterion criterion) {
        return named(criterion.name(), new SurveyText(criterion.chinese(), criterion.english()));
    }

    private static Map<String, Object> named(SurveyChannel channel) {
        return named(channel.name(), new SurveyText(channel.chinese(), channel.english()));
    }

    private static Map<String, Object> named(Dimension dimension) {
        return named(dimension.code(), dimension.name());
    }

    private static Map<String, Object> named(String code, SurveyText name) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        texts(map, name);
        return map;
    }

    private static void texts(Map<String, Object> map, SurveyText text) {
        map.put("zh", text.chineseOrElse());
        map.put("en", text.englishOrElse());
    }
}
