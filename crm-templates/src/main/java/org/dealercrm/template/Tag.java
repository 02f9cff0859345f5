package org.dealercrm.template;

import java.util.List;

/**
 * A tag as it stands in the source.
 *
 * @param kind what it asks for
 * @param start the offset of its first delimiter
 * @param end the offset after its last delimiter
 * @param nameStart the offset of its name
 * @param name its name without the spaces around it; empty for a comment and for NOTHING
 * @param sound whether the name is well spelt, so that it can be looked up
 * @param pipes the formats and fallbacks behind the name
 * @param delimiters what it begins and ends with
 */
record Tag(
        Kind kind,
        int start,
        int end,
        int nameStart,
        String name,
        boolean sound,
        List<Pipe> pipes,
        Delimiters delimiters) {

    /** What a tag asks for. */
    enum Kind {
        VARIABLE(""),
        VERBATIM("&"),
        SECTION("#"),
        INVERTED("^"),
        CLOSE("/"),
        SNIPPET("> "),
        COMMENT("!"),
        DELIMITERS("="),
        /** Mistaken beyond telling what was meant; reported, and otherwise as if it were not there. */
        NOTHING("");

        private final String sigil;

        Kind(String sigil) {
            this.sigil = sigil;
        }

        String sigil() {
            return sigil;
        }

        /** Whether such a tag vanishes together with its line when it is alone on it. */
        boolean mayStandAlone() {
            return this != VARIABLE && this != VERBATIM && this != NOTHING;
        }

        /** Whether such a tag opens or closes a section. */
        boolean isStructural() {
            return this == SECTION || this == INVERTED || this == CLOSE;
        }

        boolean prints() {
            return this == VARIABLE || this == VERBATIM;
        }
    }

    /** A mistake in this tag, told with its name and its delimiters. */
    Finding finding(MistakeKind mistake, int offset) {
        return Finding.of(mistake, offset, name).in(delimiters);
    }

    /** Another tag with the same delimiters. */
    String like(String content) {
        return delimiters.tag(content);
    }
}
