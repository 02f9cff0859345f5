package org.dealercrm.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is found in a source and tells it in lines and columns, in one pass over the source. A snippet that is used
 * often is checked often; the same mistake at the same place is told once.
 */
final class Findings {

    private final String source;
    private final int firstLine;
    private final @Nullable String snippet;
    private final List<Finding> found = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    private record Place(MistakeKind kind, int offset) {}

    /** What is found in a source, or in the snippet of a name. */
    Findings(String source, int firstLine, @Nullable String snippet) {
        this.source = source;
        this.firstLine = firstLine;
        this.snippet = snippet;
    }

    void add(Finding finding) {
        if (places.add(new Place(finding.kind(), finding.offset()))) {
            found.add(finding);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Mistake> mistakes() {
        found.sort(Comparator.comparingInt(Finding::offset));
        int[] lineStarts = lineStarts();
        List<Mistake> mistakes = new ArrayList<>(found.size());
        int line = 0;
        int counted = 0;
        int column = 0;
        for (Finding finding : found) {
            if (line + 1 < lineStarts.length && lineStarts[line + 1] <= finding.offset()) {
                line = lineOf(lineStarts, finding.offset());
                counted = lineStarts[line];
                column = 0;
            }
            // Columns go on from the mistake before, so that many mistakes in one long line cost one pass over it.
            column += source.codePointCount(counted, finding.offset());
            counted = finding.offset();
            int otherLine = finding.otherOffset() < 0 ? 0 : firstLine + lineOf(lineStarts, finding.otherOffset());
            mistakes.add(new Mistake(
                    finding.kind().name(),
                    firstLine + line,
                    column + 1,
                    finding.kind().chinese(finding, otherLine),
                    finding.kind().english(finding, otherLine),
                    Optional.ofNullable(finding.suggestion()),
                    Optional.ofNullable(snippet)));
        }
        return mistakes;
    }

    private static int lineOf(int[] lineStarts, int offset) {
        int place = Arrays.binarySearch(lineStarts, offset);
        return place >= 0 ? place : -place - 2;
    }

    private int[] lineStarts() {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            boolean ends = c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
