package org.dealercrm.desk.paper;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.dealercrm.desk.csv.UnusableInput;

/** A TrueType font, read once and good for any number of letters, one after the other. */
final class PaperFont implements Closeable {

    private static final int REGULAR = 400;

    /** The lowest bits of the licence in a font: embedding forbidden if this one alone is set. */
    private static final int EMBEDDING_RIGHTS = 0xF;

    private final TrueTypeFont font;
    private final Closeable file;
    private final CmapLookup characters;
    private final Map<Integer, Glyph> seen = new HashMap<>();

    private enum Glyph {
        NONE,
        BLANK,
        VISIBLE
    }

    private PaperFont(TrueTypeFont font, Closeable file) throws IOException {
        this.font = font;
        this.file = file;
        this.characters = font.getUnicodeCmapLookup();
        // Ligatures would be drawn narrower than they were measured.
        font.setEnableGsub(false);
    }

    /** Opens a font that somebody named. */
    static PaperFont named(Path path) {
        try {
            FontFile kind = FontFile.of(path);
            if (kind == FontFile.POSTSCRIPT) {
                throw unfit(path, "a font with PostScript outlines");
            }
            if (kind == FontFile.OTHER) {
                throw unfit(path, "something else");
            }
            return open(path, kind).orElseThrow(() -> unfit(path, "a font that may not be put into a document"));
        } catch (IOException unreadable) {
            throw new UnusableInput("--font: " + path + " cannot be read as a font.");
        }
    }

    private static UnusableInput unfit(Path path, String found) {
        return new UnusableInput(
                "--font: found " + found + " in " + path.getFileName() + ", expected a TrueType font (.ttf, .ttc).");
    }

    /** Opens a font that was come across; empty if it is of no use. */
    static Optional<PaperFont> found(Path path) {
        try {
            FontFile kind = FontFile.of(path);
            boolean usable = kind == FontFile.TRUE_TYPE || kind == FontFile.TRUE_TYPE_COLLECTION;
            return usable ? open(path, kind) : Optional.empty();
        } catch (IOException broken) {
            // One of a hundred fonts of the machine; the others serve.
            return Optional.empty();
        }
    }

    private static Optional<PaperFont> open(Path path, FontFile kind) throws IOException {
        Closeable file = () -> {};
        try {
            TrueTypeFont font;
            if (kind == FontFile.TRUE_TYPE_COLLECTION) {
                TrueTypeCollection fonts = new TrueTypeCollection(path.toFile());
                file = fonts;
                font = mostRegular(fonts);
            } else {
                font = new TTFParser().parse(new RandomAccessReadBufferedFile(path));
                file = font;
            }
            if (mayBeEmbedded(font)) {
                return Optional.of(new PaperFont(font, file));
            }
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw new IOException("No font can be read from " + path, broken);
        }
        file.close();
        return Optional.empty();
    }

    private static TrueTypeFont mostRegular(TrueTypeCollection collection) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        TrueTypeFont best = fonts.get(0);
        for (TrueTypeFont font : fonts) {
            if (distance(font) < distance(best)) {
                best = font;
            }
        }
        return best;
    }

    private static int distance(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        return metrics == null ? 0 : Math.abs(metrics.getWeightClass() - REGULAR);
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        if (metrics == null) {
            return true;
        }
        int rights = metrics.getFsType();
        return (rights & EMBEDDING_RIGHTS) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                && (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }

    TrueTypeFont font() {
        return font;
    }

    /** The name of the font as it calls itself. */
    String name() {
        try {
            return String.valueOf(font.getName());
        } catch (IOException unnamed) {
            return "without a name";
        }
    }

    /** Whether the font claims the character. */
    boolean claims(int codePoint) {
        return glyph(codePoint) != Glyph.NONE;
    }

    /** Whether the font draws something for the character; some fonts claim characters that they leave blank. */
    boolean draws(int codePoint) {
        return glyph(codePoint) == Glyph.VISIBLE;
    }

    private Glyph glyph(int codePoint) {
        return seen.computeIfAbsent(codePoint, this::lookUp);
    }

    private Glyph lookUp(int codePoint) {
        int id = characters.getGlyphId(codePoint);
        if (id == 0) {
            return Glyph.NONE;
        }
        try {
            GlyphData outline = font.getGlyph().getGlyph(id);
            boolean drawn = outline != null && !outline.getPath().getBounds2D().isEmpty();
            return drawn ? Glyph.VISIBLE : Glyph.BLANK;
        } catch (IOException | RuntimeException broken) {
            return Glyph.BLANK;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
