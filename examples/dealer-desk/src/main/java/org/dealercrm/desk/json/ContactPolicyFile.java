package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.retention.ContactPolicy;
import org.dealercrm.scoring.retention.ContactTerms;
import org.dealercrm.scoring.retention.RetentionClass;

/**
 * What a store's contacts cost and are assumed to do, as JSON.
 *
 * <pre>{@code
 * {"channels": {"CALL": {"cost": 12, "takesPlace": true}, "WECHAT": {"cost": 0.1, "takesPlace": false}},
 *  "effects": {"HIGH_VALUE_AT_RISK": {"CALL": 0.4, "WECHAT": 0.1}, "LOW_VALUE_STABLE": {"WECHAT": 0.1}},
 *  "contributionPerVisit": 420}
 * }</pre>
 *
 * {@code contributionPerVisit} is needed only where the visits tell no amounts.
 */
public final class ContactPolicyFile {

    private static final double HIGHEST = 1e15;
    private static final double GREATEST_EFFECT = 20;
    private static final String CONTRIBUTION = "contributionPerVisit";
    private static final Set<String> KEYS = JsonDocument.keys("channels", "effects", CONTRIBUTION);
    private static final Set<String> CHANNELS = names(Channel.values());
    private static final Set<String> CLASSES = names(RetentionClass.values());

    private ContactPolicyFile() {}

    /**
     * Reads a policy.
     *
     * @param path the file, not null
     * @param callsPerDay how many contacts that take a place can be made on a day, 0 to 1e6
     * @return the policy, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if a key is missing or unknown, or a value out of range
     */
    public static ContactPolicy read(Path path, int callsPerDay) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(KEYS);
        ContactPolicy policy = withEffects(withChannels(ContactPolicy.of(callsPerDay), json.object("channels")), json);
        return json.has(CONTRIBUTION)
                ? policy.withContributionPerVisit(
                        json.numberWithin(CONTRIBUTION, 0, HIGHEST, "an amount from 0 to 1e15"))
                : policy;
    }

    private static ContactPolicy withChannels(ContactPolicy policy, JsonDocument channels) {
        channels.checkKeys(CHANNELS);
        ContactPolicy with = policy;
        for (String name : channels.keys()) {
            JsonDocument terms = channels.object(name);
            terms.checkKeys(JsonDocument.keys("cost", "takesPlace"));
            double cost = terms.numberWithin("cost", 0, HIGHEST, "a cost from 0 to 1e15");
            with = with.withChannel(Channel.valueOf(name), new ContactTerms(cost, terms.truth("takesPlace")));
        }
        return with;
    }

    private static ContactPolicy withEffects(ContactPolicy policy, JsonDocument json) {
        JsonDocument effects = json.object("effects");
        effects.checkKeys(CLASSES);
        Set<String> channels = names(policy.channels().keySet().toArray(Channel[]::new));
        ContactPolicy with = policy;
        for (String name : effects.keys()) {
            JsonDocument ofClass = effects.object(name);
            ofClass.checkKeys(channels);
            for (String channel : ofClass.keys()) {
                double effect = ofClass.numberWithin(
                        channel, -GREATEST_EFFECT, GREATEST_EFFECT, "an effect on the logit, -20 to 20");
                with = with.withEffect(RetentionClass.valueOf(name), Channel.valueOf(channel), effect);
            }
        }
        return with;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
