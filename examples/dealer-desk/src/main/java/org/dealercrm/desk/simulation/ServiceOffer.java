package org.dealercrm.desk.simulation;

import org.dealercrm.survey.SurveyText;

/**
 * What the simulated store might offer, asked in pairs after Kano: how it would be with it, how without. How many customers see it
 * as attractive, one-dimensional, must-be, indifferent, reverse, or answer at odds with themselves, is made up.
 */
@SuppressWarnings("ImmutableEnumChecker") // its fields are never changed after they are set
enum ServiceOffer {
    PICK_UP(
            "pick-up",
            new SurveyText("上门取送车", "pick-up and return of the car"),
            "希望能上门取送车",
            .48,
            .20,
            .03,
            .25,
            .03,
            .01),
    WASHING("washing", new SurveyText("免费洗车", "washing of the car"), "希望保养后免费洗车", .12, .26, .42, .17, .02, .01),
    VIDEO("video", new SurveyText("维修过程视频", "a video of the repair"), "希望能看到维修视频", .33, .09, .02, .46, .09, .01),
    ESTIMATE(
            "estimate",
            new SurveyText("维修前报价", "a price estimate beforehand"),
            "希望修之前先报价",
            .06,
            .29,
            .55,
            .08,
            .01,
            .01),
    WEEKEND(
            "weekend",
            new SurveyText("周末营业", "opening hours at the weekend"),
            "希望周末也能预约",
            .20,
            .45,
            .20,
            .13,
            .01,
            .01),
    LOAN_CAR("loan-car", new SurveyText("提供代步车", "a car to drive meanwhile"), "希望提供代步车", .46, .24, .02, .25, .02, .01);

    private static final int LIKE = 1;
    private static final int DISLIKE = 5;

    private final String code;
    private final SurveyText text;
    private final String hope;
    private final double[] shares;

    ServiceOffer(String code, SurveyText text, String hope, double... shares) {
        this.code = code;
        this.text = text;
        this.hope = hope;
        this.shares = shares;
    }

    String code() {
        return code;
    }

    SurveyText text() {
        return text;
    }

    String hope() {
        return hope;
    }

    /** How it would be with it and how without, by Kano's table: like 1, expect 2, neutral 3, accept 4, dislike 5. */
    int[] pair(SeededRandom random) {
        int between = 2 + random.below(3);
        int another = 2 + random.below(3);
        return switch (random.weighted(shares)) {
            case 0 -> new int[] {LIKE, between};
            case 1 -> new int[] {LIKE, DISLIKE};
            case 2 -> new int[] {between, DISLIKE};
            case 3 -> new int[] {between, another};
            case 4 -> new int[] {between, LIKE};
            default -> new int[] {LIKE, LIKE};
        };
    }
}
