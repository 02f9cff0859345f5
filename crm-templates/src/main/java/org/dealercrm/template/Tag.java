package org.dealercrm.template;

/**
 * A tag as it stands in the source.
 *
 * @param kind what it asks for
 * @param start the offset of its first brace
 * @param end the offset after its last brace
 * @param nameStart the offset of its name
 * @param name its name without the spaces around it; empty for a comment and for NOTHING
 * @param sound whether the name is well spelt, so that it can be looked up
 */
record Tag(Kind kind, int start, int end, int nameStart, String name, boolean sound) {

    /** What a tag asks for. */
    enum Kind {
        VARIABLE(""),
        VERBATIM("&"),
        SECTION("#"),
        INVERTED("^"),
        CLOSE("/"),
        COMMENT("!"),
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
    }
}
