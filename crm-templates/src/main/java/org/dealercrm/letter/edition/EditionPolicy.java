package org.dealercrm.letter.edition;

/**
 * What a store demands before an edition is approved.
 *
 * @param fourEyes whether somebody other than everyone who wrote at it has to approve it
 */
public record EditionPolicy(boolean fourEyes) {

    private static final EditionPolicy STANDARD = new EditionPolicy(true);

    /**
     * Four eyes: nobody approves what he has written himself.
     *
     * @return the policy, never null
     */
    public static EditionPolicy standard() {
        return STANDARD;
    }

    /**
     * For a store in which one person writes the letters and answers for them.
     *
     * @return the policy, never null
     */
    public static EditionPolicy ofOnePerson() {
        return new EditionPolicy(false);
    }
}
