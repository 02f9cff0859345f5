package org.dealercrm.scoring.satisfaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateDefinition;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.survey.SurveyChannel;

/**
 * How many were asked by a channel, and how many of them were reached: what a response rate is measured by.
 *
 * @param channel the channel, not null
 * @param window the days in which they were asked, not null
 * @param asOf the last day on which answers were taken, not null
 * @param asked how many were asked, not negative
 * @param reached how many of them picked up, opened or received it, 0 to all asked
 */
public record Invitations(SurveyChannel channel, RateWindow window, LocalDate asOf, long asked, long reached) {

    private static final String SOURCE =
            "AAPOR Standard Definitions: response rate 1, contact rate 1, cooperation rate 1";

    /** Responses / asked. */
    public static final RateDefinition RESPONSE =
            definition("SURVEY_RESPONSE", "response rate", "回复率", "responses / customers asked", "回复数 / 受访客户数");

    /** Reached / asked. */
    public static final RateDefinition CONTACT = definition(
            "SURVEY_CONTACT", "contact rate", "接触率", "customers reached / customers asked", "接触到的客户数 / 受访客户数");

    /** Responses / reached. */
    public static final RateDefinition COOPERATION = definition(
            "SURVEY_COOPERATION", "cooperation rate", "合作率", "responses / customers reached", "回复数 / 接触到的客户数");

    /** Checks the numbers. */
    public Invitations {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(asOf, "asOf");
        if (reached < 0 || reached > asked) {
            throw new IllegalArgumentException("Of all asked 0 to all are reached, found " + reached + " of " + asked);
        }
    }

    /**
     * Responses / asked.
     *
     * @param responses how many answered, not negative
     * @return the rate; empty if more answered than were asked, so that the numbers cannot both be right
     */
    public Optional<Rate> responseRate(long responses) {
        return rate(RESPONSE, responses, asked);
    }

    /**
     * Reached / asked.
     *
     * @return the rate, never null
     */
    public Rate contactRate() {
        return Rate.of(CONTACT, window, asOf, reached, asked, List.of());
    }

    /**
     * Responses / reached.
     *
     * @param responses how many answered, not negative
     * @return the rate; empty if more answered than were reached, so that the numbers cannot both be right
     */
    public Optional<Rate> cooperationRate(long responses) {
        return rate(COOPERATION, responses, reached);
    }

    private Optional<Rate> rate(RateDefinition definition, long above, long below) {
        return above > below
                ? Optional.empty()
                : Optional.of(Rate.of(definition, window, asOf, above, below, List.of()));
    }

    private static RateDefinition definition(
            String code, String english, String chinese, String englishRule, String chineseRule) {
        return new RateDefinition(code, english, chinese, englishRule, chineseRule, SOURCE, Map.of());
    }
}
