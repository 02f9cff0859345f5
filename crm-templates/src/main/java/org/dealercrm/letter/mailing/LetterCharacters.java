package org.dealercrm.letter.mailing;

import org.dealercrm.letter.Letter;

/** All that is read on the paper of a letter. */
final class LetterCharacters {

    private LetterCharacters() {}

    static String of(Letter letter) {
        StringBuilder all = new StringBuilder(1024);
        all.append(letter.title()).append('\n').append(letter.salutation()).append('\n');
        letter.body().forEach(line -> all.append(line).append('\n'));
        letter.closing().forEach(line -> all.append(line).append('\n'));
        letter.signature().forEach(line -> all.append(line).append('\n'));
        return all.append(letter.date()).toString();
    }
}
