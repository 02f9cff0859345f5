package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Reads the source of a letter as a careful colleague would before it goes out: half-width punctuation between Chinese
 * characters, braces and gaps that nobody filled, 先生/女士 written out where the salutation should stand, brackets that may be
 * left empty, a link with a variable in it, a character that triples the price of a short message.
 *
 * <p>Everything it finds is a {@link LetterWarning}, never a mistake: the store decides. Widths and forms follow GB/T
 * 15834-2011 (punctuation) and CLREQ. It reads no values and is immutable.
 */
public final class LetterLint {

    private static final int MOST_SEGMENTS = 3;

    private final LetterLanguage language;
    private final int mostSegments;
    private final boolean advertising;

    private LetterLint(LetterLanguage language, int mostSegments, boolean advertising) {
        this.language = Objects.requireNonNull(language, "language");
        this.mostSegments = mostSegments;
        this.advertising = advertising;
    }

    /**
     * The lint for a language, for short messages of at most three segments.
     *
     * @param language the language of the letters, not null
     * @return the lint, never null
     */
    public static LetterLint of(LetterLanguage language) {
        return new LetterLint(language, MOST_SEGMENTS, false);
    }

    /**
     * The same lint for shorter or longer short messages.
     *
     * @param segments the most segments that are billed without a warning, 1 or more
     * @return the lint, never null
     * @throws IllegalArgumentException if it is not 1 or more
     */
    public LetterLint smsAtMost(int segments) {
        if (segments < 1) {
            throw new IllegalArgumentException("A short message has 1 segment or more, found " + segments);
        }
        return new LetterLint(language, segments, advertising);
    }

    /**
     * The same lint for letters that advertise: in simplified Chinese the subject of the e-mail begins with 广告 or AD.
     *
     * @return the lint, never null
     */
    public LetterLint advertising() {
        return new LetterLint(language, mostSegments, true);
    }

    /**
     * Reads a template that is compiled. One that tells how to opt out is one that advertises.
     *
     * @param template the template, not null
     * @return the warnings in the order of the source, empty if there are none; never null
     */
    public static List<LetterWarning> check(LetterTemplate template) {
        LetterLint lint = of(template.language());
        return (template.hasOptOut() ? lint.advertising() : lint).check(template.source());
    }

    /**
     * Reads the source of a letter; what the compiler refuses is not told here once more.
     *
     * @param source the source with its marks, not null
     * @return the warnings in the order of the source, empty if there are none; never null
     */
    public List<LetterWarning> check(String source) {
        List<LetterWarning> warnings = new ArrayList<>();
        LetterSource.cut(source, language).parts().forEach((part, section) -> {
            if (part != LetterPart.NOTE) {
                LintText text = new LintText(section, language);
                everywhere(text);
                if (part == LetterPart.SALUTATION) {
                    new SalutationLint(text).missing();
                } else if (part == LetterPart.SMS) {
                    new SmsLint(text, mostSegments).check();
                } else if (part == LetterPart.SUBJECT && advertising && language == LetterLanguage.ZH_HANS) {
                    new AdvertisementLint(text).check();
                }
                warnings.addAll(text.warnings());
            }
        });
        warnings.sort(Comparator.comparingInt(LetterWarning::line).thenComparingInt(LetterWarning::column));
        return List.copyOf(warnings);
    }

    /**
     * Reads the source of a snippet, which has no parts.
     *
     * @param source the source, not null
     * @return the warnings in the order of the source, empty if there are none; never null
     */
    public List<LetterWarning> checkSnippet(String source) {
        LintText text = new LintText(new LetterSource.Section(source, 1), language);
        everywhere(text);
        return List.copyOf(text.warnings());
    }

    private static void everywhere(LintText text) {
        new PunctuationLint(text).check();
        new PlaceholderLint(text).check();
        new SalutationLint(text).twice();
        new SalutationLint(text).addressedTwice();
    }
}
