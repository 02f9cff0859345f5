package org.dealercrm.letter.edition;

import java.util.List;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.digest.Sha256;
import org.dealercrm.template.TemplateVariable;

/**
 * The SHA-256 (FIPS 180-4) of what an edition says: equal for equal contents, whatever the line ends of the editor.
 *
 * <p>Hashed are these lines in UTF-8, each ended by LF, so that anybody can count it again with {@code sha256sum}. {@code n} is
 * the number of bytes of the text below, which tells where it ends whatever it holds; names are in the order of their UTF-16
 * units.
 *
 * <pre>
 * dealercrm letter edition 1
 * language zh-Hans
 * dates FIGURES
 * default NAME n        for each default value, its text below
 * snippet NAME n        for each snippet, its source below
 * variable NAME TYPE required|optional        for each variable that the source uses
 * source n              the source below
 * </pre>
 *
 * <p>Store, code and number are not hashed: an earlier edition that is published again has the hash that it had.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record ContentHash(String hex) {

    /** Checks the form. */
    public ContentHash {
        if (!Sha256.isWellFormed(hex)) {
            throw new IllegalArgumentException(
                    "A content hash has 64 hexadecimal digits in lower case, found '" + hex + "'");
        }
    }

    /**
     * Hashes a content.
     *
     * @param content the content, not null
     * @param language the language of the letter, not null
     * @param variables the variables that the content uses, each name once, not null
     * @return the hash, never null
     */
    public static ContentHash of(EditionContent content, LetterLanguage language, List<TemplateVariable> variables) {
        byte[] canonical = CanonicalContent.bytes(content, language, variables);
        return new ContentHash(Sha256.of(canonical));
    }

    @Override
    public String toString() {
        return hex;
    }
}
