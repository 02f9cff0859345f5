package org.dealercrm.desk.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows one folder's report to a browser of this machine, and to no other machine. */
public final class ReportServer implements AutoCloseable {

    private static final int PORT = 8080;

    private final HttpServer server;
    private final Path page;

    private ReportServer(HttpServer server, Path page) {
        this.server = server;
        this.page = page;
    }

    /**
     * Starts to serve, on port 8080 or, if that is taken, on a free one.
     *
     * @param folder the folder of the report, not null
     * @return the running server, never null
     * @throws IOException if no port can be had
     */
    public static ReportServer start(Path folder) throws IOException {
        ReportServer running = new ReportServer(bound(), folder.resolve("index.html"));
        running.server.createContext("/", running::answer);
        running.server.start();
        return running;
    }

    private static HttpServer bound() throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(here, PORT), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(here, 0), 0);
        }
    }

    /**
     * Where a browser finds it.
     *
     * @return for example {@code http://127.0.0.1:8080/}, never null
     */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** There is one page; nothing else of the machine can be asked for. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean known = path.equals("/") || path.equals("/index.html");
            boolean reads = exchange.getRequestMethod().equals("GET");
            byte[] body = known && reads
                    ? Files.readAllBytes(page)
                    : "There is only the report, at /\n".getBytes(StandardCharsets.UTF_8);
            String type = known && reads ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(known ? reads ? 200 : 405 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
