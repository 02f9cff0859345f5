package org.dealercrm.desk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.desk.json.JsonDocument;

/** Puts a page together: its frame, its style, its script, the drawing library and the figures, all in one file. */
public final class ReportPage {

    /** The name of the report in its folder. */
    public static final String NAME = "index.html";

    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** The name of what the page says and of its script, without their endings. */
    private final String name;

    private final String title;
    private final boolean simulated;
    private final Map<String, Object> figures;

    private ReportPage(String name, String title, boolean simulated, Map<String, Object> figures) {
        this.name = name;
        this.title = title;
        this.simulated = simulated;
        this.figures = figures;
    }

    /**
     * Writes {@value #NAME}.
     *
     * @param folder the folder of the report, made if need be; not null
     * @param figures what it shows, not null
     * @return the page, never null
     */
    public static Path write(Path folder, ReportFigures figures) {
        return of(figures).write(folder.resolve(NAME));
    }

    static String render(ReportFigures figures) {
        return of(figures).render();
    }

    private static ReportPage of(ReportFigures figures) {
        return new ReportPage("report", figures.title(), figures.simulated(), figures.asMap());
    }

    static ReportPage of(SatisfactionPage page) {
        return new ReportPage("satisfaction", page.title(), page.simulated(), page.asMap());
    }

    Path write(Path target) {
        String page = render();
        OutputFile.write(target, out -> out.write(page));
        return target;
    }

    String render() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", escaped(title));
        parts.put("kind", simulated ? "simulated" : "real");
        parts.put("body", resource(name + ".html"));
        parts.put("style", resource("report.css"));
        parts.put("script", resource("page.js") + resource(name + ".js"));
        parts.put("echarts", resource(ECHARTS));
        parts.put("data", inScript(JsonDocument.text(figures)));
        // One pass over the frame: what is put in is never looked at again.
        return PLACE.matcher(resource("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    /** Within a script element only {@code <} could end it; JSON may write it as an escape. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its part " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
