package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;

/**
 * The statement of a member's points.
 */
public final class MembershipLetter {

    /** The level of membership, for example 金卡会员; text. */
    public static final String MEMBER_LEVEL = "memberLevel";
    /** The day of the balance; date. */
    public static final String AS_OF = "asOf";
    /** The points that can be spent; number. */
    public static final String POINTS = "points";
    /** How many of them lapse next; optional number. */
    public static final String POINTS_EXPIRING = "pointsExpiring";
    /** The day on which those lapse; optional date. */
    public static final String POINTS_EXPIRE_ON = "pointsExpireOn";
    /** What was earned and spent; list of {@link PointsMovement}. */
    public static final String MOVEMENTS = "movements";
    /** The page with the points; optional URL. */
    public static final String POINTS_URL = "pointsUrl";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .text(MEMBER_LEVEL)
            .date(AS_OF)
            .number(POINTS)
            .optionalNumber(POINTS_EXPIRING)
            .optionalDate(POINTS_EXPIRE_ON)
            .list(MOVEMENTS, PointsMovement.schema())
            .optionalUrl(POINTS_URL)
            .build();

    private MembershipLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
