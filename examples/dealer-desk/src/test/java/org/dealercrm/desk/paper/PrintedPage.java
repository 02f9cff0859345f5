package org.dealercrm.desk.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as one who searches in it or measures it sees it. */
record PrintedPage(String text, List<Line> lines, int pages, float width, float height) {

    /** A line of print: its text, where its first character begins and its last one ends, in points from the left. */
    record Line(String text, float left, float right) {}

    static PrintedPage of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Line> lines = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    TextPosition first = positions.get(0);
                    TextPosition last = positions.get(positions.size() - 1);
                    lines.add(new Line(text, first.getX(), last.getX() + last.getWidth()));
                    super.writeString(text, positions);
                }
            };
            String text = reader.getText(document);
            var box = document.getPage(0).getMediaBox();
            return new PrintedPage(text, lines, document.getNumberOfPages(), box.getWidth(), box.getHeight());
        }
    }

    /** The line that begins with a text. */
    Line line(String beginning) {
        return lines.stream()
                .filter(line -> line.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line begins with " + beginning + " in\n" + text));
    }
}
