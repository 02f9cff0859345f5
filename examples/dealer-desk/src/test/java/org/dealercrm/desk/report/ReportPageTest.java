package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.Visit;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>{{data}}\u2028";

    private static String page(boolean simulated) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2021, 1, 10).plusDays(i);
            for (int visit = 0; visit <= i % 8; visit++) {
                visits.add(Visit.of(i == 7 ? HOSTILE : "c" + i, day.plusDays(150L * visit)));
            }
        }
        StoreAnalysis analysis =
                StoreAnalysis.of(VisitLog.of(visits), LocalDate.of(2023, 12, 31), RetentionPolicy.standard());
        return ReportPage.render(new ReportFigures("<b>store</b>", simulated, analysis, Optional.empty()));
    }

    /** ECharts itself is full of NaN and of addresses; the figures are not. */
    private static String figures(String page) {
        String begin = "id=\"data\">";
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf("</script>", from));
    }

    @Test
    void nothing_in_the_data_can_become_markup() {
        String page = page(false);
        assertThat(page)
                .doesNotContain("alert(1)</script>")
                .doesNotContain("<b>store</b>")
                .doesNotContain("\u2028");
        assertThat(page).contains("\\u003cb>store\\u003c/b>").contains("&lt;b&gt;store&lt;/b&gt;");
    }

    @Test
    void it_needs_nothing_beside_itself() {
        String page = page(false);
        // ECharts, the first script, has addresses in its notes and fetches none of them.
        int echarts = page.indexOf("<script>");
        String own = page.substring(0, echarts) + page.substring(page.indexOf("</script>", echarts));
        assertThat(own).doesNotContain("src=").doesNotContain("http://").doesNotContain("https://");
        assertThat(own).doesNotContain("url(").doesNotContain("@import");
        assertThat(page).contains("<link rel=\"icon\" href=\"data:,\">").contains("animation: false");
    }

    @Test
    void simulated_stands_on_it_where_it_is_and_nowhere_else() {
        assertThat(page(true)).contains("<body class=\"simulated\">").contains("<title>[simulated 模拟]");
        assertThat(page(false)).contains("<body class=\"real\">").doesNotContain("<title>[simulated");
    }

    @Test
    void no_figure_is_one_that_JSON_does_not_know() {
        assertThat(figures(page(false))).isNotEmpty().doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void fleets_are_marked_and_their_model_is_told() {
        VisitLogBuilder log = VisitLog.builder();
        long first = LocalDate.of(2022, 1, 10).toEpochDay();
        for (int i = 0; i < 60; i++) {
            boolean fleet = i % 2 == 0;
            for (int visit = 0; visit <= i % 8; visit++) {
                log.add((fleet ? "fleet" : "c") + i, first + i + (fleet ? 20L : 110L) * visit, Double.NaN, Double.NaN);
            }
            if (fleet) {
                log.fleet("fleet" + i);
            }
        }
        StoreAnalysis analysis = StoreAnalysis.of(log.build(), LocalDate.of(2024, 3, 31), RetentionPolicy.standard());
        String figures = figures(ReportPage.render(new ReportFigures("s", false, analysis, Optional.empty())));
        assertThat(figures).containsPattern("\"fleet\":true,\"frequency\":\\d+,\"id\":\"fleet\\d+\"");
        assertThat(figures).containsPattern("\"fleet\":false,\"frequency\":\\d+,\"id\":\"c\\d+\"");
        assertThat(figures).contains("30 of the customers", "Model of fleets", "Baseline fleet");
        assertThat(figures(page(false))).doesNotContain("Model of fleets").doesNotContain("\"fleet\":true");
    }
}
