package org.dealercrm.template;

import org.dealercrm.template.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A mistake while its place is still an offset.
 *
 * @param kind the kind
 * @param offset where in the source, in UTF-16 units
 * @param subject what stands there, for the sentence
 * @param detail the second word of the sentence
 * @param suggestion what to write instead, if anything can be proposed
 * @param otherOffset the other end of a section, -1 if the sentence needs none
 * @param delimiters what the tag begins and ends with, for tags within the sentence
 */
record Finding(
        MistakeKind kind,
        int offset,
        String subject,
        Detail detail,
        @Nullable String suggestion,
        int otherOffset,
        Delimiters delimiters) {

    /**
     * A word of a sentence in both languages.
     *
     * @param chinese the word in Chinese
     * @param english the word in English
     * @param asks whether it makes the end of its sentence a question and brings the question mark
     */
    record Detail(String chinese, String english, boolean asks) {

        Detail(String chinese, String english) {
            this(chinese, english, false);
        }

        /** Behind a name that there is not: the one that was probably meant. */
        static Detail near(String name) {
            return new Detail("；是不是“" + name + "”？", "; did you mean '" + name + "'?", true);
        }

        static Detail same(String word) {
            return new Detail(word, word);
        }

        static Detail of(ValueType type) {
            return new Detail(type.chinese(), type.englishWithArticle());
        }
    }

    static Finding of(MistakeKind kind, int offset, String subject) {
        return new Finding(kind, offset, Wording.excerpt(subject), Detail.same(""), null, -1, Delimiters.STANDARD);
    }

    Finding with(Detail word) {
        return new Finding(kind, offset, subject, word, suggestion, otherOffset, delimiters);
    }

    Finding in(Delimiters ofTag) {
        return new Finding(kind, offset, subject, detail, suggestion, otherOffset, ofTag);
    }

    Finding with(String word) {
        return with(Detail.same(word));
    }

    Finding suggesting(@Nullable String replacement) {
        return new Finding(kind, offset, subject, detail, replacement, otherOffset, delimiters);
    }

    Finding opposite(int other) {
        return new Finding(kind, offset, subject, detail, suggestion, other, delimiters);
    }
}
