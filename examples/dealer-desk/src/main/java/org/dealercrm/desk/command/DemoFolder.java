package org.dealercrm.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.report.ReportPage;
import org.dealercrm.desk.report.SatisfactionPage;

/**
 * Where a demonstration puts what it makes.
 *
 * @param root the folder that was asked for
 */
record DemoFolder(Path root) {

    private static final String DATABASE = "simulated-store";

    /** Takes away what an earlier demonstration has left, by its own names, and nothing else. */
    static DemoFolder cleared(Path root) throws IOException {
        refuseFile(root);
        DemoFolder folder = new DemoFolder(root);
        Files.createDirectories(folder.letters());
        for (Path file : List.of(
                root.resolve(DATABASE + ".mv.db"),
                root.resolve(DATABASE + ".trace.db"),
                folder.simulation(),
                folder.scores(),
                folder.consents(),
                folder.questionnaire(),
                folder.responses(),
                folder.words(),
                folder.quarantine(),
                folder.mailing("thank-you-preflight.json"),
                folder.mailing("thank-you-results.csv"),
                folder.mailing("win-back-preflight.json"),
                folder.mailing("win-back-results.csv"),
                folder.report().resolve(ReportPage.NAME),
                folder.report().resolve(SatisfactionPage.NAME))) {
            Files.deleteIfExists(file);
        }
        try (Stream<Path> letters = Files.list(folder.letters())) {
            for (Path letter : letters.filter(DemoFolder::isLetter).toList()) {
                Files.delete(letter);
            }
        }
        return folder;
    }

    /** Refuses a file where a folder is to be. */
    static void refuseFile(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UnusableInput("--out: found a file at " + root + ", expected a folder.");
        }
    }

    private static boolean isLetter(Path file) {
        String name = file.getFileName().toString();
        boolean ours = name.startsWith("thank-you-") || name.startsWith("win-back-");
        return ours && (name.endsWith(".txt") || name.endsWith(".html"));
    }

    Path database() {
        return root.resolve(DATABASE);
    }

    boolean hasDatabase() {
        return Files.isRegularFile(root.resolve(DATABASE + ".mv.db"));
    }

    Path simulation() {
        return root.resolve("simulation.json");
    }

    Path scores() {
        return root.resolve("scores.csv");
    }

    Path consents() {
        return root.resolve("simulated-consents.csv");
    }

    Path questionnaire() {
        return root.resolve("surveys").resolve("questionnaire.json");
    }

    Path responses() {
        return root.resolve("surveys").resolve("responses.csv");
    }

    Path words() {
        return root.resolve("surveys").resolve("words.txt");
    }

    Path quarantine() {
        return root.resolve("quarantine.csv");
    }

    Path report() {
        return root.resolve("report");
    }

    Path letters() {
        return root.resolve("letters");
    }

    /** What the preflight of a mailing found, and what came of its recipients. */
    Path mailing(String file) {
        return root.resolve("mailings").resolve(file);
    }
}
