package org.dealercrm.scoring.retention;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.wording.Language;

/**
 * The decisions of a store about its contacts: what they cost, how many a day can be made, and what it assumes them to do.
 *
 * <p>The effect of a contact is what the store assumes it to add to the logit of the probability to return: 0.4 multiplies the
 * odds by e^0.4 = 1.49. It is an assumption and no measurement; only a comparison with customers who were left alone by lot
 * would measure it. A channel without an effect for a class is not used for it.
 *
 * <pre>{@code
 * ContactPolicy policy = ContactPolicy.of(40)
 *         .withChannel(Channel.CALL, new ContactTerms(12, true))
 *         .withChannel(Channel.WECHAT, new ContactTerms(0.1, false))
 *         .withEffect(RetentionClass.HIGH_VALUE_AT_RISK, Channel.CALL, 0.4)
 *         .withEffect(RetentionClass.HIGH_VALUE_AT_RISK, Channel.WECHAT, 0.1);
 * }</pre>
 *
 * @param placesPerDay how many contacts that take a place can be made on a day, 0 to 1e6
 * @param channels the channels that the store has, not null
 * @param effects for each class and channel the assumed effect on the logit of the probability to return, -20 to 20, not null
 * @param contributionPerVisit what a visit contributes, for scores without money; 0 to 1e15, empty if it is not known
 */
public record ContactPolicy(
        int placesPerDay,
        Map<Channel, ContactTerms> channels,
        Map<RetentionClass, Map<Channel, Double>> effects,
        OptionalDouble contributionPerVisit) {

    private static final int MOST_PLACES = 1_000_000;
    private static final double GREATEST_EFFECT = 20;
    private static final double HIGHEST = 1e15;

    /** Checks and copies every decision. */
    public ContactPolicy {
        if (placesPerDay < 0 || placesPerDay > MOST_PLACES) {
            throw new IllegalArgumentException("The places of a day lie from 0 to 1e6, found " + placesPerDay);
        }
        if (contributionPerVisit.isPresent()
                && !(contributionPerVisit.getAsDouble() >= 0 && contributionPerVisit.getAsDouble() <= HIGHEST)) {
            throw new IllegalArgumentException(
                    "The contribution of a visit lies from 0 to 1e15, found " + contributionPerVisit.getAsDouble());
        }
        channels = copy(Channel.class, channels);
        Map<RetentionClass, Map<Channel, Double>> copied = new EnumMap<>(RetentionClass.class);
        for (Map.Entry<RetentionClass, Map<Channel, Double>> each : effects.entrySet()) {
            each.getValue().values().forEach(ContactPolicy::requireEffect);
            copied.put(each.getKey(), copy(Channel.class, each.getValue()));
        }
        effects = Collections.unmodifiableMap(copied);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    private static void requireEffect(double effect) {
        if (!(Math.abs(effect) <= GREATEST_EFFECT)) {
            throw new IllegalArgumentException("An effect on the logit lies from -20 to 20, found " + effect);
        }
    }

    /**
     * A policy without any channel yet.
     *
     * @param placesPerDay how many contacts that take a place can be made on a day, 0 to 1e6
     * @return the policy, never null
     */
    public static ContactPolicy of(int placesPerDay) {
        return new ContactPolicy(placesPerDay, Map.of(), Map.of(), OptionalDouble.empty());
    }

    /**
     * This policy with a channel.
     *
     * @param channel the channel, not null
     * @param terms what a contact by it costs and takes, not null
     * @return the new policy, never null
     */
    public ContactPolicy withChannel(Channel channel, ContactTerms terms) {
        Map<Channel, ContactTerms> more = new EnumMap<>(Channel.class);
        more.putAll(channels);
        more.put(channel, terms);
        return new ContactPolicy(placesPerDay, more, effects, contributionPerVisit);
    }

    /**
     * This policy with an assumption.
     *
     * @param retentionClass the class of the customers, not null
     * @param channel the channel, not null
     * @param onLogit what a contact is assumed to add to the logit of the probability to return, -20 to 20
     * @return the new policy, never null
     */
    public ContactPolicy withEffect(RetentionClass retentionClass, Channel channel, double onLogit) {
        Map<RetentionClass, Map<Channel, Double>> more = new EnumMap<>(RetentionClass.class);
        more.putAll(effects);
        Map<Channel, Double> ofClass = new EnumMap<>(Channel.class);
        ofClass.putAll(effects.getOrDefault(retentionClass, Map.of()));
        ofClass.put(channel, onLogit);
        more.put(retentionClass, ofClass);
        return new ContactPolicy(placesPerDay, channels, more, contributionPerVisit);
    }

    /**
     * This policy with what a visit contributes, for scores of a history without amounts.
     *
     * @param amount the contribution of a visit, 0 to 1e15
     * @return the new policy, never null
     */
    public ContactPolicy withContributionPerVisit(double amount) {
        return new ContactPolicy(placesPerDay, channels, effects, OptionalDouble.of(amount));
    }

    /**
     * What a contact is assumed to do.
     *
     * @param retentionClass the class of the customer, not null
     * @param channel the channel, not null
     * @return what it adds to the logit of the probability to return; empty if the store assumes nothing
     */
    public OptionalDouble effect(RetentionClass retentionClass, Channel channel) {
        Double effect = effects.getOrDefault(retentionClass, Map.of()).get(channel);
        return effect == null ? OptionalDouble.empty() : OptionalDouble.of(effect);
    }

    /**
     * What every plan by this policy has to say of itself.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, never null
     */
    public String assumption(Locale locale) {
        return Language.isChinese(locale)
                ? "各渠道对返店概率的影响是本店的假设，并非实测；挽回的客户按在册期间的预期贡献计价。"
                : "What a contact does to the probability to return is assumed by the store and has not been measured; a customer"
                        + " won is counted with what he is expected to contribute while he stays.";
    }
}
