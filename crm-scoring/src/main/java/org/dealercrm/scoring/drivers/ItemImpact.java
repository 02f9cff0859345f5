package org.dealercrm.scoring.drivers;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;

/**
 * What an item does to overall satisfaction when it is poor and when it is good.
 *
 * @param item which, not null
 * @param low how many respondents, by their weights, found it poor
 * @param high how many found it good
 * @param penalty the coefficient of low performance, in points of the outcome; as a rule below 0; not null
 * @param reward the coefficient of high performance, as a rule above 0; not null
 * @param range how far the item can move the outcome: reward and penalty together (RIOCS), not below 0; not null
 * @param satisfactionPotential share of the reward in the range (SGP), 0 to 1; not null
 * @param dissatisfactionPotential share of the penalty in the range (DGP), 0 to 1; not null
 * @param asymmetry SGP less DGP (IA), -1 to 1; no figure if the range is 0; not null
 * @param impactClass what it is called; empty if there is no asymmetry
 */
public record ItemImpact(
        Label item,
        double low,
        double high,
        Estimation penalty,
        Estimation reward,
        Estimation range,
        Estimation satisfactionPotential,
        Estimation dissatisfactionPotential,
        Estimation asymmetry,
        Optional<ImpactClass> impactClass) {

    /** Checks that everything is given. */
    public ItemImpact {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(reward, "reward");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(satisfactionPotential, "satisfactionPotential");
        Objects.requireNonNull(dissatisfactionPotential, "dissatisfactionPotential");
        Objects.requireNonNull(asymmetry, "asymmetry");
        Objects.requireNonNull(impactClass, "impactClass");
    }
}
