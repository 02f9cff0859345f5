package org.dealercrm.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.event.Decision;

/**
 * How often a store may survey the same customer: not again within some months of an invitation. An invitation counts whatever
 * became of it, unless nobody could be spoken to, for then the customer knows of none. An anonymous invitation cannot be held
 * against anybody and is neither counted nor hindered.
 *
 * @param months the calendar months between two invitations, 0 to 120; 0 allows any
 */
public record SurveyPolicy(int months) {

    private static final int MOST_MONTHS = 120;

    /** Checks the range. */
    public SurveyPolicy {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "The months between two surveys are 0 to " + MOST_MONTHS + ", found " + months);
        }
    }

    /**
     * The rule of the trade's satisfaction measurement by third parties (Customer View Point, CVP): no repeat survey within six
     * months.
     *
     * @return the policy, never null
     */
    public static SurveyPolicy sixMonths() {
        return new SurveyPolicy(6);
    }

    /**
     * Invites a customer if he was not surveyed within the months before or, where invitations are entered afterwards, after. As
     * for {@link SurveyResponse#invite}, the consent gate comes first.
     *
     * @param questionnaire the questionnaire that the invitation names, not null
     * @param invitation whom to ask, about what and how, not null
     * @param others all other invitations of the customer, as {@link SurveyResponses#ofCustomer} lists them; those of other
     *     customers do not matter; not null
     * @param at when, not null
     * @return the response, or a refusal: {@link SurveyResponseRefusal#TOO_SOON} and those of {@link SurveyResponse#invite}
     * @throws IllegalArgumentException if the invitation names another questionnaire
     */
    public Decision<SurveyResponse> invite(
            Questionnaire questionnaire, SurveyInvitation invitation, Collection<SurveyResponse> others, Instant at) {
        Decision<SurveyResponse> invited = SurveyResponse.invite(questionnaire, invitation, at);
        if (invited instanceof Decision.Refused<SurveyResponse>
                || invitation.customer().isEmpty()) {
            return invited;
        }
        Optional<LocalDate> near = others.stream()
                .filter(other -> !other.id().equals(invitation.response()))
                .filter(other -> counts(other, invitation.customer().get()))
                .map(other -> other.invitation().invitedOn())
                .filter(day -> isNear(day, invitation.invitedOn()))
                .max(LocalDate::compareTo);
        return near.map(day -> Decision.<SurveyResponse>refused(
                        SurveyResponseRefusal.TOO_SOON.name(), sentence(day, invitation.invitedOn())))
                .orElse(invited);
    }

    /**
     * From which day on a customer may be surveyed again.
     *
     * @param customer the customer, not null
     * @param responses his responses, as {@link SurveyResponses#ofCustomer} lists them, not null
     * @return the day; empty if no invitation counts
     */
    public Optional<LocalDate> again(CustomerId customer, Collection<SurveyResponse> responses) {
        return responses.stream()
                .filter(response -> counts(response, customer))
                .map(response -> response.invitation().invitedOn().plusMonths(months))
                .max(LocalDate::compareTo);
    }

    private static boolean counts(SurveyResponse response, CustomerId customer) {
        return response.status() != SurveyResponseStatus.UNREACHED
                && response.invitation().customer().filter(customer::equals).isPresent();
    }

    private boolean isNear(LocalDate one, LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        return later.isBefore(earlier.plusMonths(months));
    }

    private String sentence(LocalDate other, LocalDate day) {
        return "A customer is surveyed once in " + months + " months at most; he is invited on " + other + ", and "
                + day + " is too near.";
    }
}
