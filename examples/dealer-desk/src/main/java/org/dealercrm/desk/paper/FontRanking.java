package org.dealercrm.desk.paper;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealercrm.letter.LetterLanguage;

/**
 * In which order the fonts of a machine are tried: those that suit a letter first, by the names of their files; then the others;
 * last what is bold, slanted or narrow.
 */
final class FontRanking {

    private static final List<String> SIMPLIFIED = List.of(
            "notoserifsc", "sourcehanserifsc", "simsun", "songti", "stsong", "notosanssc", "sourcehansanssc", "msyh");
    private static final List<String> TRADITIONAL = List.of(
            "notoseriftc", "sourcehanseriftc", "mingliu", "songti", "lisong", "notosanstc", "sourcehansanstc", "msjh");
    private static final List<String> CHINESE =
            List.of("stheiti", "simhei", "droidsansfallbackfull", "droidsansfallback", "wqy", "uming", "arialuni");
    private static final List<String> LATIN = List.of(
            "georgia.", "times.", "timesnewroman.", "liberationserif-regular", "notoserif-regular", "dejavuserif.");

    /** Without serifs, as the Chinese fonts are that have no Latin letters of their own. */
    private static final List<String> BESIDE_CHINESE =
            List.of("arial.", "helvetica", "liberationsans-regular", "notosans-regular", "dejavusans.", "lato-regular");

    private static final List<String> STYLES = List.of(
            "bold", "italic", "oblique", "light", "thin", "black", "heavy", "mono", "narrow", "condensed", "symbol");

    private final List<String> preferred;

    private FontRanking(List<String> preferred) {
        this.preferred = preferred;
    }

    static FontRanking forLetters(LetterLanguage language) {
        return switch (language) {
            case ZH_HANS -> new FontRanking(joined(SIMPLIFIED, CHINESE, TRADITIONAL));
            case ZH_HANT -> new FontRanking(joined(TRADITIONAL, CHINESE, SIMPLIFIED));
            case EN -> new FontRanking(joined(LATIN, BESIDE_CHINESE, SIMPLIFIED));
        };
    }

    static FontRanking besideChinese() {
        return new FontRanking(joined(BESIDE_CHINESE, LATIN, List.of()));
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }

    List<Path> ranked(List<Path> files) {
        return files.stream()
                .sorted(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int rank(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int worst = preferred.size();
        int style = STYLES.stream().anyMatch(name::contains) ? worst + 1 : 0;
        for (int place = 0; place < worst; place++) {
            if (name.startsWith(preferred.get(place))) {
                return style + place;
            }
        }
        return style + worst;
    }
}
