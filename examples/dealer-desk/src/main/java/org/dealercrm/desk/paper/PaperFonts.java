package org.dealercrm.desk.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealercrm.template.PlainText;

/**
 * The fonts of a run, opened once: a character is printed in the first of them that has it. One is enough for most letters; a
 * Chinese font without Latin letters is followed by one that has them.
 *
 * <p>Not for several threads at once.
 */
public final class PaperFonts implements GlyphCoverage, Closeable {

    private final List<PaperFont> fonts;

    PaperFonts(List<PaperFont> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /**
     * Opens the fonts that somebody named.
     *
     * @param files TrueType fonts or collections, the preferred one first, not empty
     * @return the fonts, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if one of them cannot be used
     */
    public static PaperFonts of(List<Path> files) {
        return new PaperFonts(files.stream().map(PaperFont::named).toList());
    }

    List<PaperFont> fonts() {
        return fonts;
    }

    /**
     * The fonts as they call themselves.
     *
     * @return for example {@code DroidSansFallback with LiberationSans}, never null
     */
    public String names() {
        return fonts.stream().map(PaperFont::name).collect(Collectors.joining(" with "));
    }

    /**
     * Letters that run from right to left are missing in every font: they would be printed in the order in which they are stored, unjoined.
     * The isolates around them are no characters to print; to name those would send somebody after a font that has them.
     */
    @Override
    public NavigableSet<Integer> missingFrom(String text) {
        NavigableSet<Integer> missing = new TreeSet<>();
        text.codePoints()
                .filter(point -> point != '\n' && point != '\r' && point != '\t')
                .filter(point -> !PlainText.isIsolate(point))
                .filter(point -> !isPrinted(point))
                .forEach(missing::add);
        return missing;
    }

    private boolean isPrinted(int codePoint) {
        if (PlainText.isRightToLeft(codePoint)) {
            return false;
        }
        for (PaperFont font : fonts) {
            if (font.claims(codePoint)) {
                return Character.isSpaceChar(codePoint) || font.draws(codePoint);
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            for (PaperFont font : fonts) {
                font.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
