package org.dealercrm.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one message is about: the customer, the store, the person who signs, the day, and whatever else its template asks for.
 *
 * <p>It is not tied to a template; {@link LetterTemplate#write} checks it against the variables of one. It holds personal
 * data; {@link #toString()} tells none.
 */
public final class LetterData {

    private final @Nullable PersonName reader;
    private final UnknownHonorific unknownHonorific;
    private final Map<String, Consumer<TemplateValues.Builder>> values;
    private final @Nullable OptOut optOut;
    private final String smsSignature;

    private LetterData(Builder builder) {
        this.reader = builder.reader;
        this.unknownHonorific = builder.unknownHonorific;
        this.values = new LinkedHashMap<>(builder.values);
        this.optOut = builder.optOut;
        this.smsSignature = builder.smsSignature;
    }

    /**
     * Begins the data of a letter.
     *
     * @return the builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    Optional<PersonName> reader() {
        return Optional.ofNullable(reader);
    }

    UnknownHonorific unknownHonorific() {
        return unknownHonorific;
    }

    Optional<OptOut> optOut() {
        return Optional.ofNullable(optOut);
    }

    /** Empty if the store has none of its own. */
    String smsSignature() {
        return smsSignature;
    }

    /** Whether a value was given by its name, so that it wins over what is derived or set beforehand. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Puts in every value; those that all letters share are left out where a template does not know them. */
    void fill(TemplateValues.Builder builder, TemplateSchema schema) {
        values.forEach((name, value) -> {
            boolean shared = LetterVariables.schema().typeOf(name).isPresent();
            if (!shared || schema.typeOf(name).isPresent()) {
                value.accept(builder);
            }
        });
    }

    @Override
    public String toString() {
        List<String> names = new ArrayList<>(values.keySet());
        return "LetterData" + names;
    }

    /** Collects the data of a letter; what is given twice counts as given the second time. */
    public static final class Builder {

        private @Nullable PersonName reader;
        private UnknownHonorific unknownHonorific = UnknownHonorific.BOTH;
        private final Map<String, Consumer<TemplateValues.Builder>> values = new LinkedHashMap<>();
        private @Nullable OptOut optOut;
        private String smsSignature = "";

        private Builder() {}

        /**
         * Says to whom the letter goes.
         *
         * @param name the customer's name with the honorific, not null
         * @return this
         */
        public Builder to(PersonName name) {
            reader = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Says which store writes: its name, its hotline and its e-mail address, as far as they are known.
         *
         * @param store the store, not null
         * @return this
         */
        public Builder from(Dealership store) {
            store.hotline().ifPresent(number -> text(LetterVariables.HOTLINE, HotlineNumber.write(number)));
            store.email().ifPresent(address -> text(LetterVariables.EMAIL, address.value()));
            return text(LetterVariables.STORE, store.name());
        }

        /**
         * Says how to address a person whose honorific is not known; both honorifics if this is not called.
         *
         * @param policy the store's policy, not null
         * @return this
         */
        public Builder unknownHonorific(UnknownHonorific policy) {
            unknownHonorific = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Says who signs.
         *
         * @param title the title, for example 董事长, not null
         * @param name the name, not null
         * @return this
         */
        public Builder signedBy(String title, String name) {
            return text(LetterVariables.SIGNATORY_TITLE, title).text(LetterVariables.SIGNATORY, name);
        }

        /**
         * Dates the letter.
         *
         * @param day the day, not null
         * @return this
         */
        public Builder on(LocalDate day) {
            return date(LetterVariables.DATE, day);
        }

        /**
         * Says how this customer stops marketing by e-mail; read only where {@link LetterTemplate#withOptOut()} asks for it.
         *
         * @param way the way out, not null
         * @return this
         */
        public Builder optOut(OptOut way) {
            optOut = Objects.requireNonNull(way, "way");
            return this;
        }

        /**
         * Signs short messages, in any language, with a name other than the store's: in mainland China that which the store
         * has registered with its provider.
         *
         * @param name the name without its brackets 【】; blank counts as not given, not null
         * @return this
         */
        public Builder smsSignature(String name) {
            smsSignature = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Gives a text.
         *
         * @param name the variable, not null
         * @param value the text, not null
         * @return this
         */
        public Builder text(String name, String value) {
            Objects.requireNonNull(value, "value");
            return put(name, builder -> builder.text(name, value));
        }

        /**
         * Gives a number.
         *
         * @param name the variable, not null
         * @param value the number, not null
         * @return this
         */
        public Builder number(String name, BigDecimal value) {
            Objects.requireNonNull(value, "value");
            return put(name, builder -> builder.number(name, value));
        }

        /**
         * Gives a whole number.
         *
         * @param name the variable, not null
         * @param value the number
         * @return this
         */
        public Builder number(String name, long value) {
            return put(name, builder -> builder.number(name, value));
        }

        /**
         * Gives a date.
         *
         * @param name the variable, not null
         * @param value the date, not null
         * @return this
         */
        public Builder date(String name, LocalDate value) {
            Objects.requireNonNull(value, "value");
            return put(name, builder -> builder.date(name, value));
        }

        /**
         * Gives a yes or no.
         *
         * @param name the variable, not null
         * @param value yes or no
         * @return this
         */
        public Builder bool(String name, boolean value) {
            return put(name, builder -> builder.bool(name, value));
        }

        /**
         * Gives an amount.
         *
         * @param name the variable, not null
         * @param value the amount with its currency, not null
         * @return this
         */
        public Builder money(String name, Money value) {
            Objects.requireNonNull(value, "value");
            return put(name, builder -> builder.money(name, value));
        }

        /**
         * Gives the address of a page, http or https.
         *
         * @param name the variable, not null
         * @param value the address, not null
         * @return this
         */
        public Builder url(String name, String value) {
            Objects.requireNonNull(value, "value");
            return put(name, builder -> builder.url(name, value));
        }

        /**
         * Gives an e-mail address.
         *
         * @param name the variable, not null
         * @param value the address, not null
         * @return this
         */
        public Builder email(String name, EmailAddress value) {
            String address = value.value();
            return put(name, builder -> builder.email(name, address));
        }

        /**
         * Gives a telephone number, written as customers of the store dial it.
         *
         * @param name the variable, not null
         * @param value the number, not null
         * @return this
         */
        public Builder phone(String name, PhoneNumber value) {
            String written = HotlineNumber.write(value);
            return put(name, builder -> builder.phone(name, written));
        }

        /**
         * Gives a list of texts, numbers, dates or {@link TemplateValues}, as the template's schema says.
         *
         * @param name the variable, not null
         * @param items the items, not null; copied
         * @return this
         */
        public Builder list(String name, List<?> items) {
            List<?> copy = List.copyOf(items);
            return put(name, builder -> builder.list(name, copy));
        }

        /**
         * Gives a text as it stands in a file, to be read as the type that the template asks for; a blank one counts as
         * not given.
         *
         * @param name the variable, not null
         * @param text the text: numbers with a dot, dates as in ISO 8601, {@code true} or {@code false}, not null
         * @return this
         */
        public Builder read(String name, String text) {
            return text.isBlank() ? this : put(name, builder -> builder.read(name, text));
        }

        /**
         * Completes the data.
         *
         * @return the data, never null
         */
        public LetterData build() {
            return new LetterData(this);
        }

        private Builder put(String name, Consumer<TemplateValues.Builder> value) {
            values.put(Objects.requireNonNull(name, "name"), value);
            return this;
        }
    }
}
