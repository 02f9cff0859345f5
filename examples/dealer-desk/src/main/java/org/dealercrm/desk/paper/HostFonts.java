package org.dealercrm.desk.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.LetterLanguage;
import org.jspecify.annotations.Nullable;

/** The fonts of this machine: which of them a letter can be printed in. */
public final class HostFonts {

    private static final int DEEPEST = 6;

    private final List<Path> files;

    HostFonts(List<Path> folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                found.addAll(fontsIn(folder));
            }
        }
        this.files = List.copyOf(found);
    }

    /**
     * Looks through the usual folders of Linux, macOS and Windows.
     *
     * @return the fonts found there, never null
     */
    public static HostFonts ofThisMachine() {
        return new HostFonts(folders(System.getProperty("user.home", ""), System.getenv()));
    }

    static List<Path> folders(String home, Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        Stream.of("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts")
                .map(Path::of)
                .forEach(folders::add);
        if (!home.isEmpty()) {
            Stream.of(".local/share/fonts", ".fonts", "Library/Fonts")
                    .map(Path.of(home)::resolve)
                    .forEach(folders::add);
        }
        addBelow(folders, environment.get("WINDIR"), "Fonts");
        addBelow(folders, environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
        return folders;
    }

    private static void addBelow(List<Path> folders, @Nullable String parent, String folder) {
        if (parent != null && !parent.isBlank()) {
            folders.add(Path.of(parent).resolve(folder));
        }
    }

    private static List<Path> fontsIn(Path folder) {
        try (Stream<Path> all =
                Files.find(folder, DEEPEST, (file, attributes) -> attributes.isRegularFile() && isFont(name(file)))) {
            return all.sorted().toList();
        } catch (IOException | UncheckedIOException closed) {
            // A folder of the machine that may not be read.
            return List.of();
        }
    }

    private static boolean isFont(String name) {
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    /**
     * Opens what a text can best be printed in: one font that has all of its characters, or one that has all the Chinese ones with
     * another for the rest; failing that, those that leave least missing.
     *
     * @param text the characters that will be printed, not null
     * @param language the language of the letter, which prefers some fonts, not null
     * @return the fonts; they may still lack characters of the text, see {@link PaperFonts#missingFrom}
     * @throws UnusableInput if no TrueType font of the machine has any of the characters
     */
    public PaperFonts forText(String text, LetterLanguage language) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        PaperFonts best =
                bestOf(text, FontRanking.forLetters(chinese ? language : LetterLanguage.EN), List.of(), chinese);
        if (best == null) {
            throw new UnusableInput(
                    "This machine has no TrueType font with the characters of the letters; name one with --font F.ttf.");
        }
        if (best.missingFrom(text).isEmpty()) {
            return best;
        }
        PaperFonts both = bestOf(text, FontRanking.besideChinese(), best.fonts(), false);
        return both == null ? best : both;
    }

    /**
     * Of the fonts put behind those that are open already, the first with which nothing is missing, or the one with which least is.
     *
     * @param chineseSuffices whether to stop at a font that lacks other characters than Chinese ones
     */
    private @Nullable PaperFonts bestOf(
            String text, FontRanking ranking, List<PaperFont> before, boolean chineseSuffices) {
        PaperFont best = null;
        NavigableSet<Integer> least = new PaperFonts(before).missingFrom(text);
        for (Path file : ranking.ranked(files)) {
            PaperFont font = PaperFont.found(file).orElse(null);
            if (font == null) {
                continue;
            }
            NavigableSet<Integer> missing = with(before, font).missingFrom(text);
            PaperFont worse = font;
            if (missing.size() < least.size()) {
                worse = best;
                best = font;
                least = missing;
            }
            close(worse);
            if (least.isEmpty() || (chineseSuffices && least.stream().noneMatch(Character::isIdeographic))) {
                break;
            }
        }
        return best == null ? null : with(before, best);
    }

    private static PaperFonts with(List<PaperFont> before, PaperFont font) {
        return new PaperFonts(Stream.concat(before.stream(), Stream.of(font)).toList());
    }

    private static void close(@Nullable PaperFont font) {
        if (font != null) {
            new PaperFonts(List.of(font)).close();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
