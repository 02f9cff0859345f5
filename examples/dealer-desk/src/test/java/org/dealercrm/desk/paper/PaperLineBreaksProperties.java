package org.dealercrm.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PaperLineBreaksProperties {

    private static List<Integer> breaks(String text) {
        PaperLineBreaks breaker = new PaperLineBreaks();
        breaker.setText(text);
        List<Integer> found = new ArrayList<>();
        for (int at = breaker.next(); at >= 0; at = breaker.next()) {
            found.add(at);
        }
        return found;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : breaks(text)) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        return pieces;
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "您", "好", "，", "。", "“", "”", "（", "）", "《", "》", "、", "！", " ", "Ms", "Wang", "4S", "𠮷", "龘",
                        "—", "…")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property
    void the_pieces_are_the_text(@ForAll("sentences") String text) {
        assertThat(String.join("", pieces(text))).isEqualTo(text);
        assertThat(breaks(text)).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void no_line_begins_with_a_closing_or_ends_with_an_opening_mark(@ForAll("sentences") String text) {
        List<String> pieces = pieces(text);
        for (int i = 1; i < pieces.size(); i++) {
            boolean afterBlank = pieces.get(i - 1).endsWith(" ");
            assertThat(afterBlank || !pieces.get(i).matches("(?s)[，。”）》、！—…].*"))
                    .isTrue();
            assertThat(pieces.get(i - 1)).doesNotMatch("(?s).*[“（《]");
        }
    }

    @Property
    void what_must_stay_whole_does(
            @ForAll("sentences") String before, @ForAll("runs") String run, @ForAll("sentences") String after) {
        String text = before + run + after;
        assertThat(breaks(text)).noneMatch(at -> at > before.length() && at < before.length() + run.length());
    }

    @Provide
    Arbitrary<String> runs() {
        return Arbitraries.of(
                "service-centre@example.com",
                "400-000-0000",
                "+86 138 0013 8000",
                "(020) 8888-8888",
                "LSVAU2A37N2183294",
                "2026-11-23",
                "https://example.com/a/b?c=d",
                "12.5%");
    }

    @Example
    void chinese_breaks_between_any_two_characters_and_english_between_words() {
        assertThat(pieces("您好先生")).containsExactly("您", "好", "先", "生");
        assertThat(pieces("请拨打400-000-0000，谢谢。")).containsExactly("请", "拨", "打", "400-000-0000，", "谢", "谢。");
        assertThat(pieces("Dear Ms Wang")).containsExactly("Dear ", "Ms ", "Wang");
        assertThat(pieces("他说“好”。")).containsExactly("他", "说", "“好”。");
    }
}
