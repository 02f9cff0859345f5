package org.dealercrm.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One letter in the languages, scripts and regions for which a store has written it.
 *
 * <p>A reader gets the variant of his own locale, else the one of his script, in Chinese never silently the other script: for
 * zh-HK the chain is zh-Hant-HK, zh-Hant, any zh-Hant of another region, zh-Hans, English. Without a script in the locale Hong
 * Kong, Macau and Taiwan read traditional characters, every other Chinese locale simplified ones (the likely subtags of UTS
 * #35). Cantonese (yue) is taken as Chinese, for a letter is not written as one speaks: yue-HK is zh-Hant-HK, yue-CN is
 * zh-Hans-CN. It is immutable.
 */
public final class LetterVariants {

    private final Map<String, LetterTemplate> byTag;

    private LetterVariants(Map<String, LetterTemplate> byTag) {
        this.byTag = Collections.unmodifiableMap(byTag);
    }

    /**
     * The variants of a letter.
     *
     * @param templates the variants by the locale of their readers, zh-HK meaning zh-Hant-HK; not empty; copied
     * @return the variants, never null
     * @throws IllegalArgumentException if there is none, if two are for one locale, or if one is written in another language
     *     or script than its locale says
     */
    public static LetterVariants of(Map<Locale, LetterTemplate> templates) {
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("A letter has at least one variant");
        }
        Map<String, LetterTemplate> byTag = new TreeMap<>();
        templates.forEach((locale, template) -> {
            String tag = tagOf(locale);
            if (LetterLanguage.of(locale) != template.language()) {
                throw new IllegalArgumentException("The variant for " + tag + " is written in "
                        + template.language().tag());
            }
            if (byTag.put(tag, template) != null) {
                throw new IllegalArgumentException("There are two variants for " + tag);
            }
        });
        return new LetterVariants(byTag);
    }

    /**
     * The variants by the tags of their locales, with the script of Chinese ones.
     *
     * @return the variants in the order of their tags, never null
     */
    public Map<String, LetterTemplate> byTag() {
        return byTag;
    }

    /**
     * The variant that a reader gets.
     *
     * @param reader the reader's locale, not null
     * @return the nearest variant with how near it is, never null
     */
    public VariantChoice choose(Locale reader) {
        String wanted = tagOf(reader);
        String script = withoutRegion(wanted);
        String language = languageOf(wanted);
        return take(wanted::equals, VariantFit.EXACT)
                .or(() -> take(script::equals, VariantFit.SCRIPT))
                .or(() -> take(tag -> withoutRegion(tag).equals(script), VariantFit.SCRIPT))
                .or(() -> take(tag -> languageOf(tag).equals(language), VariantFit.LANGUAGE))
                .or(() -> take(tag -> languageOf(tag).equals("en"), VariantFit.FOREIGN))
                .or(() -> take(tag -> true, VariantFit.FOREIGN))
                .orElseThrow();
    }

    /**
     * Compares what the variants use of their variables in one form.
     *
     * @param form the form; variants that have none of it are left out, not null
     * @return what one variant uses and another does not, never null
     */
    public VariableParity parity(LetterForm form) {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        byTag.forEach((tag, template) -> {
            if (template.forms().contains(form)) {
                used.put(tag, template.variables(form));
            }
        });
        return VariableParity.between(used);
    }

    private Optional<VariantChoice> take(Predicate<String> fits, VariantFit fit) {
        return byTag.entrySet().stream()
                .filter(variant -> fits.test(variant.getKey()))
                .findFirst()
                .map(variant -> new VariantChoice(Locale.forLanguageTag(variant.getKey()), variant.getValue(), fit));
    }

    /** Language, script where it is Chinese, region; variants and extensions of a locale say nothing about its letters. */
    private static String tagOf(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        LetterLanguage written = LetterLanguage.of(locale);
        Locale.Builder builder = new Locale.Builder();
        if (written.isChinese()) {
            builder.setLocale(written.locale());
        } else {
            builder.setLanguage(locale.getLanguage()).setScript(locale.getScript());
        }
        return builder.setRegion(locale.getCountry()).build().toLanguageTag();
    }

    private static String withoutRegion(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setScript(locale.getScript())
                .build()
                .toLanguageTag();
    }

    private static String languageOf(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
