package org.dealercrm.vehicle;

/** Which letters a new-energy plate may bear: a policy, because the rule was widened and not all registries follow it yet. */
public enum NewEnergyLetters {
    /** The first rule: D for battery, F for any other. */
    D_AND_F("DF"),
    /** The newer rule: A to E for battery, F, G, H, J and K for any other. */
    WIDENED("ABCDEFGHJK");

    private final String letters;

    NewEnergyLetters(String letters) {
        this.letters = letters;
    }

    /**
     * The letters that may stand on a plate.
     *
     * @return capital letters without a separator, never null
     */
    public String letters() {
        return letters;
    }
}
