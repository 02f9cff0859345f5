package org.dealercrm.letter.mailing;

import org.dealercrm.letter.LetterData;

/**
 * What a letter to one customer says, asked for when it is decided which letter he gets. So a mailing that chooses among letters
 * gives each the values that it knows, and the paragraph for the reason that decided:
 *
 * <pre>{@code
 * letter -> LetterData.builder()
 *         .to(name)
 *         .bool("longAbsence", letter.because().equals(Optional.of("LONG_ABSENCE")))
 *         .build()
 * }</pre>
 */
@FunctionalInterface
public interface LetterContent {

    /**
     * The data of the letter. Asked once for the preflight and once for the sending; what it throws fails this recipient only.
     *
     * @param letter the letter that was chosen, not null
     * @return the data, never null
     */
    LetterData of(ChosenLetter letter);
}
