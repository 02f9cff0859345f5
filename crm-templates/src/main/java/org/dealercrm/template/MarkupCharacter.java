package org.dealercrm.template;

/** The characters that mean something to the tokenizer of HTML, all of them ASCII (WHATWG Infra, section 4.6). */
final class MarkupCharacter {

    private MarkupCharacter() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether a character may stand in a character reference behind its ampersand. */
    static boolean isOfReference(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '#';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }
}
