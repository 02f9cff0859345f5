package org.dealercrm.survey;

/** What the points of a scale stand for. Declared by whoever writes the questionnaire and never guessed from answers. */
public enum ScaleKind {
    /** How good, how satisfied, how important, how far one agrees: points of equal distance. */
    RATING,
    /** How likely one recommends, 0 to 10 in whole steps, 10 the best: the only scale of a Net Promoter Score. */
    RECOMMENDATION,
    /** How easy it was (Customer Effort Score 2.0: 1 to 7, 7 the easiest). */
    EFFORT,
    /** The five answers of a Kano question: 1 like, 2 expect, 3 neutral, 4 accept, 5 dislike. The order is no rating. */
    KANO,
    /** 0 no, 1 yes. */
    YES_NO
}
