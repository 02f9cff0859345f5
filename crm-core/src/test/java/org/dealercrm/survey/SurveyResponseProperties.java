package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.survey.StoreSurveys.INVITED;
import static org.dealercrm.survey.StoreSurveys.NOW;
import static org.dealercrm.survey.StoreSurveys.inUse;
import static org.dealercrm.survey.StoreSurveys.invitation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.event.Decision;

class SurveyResponseProperties {

    /** Whatever is tried on it: it moves by accepted commands only, keeps the rules, and stays when it is final. */
    @Property
    void responseMovesByAcceptedCommandsOnlyAndKeepsTheRules(@ForAll("commands") List<Command> commands) {
        SurveyResponse response =
                SurveyResponse.invite(inUse(), invitation("S-1", INVITED), NOW).orElseThrow();
        for (Command command : commands) {
            SurveyResponseState before =
                    SurveyResponseState.builder().from(response.state()).build();
            Decision<SurveyResponse> decision = command.carriesOut.apply(response);
            assertThat(response.state()).isEqualTo(before);
            if (decision instanceof Decision.Accepted<SurveyResponse> accepted) {
                assertThat(response.status().isFinal()).isFalse();
                assertThat(accepted.events()).hasSize(1);
                response = accepted.aggregate();
            }
            assertThat(SurveyResponse.restore(response.state()).violations()).isEmpty();
            assertThat(AnswerFault.of(inUse().form(), response.answers())).isEmpty();
            assertThat(SurveyResponse.restore(response.state()).aggregate()).isEqualTo(response);
        }
    }

    @Property
    void answersAreAcceptedExactlyIfNoneHasAFault(@ForAll("answers") List<SurveyAnswer> answers) {
        Decision<SurveyResponse> decision =
                StoreSurveys.response(SurveyResponseStatus.INVITED).answer(inUse(), answers, List.of(), INVITED, NOW);
        List<AnswerFault> faults = AnswerFault.of(inUse().form(), answers);
        assertThat(decision instanceof Decision.Accepted<SurveyResponse>)
                .isEqualTo(faults.isEmpty() && !answers.isEmpty());
        if (!faults.isEmpty()) {
            assertThat(StoreSurveys.sentenceOf(decision))
                    .isEqualTo(faults.get(0).sentence());
        }
    }

    @Provide
    Arbitrary<List<SurveyAnswer>> answers() {
        Arbitrary<SurveyAnswer> answer = Arbitraries.of("ready_p", "overall", "nps", "unknown")
                .flatMap(question -> Arbitraries.integers()
                        .between(-1, 24)
                        .map(half -> half / 2.0)
                        .optional()
                        .map(value -> value.map(number -> SurveyAnswer.of(question, number))
                                .orElseGet(() -> SurveyAnswer.doesNotApply(question))));
        return answer.list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-1, 9);
        Arbitrary<Command> answer = answers()
                .flatMap(given -> days.map(day -> new Command(
                        "answer " + given,
                        response -> response.answer(inUse(), given, List.of(), INVITED.plusDays(day), NOW))));
        Arbitrary<Command> good = days.map(day -> new Command(
                "answer well",
                response -> response.answer(
                        inUse(),
                        List.of(SurveyAnswer.of("nps", 9)),
                        List.of(new SurveyComment(Optional.of("nps"), "Thanks")),
                        INVITED.plusDays(day),
                        NOW)));
        Arbitrary<Command> refuse =
                days.map(day -> new Command("refuse", response -> response.refuse(INVITED.plusDays(day), NOW)));
        Arbitrary<Command> expire =
                days.map(day -> new Command("expire", response -> response.expire(INVITED.plusDays(day), NOW)));
        Arbitrary<Command> giveUp =
                days.map(day -> new Command("give up", response -> response.giveUp(INVITED.plusDays(day), NOW)));
        Arbitrary<Command> takeOut = days.map(day -> new Command(
                "take out",
                response -> response.takeOut(
                        new TakingOut(TakingOut.Reason.CARELESS, "DCRC", INVITED.plusDays(day)), NOW)));
        return Arbitraries.oneOf(answer, good, refuse, expire, giveUp, takeOut, takeOut)
                .list()
                .ofMaxSize(8);
    }

    record Command(String name, Function<SurveyResponse, Decision<SurveyResponse>> carriesOut) {

        @Override
        public String toString() {
            return name;
        }
    }
}
