package org.dealercrm.scoring.satisfaction;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.survey.SurveyChannel;

/**
 * What customers answered by one channel. The rates count every response that came, those taken out too.
 *
 * @param channel the channel, not null
 * @param responses how many came, those taken out too
 * @param responseRate responses / asked; empty if the host did not tell how many were asked, or told fewer than answered
 * @param contactRate reached / asked; empty if the host did not tell
 * @param cooperationRate responses / reached; empty as the response rate
 * @param figures the figures of the channel, not null
 */
public record ChannelFigures(
        SurveyChannel channel,
        long responses,
        Optional<Rate> responseRate,
        Optional<Rate> contactRate,
        Optional<Rate> cooperationRate,
        SatisfactionFigures figures) {

    /** Checks that all are there. */
    public ChannelFigures {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(responseRate, "responseRate");
        Objects.requireNonNull(contactRate, "contactRate");
        Objects.requireNonNull(cooperationRate, "cooperationRate");
        Objects.requireNonNull(figures, "figures");
    }

    static ChannelFigures of(SurveyChannel channel, Responses ofChannel, SatisfactionPolicy policy) {
        Optional<Invitations> invited = ofChannel.invitations(channel);
        long count = ofChannel.size();
        return new ChannelFigures(
                channel,
                count,
                invited.flatMap(invitations -> invitations.responseRate(count)),
                invited.map(Invitations::contactRate),
                invited.flatMap(invitations -> invitations.cooperationRate(count)),
                SatisfactionFigures.of(AnswerTable.of(ofChannel, policy)));
    }
}
