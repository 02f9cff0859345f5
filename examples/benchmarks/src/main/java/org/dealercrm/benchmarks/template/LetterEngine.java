package org.dealercrm.benchmarks.template;

/** The engines that fill in the letter, each with its fastest settings: compiled once, plain text, nothing escaped. */
public enum LetterEngine {
    /** Ours, values checked beforehand as they are for a letter in several parts. */
    DEALERCRM("dealercrm, values checked before") {
        @Override
        LetterWriter open() {
            return OurLetters.ofCheckedValues();
        }
    },
    /** Ours, from texts that are cleaned and checked for each letter. */
    DEALERCRM_RAW("dealercrm, checks included") {
        @Override
        LetterWriter open() {
            return OurLetters.ofTexts();
        }
    },
    /** Pebble from a map. */
    PEBBLE("Pebble 4.1.2") {
        @Override
        LetterWriter open() {
            return OtherLetters.ofPebble();
        }
    },
    /** FreeMarker from a map. */
    FREEMARKER("FreeMarker 2.3.35") {
        @Override
        LetterWriter open() {
            return OtherLetters.ofFreeMarker();
        }
    },
    /** Handlebars.java from a map. */
    HANDLEBARS("Handlebars.java 4.5.8") {
        @Override
        LetterWriter open() {
            return MustacheLetters.ofHandlebars();
        }
    },
    /** jmustache from a bean, which it reads faster than a map. */
    JMUSTACHE("jmustache 1.16") {
        @Override
        LetterWriter open() {
            return MustacheLetters.ofJmustache();
        }
    },
    /** mustache.java from a bean, which it reads faster than a map. */
    MUSTACHE_JAVA("mustache.java 0.9.14") {
        @Override
        LetterWriter open() {
            return MustacheLetters.ofMustacheJava();
        }
    };

    private final String title;

    LetterEngine(String title) {
        this.title = title;
    }

    /** The name and version for people. */
    String title() {
        return title;
    }

    /** Whether it is the library's own engine. */
    boolean isOurs() {
        return this == DEALERCRM || this == DEALERCRM_RAW;
    }

    /** Compiles the letter. */
    abstract LetterWriter open();
}
