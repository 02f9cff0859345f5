package org.dealercrm.scoring.feedback;

import java.util.List;

/**
 * Where the words of a text are: a port, since Chinese is written without blanks and programs that part it carry large
 * dictionaries. A term of the dictionary is found only where it begins and ends as words do, so that 大力 is not found in
 * 加大力度 where the splitter knows 加大 and 力度.
 *
 * <p>An implementation gives the same answer for the same text every time and on any thread; {@link WordSplitterContract} tries
 * it.
 */
@FunctionalInterface
public interface WordSplitter {

    /**
     * The words of a text.
     *
     * @param text any text, folded as the dictionary's terms are (lower case, half width, simplified); may be empty, may hold
     *     surrogate pairs and unpaired surrogates; never null
     * @return their places: within the text, in its order, none over another, none beginning or ending within a surrogate pair;
     *     they cover every letter and digit (Character.isLetterOrDigit), and may leave out blanks and marks; never null
     */
    List<TextSpan> words(String text);

    /**
     * The library's own, which needs no dictionary of the language: a run of letters and digits of an alphabet is a word (an
     * apostrophe within it included), and so is every other character alone that is not a blank. With it the dictionary's terms
     * are found by the longest match over characters.
     *
     * @return the splitter, never null
     */
    static WordSplitter byCharacter() {
        return CharacterSplitter.INSTANCE;
    }
}
