package org.dealercrm.desk.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dealercrm.letter.Letter;

/**
 * Letters as PDF, A4, the fonts embedded as far as they are used, the text to be searched and read aloud. The same letter in
 * the same fonts gives the same bytes: the document bears no time, and its mark is made from nothing else.
 *
 * <p>Nothing is fetched, neither from the network nor from the machine, whatever the page asks for.
 */
public final class PdfLetters {

    private static final int REGULAR = 400;
    private static final String PRODUCER = "dealercrm";

    static {
        // It tells of every stylesheet, and quotes from the page, which names a customer.
        XRLog.setLoggingEnabled(false);
    }

    private final PaperFonts fonts;

    /**
     * Prints in given fonts.
     *
     * @param fonts open fonts, closed by the caller, not null
     */
    public PdfLetters(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Prints a letter.
     *
     * @param letter the letter, whose every character the fonts have; not null
     * @return the PDF, never null
     * @throws IllegalArgumentException if a character is missing; the message names it by its code point
     */
    public byte[] pdf(Letter letter) {
        NavigableSet<Integer> missing = fonts.missingFrom(letter);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The fonts " + fonts.names() + " lack " + GlyphCoverage.named(missing));
        }
        return pdf(
                PaperPage.of(letter, fonts.fonts().size()),
                letter.title(),
                letter.language().tag());
    }

    byte[] pdf(String page, String title, String language) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(page, null)
                    .withProducer(PRODUCER)
                    // With it openhtmltopdf tags what is a heading and what a paragraph, and leaves out fonts that are
                    // not embedded.
                    .usePdfUaAccessibility(true)
                    .useUnicodeLineBreaker(new PaperLineBreaks());
            refuseResources(builder);
            for (int font = 0; font < fonts.fonts().size(); font++) {
                PDType0Font embedded =
                        PDType0Font.load(document, fonts.fonts().get(font).font(), true);
                builder.useFont(new PDFontSupplier(embedded), PaperPage.family(font), REGULAR, FontStyle.NORMAL, true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                return bytes(document, title, language);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** No address is resolved, and should one be nonetheless, nothing may be read from it. */
    private static void refuseResources(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useHttpStreamImplementation(PdfLetters::refuse)
                .useProtocolsStreamImplementation(PdfLetters::refuse, "file", "jar", "data", "ftp");
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("A letter on paper fetches nothing");
    }

    private static byte[] bytes(PDDocument document, String title, String language) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setProducer(PRODUCER);
        if (!title.isBlank()) {
            information.setTitle(title);
        }
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(language);
        // It holds the time and claims a conformance that nobody has checked.
        document.getDocumentCatalog().setMetadata(null);
        document.setDocumentId(0L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
