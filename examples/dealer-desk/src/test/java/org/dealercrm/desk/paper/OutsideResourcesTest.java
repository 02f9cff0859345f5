package org.dealercrm.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that asks for everything it can think of, from a server of this machine and from its disk. */
class OutsideResourcesTest {

    @TempDir
    Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String page = "";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        String http = "http://127.0.0.1:" + server.getAddress().getPort();
        page = """
                <!DOCTYPE html>
                <html lang="en"><head><title>t</title>
                <link rel="stylesheet" type="text/css" href="%1$s/link.css"/>
                <style>@import url("%1$s/import.css");
                @font-face { font-family: "outside"; src: url("%1$s/font.ttf"); }
                * { font-family: paper-0; }
                p { background-image: url("%1$s/background.png"); font-family: outside, paper-0; }</style></head>
                <body><p>text</p><img alt="a" src="%1$s/image.png"/><img alt="b" src="%2$s"/>
                <object type="application/pdf" data="%1$s/object.pdf"></object></body></html>
                """.formatted(http, picture.toUri());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothing_is_fetched() throws IOException {
        try (PaperFonts fonts = PaperFonts.of(List.of(TestFonts.latin(folder)))) {
            byte[] pdf = new PdfLetters(fonts).pdf(page, "t", "en");
            assertThat(requests).isEmpty();
            assertThat(pictures(pdf)).isZero();
            assertThat(PrintedPage.of(pdf).text()).contains("text");
        }
    }

    @Test
    void without_the_refusal_the_page_would_be_served() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(page, null)
                // Without it PDFBox would look through the fonts of the machine and keep a list of them in the user's
                // home.
                .usePdfUaAccessibility(true)
                .useFont(TestFonts.latin(folder).toFile(), "paper-0")
                .toStream(out)
                .run();
        assertThat(requests).isNotEmpty();
        assertThat(pictures(out.toByteArray())).isPositive();
    }

    private static int pictures(byte[] pdf) throws IOException {
        int pictures = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }
}
