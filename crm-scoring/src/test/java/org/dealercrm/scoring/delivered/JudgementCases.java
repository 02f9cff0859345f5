package org.dealercrm.scoring.delivered;

import java.util.List;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Label;

/** Pairwise judgements in the forms in which they are printed. */
final class JudgementCases {

    private static final List<String> CITY = List.of("cult", "fam", "house", "jobs", "trans");

    private JudgementCases() {}

    /** A matrix about A, B, C, ... of its upper rows without the diagonal. */
    static PairwiseMatrix matrix(double[][] upper) {
        PairwiseJudgements judgements = PairwiseJudgements.about(letters(upper.length + 1));
        for (int i = 0; i < upper.length; i++) {
            for (int j = 0; j < upper[i].length; j++) {
                judgements.judge(letter(i), letter(i + 1 + j), upper[i][j]);
            }
        }
        return (PairwiseMatrix) judgements.read();
    }

    static List<Label> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> OfferCases.label(letter(i)))
                .toList();
    }

    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** A row of the data sets city1 and city200: -v makes the left item v times as important, v the right one. */
    static PairwiseMatrix city(String row) {
        String[] fields = row.split(",");
        PairwiseJudgements judgements =
                PairwiseJudgements.about(CITY.stream().map(OfferCases::label).toList());
        int field = 0;
        for (int i = 0; i < CITY.size(); i++) {
            for (int j = i + 1; j < CITY.size(); j++) {
                int v = Integer.parseInt(fields[field++]);
                judgements.judge(CITY.get(v < 0 ? i : j), CITY.get(v < 0 ? j : i), Math.abs(v));
            }
        }
        return (PairwiseMatrix) judgements.read();
    }
}
