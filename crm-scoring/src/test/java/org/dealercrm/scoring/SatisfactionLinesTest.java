package org.dealercrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.delivered.Lever;
import org.dealercrm.scoring.delivered.Offer;
import org.dealercrm.scoring.delivered.OfferComparison;
import org.dealercrm.scoring.delivered.OfferComponent;
import org.dealercrm.scoring.delivered.OfferItem;
import org.dealercrm.scoring.delivered.TurningPlan;
import org.dealercrm.scoring.delivered.TurningTerms;
import org.dealercrm.scoring.delivered.Valuation;
import org.dealercrm.scoring.drivers.MendFirstAnalysis;
import org.dealercrm.scoring.drivers.MendFirstPolicy;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.rates.FollowUpCall;
import org.dealercrm.scoring.rates.FollowUpCase;
import org.dealercrm.scoring.rates.FollowUpPolicy;
import org.dealercrm.scoring.rates.FollowUpRates;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateTarget;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.satisfaction.FigureSentence;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.ResponsesBuilder;
import org.dealercrm.scoring.satisfaction.SatisfactionAnalysis;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The lines on satisfaction, rates and delivered value that the README shows, between its marks word for word. */
class SatisfactionLinesTest {

    @Test
    void theLinesOfTheReadmeSayEachFigureInWords() {
        String text =
                printed(() -> print(responses(), calls(), offer("ours", 1680, 2400), offer("theirs", 1480, 2300)));

        assertThat(text.lines().toList()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(text)
                .contains("satisfaction index: ")
                .contains("ready when promised: ")
                .contains("follow-up rate 75.0%, target at least 90.0%: target missed")
                .contains("theirs delivers more by CNY 100.00")
                .contains("For the customer to choose ours over theirs, it must deliver CNY 100.01 more");
    }

    private static void print(Responses responses, List<FollowUpCase> calls, Offer ours, Offer theirs) {
        // README begin
        SatisfactionAnalysis analysis = SatisfactionAnalysis.of(responses, SatisfactionPolicy.standard());
        System.out.println(FigureSentence.of(analysis.pooled().index(), Locale.ENGLISH));
        MendFirstAnalysis mend =
                MendFirstAnalysis.of(responses, MendFirstPolicy.standard(), Optional.empty(), Optional.empty());
        mend.first().items().forEach(item -> System.out.println(item.sentence(Locale.ENGLISH)));

        RateWindow march = RateWindow.of(YearMonth.of(2026, 3));
        Rate reached = FollowUpRates.of(calls, march, LocalDate.of(2026, 4, 30), FollowUpPolicy.standard())
                .reached();
        System.out.println(reached.judge(RateTarget.atLeast(.9), .95).sentence(Locale.ENGLISH));

        OfferComparison comparison = OfferComparison.of(ours, theirs);
        System.out.println(comparison.sentence(Locale.ENGLISH));
        List<Lever> levers = ours.items().stream().map(Lever::on).toList();
        TurningPlan.of(comparison, levers, TurningTerms.standard())
                .sentences(Locale.ENGLISH)
                .forEach(System.out::println);
        // README end
    }

    private static String printed(Runnable lines) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            lines.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Responses responses() {
        Scale ten = Scale.rating(1, 10);
        List<SurveyItem> items = List.of(item("speed", "ready when promised"), item("manner", "manner of the advisor"));
        List<SurveyQuestion> questions = new ArrayList<>(List.of(
                whole("overall", Aspect.OVERALL_SATISFACTION),
                whole("met", Aspect.MET_EXPECTATIONS),
                whole("ideal", Aspect.NEAR_IDEAL)));
        for (SurveyItem item : items) {
            Optional<String> code = Optional.of(item.code());
            questions.add(new SurveyQuestion(item.code(), Aspect.PERCEIVED, code, ten, item.name()));
            questions.add(new SurveyQuestion(item.code() + ".importance", Aspect.IMPORTANCE, code, ten, item.name()));
        }
        SurveyForm form = new SurveyForm(SurveyText.english("After service"), List.of(), items, questions);
        ResponsesBuilder answers = Responses.of(form);
        for (int i = 0; i < 40; i++) {
            answers.response(SurveyChannel.TELEPHONE)
                    .answer("overall", 5 + i % 5)
                    .answer("met", 5 + i % 4)
                    .answer("ideal", 4 + i % 5)
                    .answer("speed", 4 + i % 5)
                    .answer("manner", 8 + i % 3)
                    .answer("speed.importance", 9)
                    .answer("manner.importance", 6 + i % 2);
        }
        return answers.build();
    }

    private static SurveyItem item(String code, String name) {
        return new SurveyItem(code, SurveyText.english(name), Optional.empty(), Optional.of(Criterion.SERVICE_CONTENT));
    }

    private static SurveyQuestion whole(String code, Aspect aspect) {
        return new SurveyQuestion(code, aspect, Optional.empty(), Scale.rating(1, 10), SurveyText.english(code));
    }

    private static List<FollowUpCase> calls() {
        List<FollowUpCase> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            var released = LocalDate.of(2026, 3, 1 + i % 28).atTime(17, 0);
            var result = i % 4 == 0 ? FollowUpCall.Result.NO_ANSWER : FollowUpCall.Result.REACHED;
            calls.add(new FollowUpCase(
                    "R" + i, released, List.of(new FollowUpCall(released.plusDays(2), result)), Optional.empty()));
        }
        return calls;
    }

    private static Offer offer(String name, int price, int worth) {
        return new Offer(
                new Label(name, name, name),
                List.of(
                        new OfferItem(
                                new Label("price", "price", "价格"),
                                OfferComponent.MONETARY,
                                Valuation.price(Money.parse("CNY " + price))),
                        new OfferItem(
                                new Label("service", "service by the book", "规范保养"),
                                OfferComponent.PRODUCT,
                                Valuation.price(Money.parse("CNY " + worth)))));
    }
}
