package org.dealercrm.desk.command;

import java.util.BitSet;
import org.dealercrm.desk.paper.HostFonts;
import org.dealercrm.desk.paper.PaperFonts;
import org.dealercrm.letter.LetterLanguage;

/** The characters that stand in the letters of a run, so that a font is chosen by them. */
final class UsedCharacters {

    private final BitSet codePoints = new BitSet();

    void add(String text) {
        text.codePoints().forEach(codePoints::set);
    }

    /** The fonts of this machine that have them all. */
    PaperFonts fontsOfThisMachine(LetterLanguage language) {
        StringBuilder each = new StringBuilder();
        codePoints.stream().forEach(each::appendCodePoint);
        return HostFonts.ofThisMachine().forText(each.toString(), language);
    }
}
