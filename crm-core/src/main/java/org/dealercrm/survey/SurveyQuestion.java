package org.dealercrm.survey;

import java.util.Objects;
import java.util.Optional;

/**
 * One question with the answers that it allows.
 *
 * @param code 1 to 64 letters, digits, points, hyphens and underscores; the name of its column in a file of responses
 * @param aspect what it asks, not null
 * @param item the code of the item that it asks about; present exactly if the aspect is one of items
 * @param scale the answers that it allows, not null
 * @param text what the customer reads, not null
 */
public record SurveyQuestion(String code, Aspect aspect, Optional<String> item, Scale scale, SurveyText text) {

    /** Checks that aspect, item and scale go together. */
    public SurveyQuestion {
        SurveyCode.checked(code);
        Objects.requireNonNull(text, "text");
        if (item.isPresent() != aspect.isOfItem()) {
            throw new IllegalArgumentException("A question of " + aspect
                    + (aspect.isOfItem() ? " names its item" : " is of the whole visit") + ", found "
                    + item.orElse("no item") + " in question " + code);
        }
        if (!fits(aspect, scale.kind())) {
            throw new IllegalArgumentException("A question of " + aspect + " has a scale of its kind, found "
                    + scale.kind() + " in question " + code);
        }
    }

    private static boolean fits(Aspect aspect, ScaleKind kind) {
        return switch (aspect) {
            case KANO_FUNCTIONAL, KANO_DYSFUNCTIONAL -> kind == ScaleKind.KANO;
            case RECOMMENDATION -> kind == ScaleKind.RECOMMENDATION;
            case EFFORT -> kind == ScaleKind.EFFORT;
            case PERCEIVED, EXPECTED, IMPORTANCE, OVERALL_SATISFACTION, MET_EXPECTATIONS, NEAR_IDEAL ->
                kind == ScaleKind.RATING || kind == ScaleKind.YES_NO;
        };
    }
}
