package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dealercrm.scoring.wording.Language;
import org.dealercrm.survey.SurveyChannel;

/**
 * A store's satisfaction: the figures of each channel, and of all of them together. Channels stand first, because customers answer
 * a voice more kindly than a sheet of paper: a pooled figure that rose may mean no more than that the store telephoned more.
 *
 * <pre>
 *   SatisfactionAnalysis analysis = SatisfactionAnalysis.of(responses, SatisfactionPolicy.standard());
 *   Estimation index = analysis.pooled().index();
 *   FigureSentence.of(index, Locale.ENGLISH);
 * </pre>
 *
 * @param channels the channels with a response, or with invitations, in the order of {@link SurveyChannel}; not null
 * @param pooled all responses together, each by its weight; not null
 * @param problems the answers that cannot be and were left out, not null
 */
public record SatisfactionAnalysis(
        List<ChannelFigures> channels, SatisfactionFigures pooled, List<AnswerProblem> problems) {

    /** Copies the lists. */
    public SatisfactionAnalysis {
        channels = List.copyOf(channels);
        Objects.requireNonNull(pooled, "pooled");
        problems = List.copyOf(problems);
    }

    /**
     * All figures of a store.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return the analysis, never null
     * @throws IllegalArgumentException if the policy weighs some dimensions or criteria of the questionnaire and not all
     */
    public static SatisfactionAnalysis of(Responses responses, SatisfactionPolicy policy) {
        SatisfactionFigures pooled = SatisfactionFigures.of(AnswerTable.of(responses, policy));
        List<ChannelFigures> channels = new ArrayList<>();
        for (SurveyChannel channel : SurveyChannel.values()) {
            Responses ofChannel = responses.ofChannel(channel);
            if (ofChannel.size() > 0 || responses.invitations(channel).isPresent()) {
                channels.add(ChannelFigures.of(channel, ofChannel, policy));
            }
        }
        return new SatisfactionAnalysis(channels, pooled, responses.problems());
    }

    /**
     * What was pooled.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code pooled of 400 responses: telephone 320, mail 80}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String parts = channels.stream()
                .map(one -> (chinese ? one.channel().chinese() : one.channel().english()) + " "
                        + one.figures().responses())
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return chinese
                ? "合并 " + pooled.responses() + " 份答卷：" + parts
                : "pooled of " + pooled.responses() + " responses: " + parts;
    }
}
