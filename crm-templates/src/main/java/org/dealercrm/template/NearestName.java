package org.dealercrm.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that was probably meant: the one with the fewest slips of the pen.
 *
 * <p>Slips are counted as letters left out, added, exchanged or swapped with their neighbour (Damerau 1964, "A technique for
 * computer detection and correction of spelling errors", CACM 7(3); here in the form that edits no letter twice).
 * Upper and lower case, hyphens and underscores do not count.
 */
final class NearestName {

    private NearestName() {}

    /** The nearest of the names, the first of equals, if it is no further than a third of its letters. */
    static Optional<String> to(String written, List<String> names) {
        String wanted = plain(written);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : names) {
            String candidate = plain(name);
            int longer = Math.max(candidate.length(), wanted.length());
            int allowed = Math.min(Math.max(1, longer / 3), longer - 1);
            if (Math.abs(candidate.length() - wanted.length()) <= allowed) {
                int slips = slips(wanted, candidate);
                if (slips <= allowed && slips < fewest) {
                    best = name;
                    fewest = slips;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static int slips(String a, String b) {
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
        }
        return before[b.length()];
    }
}
