package org.dealercrm.scoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;

/**
 * The published data sets that the reference results belong to. They are no part of the project: where the directory named
 * by the system property {@code dealercrm.shared} is missing, the test that asks for one is skipped and says so.
 */
public final class PublishedData {

    private PublishedData() {}

    /** The lines of a data file; skips the calling test if the file is not there. */
    public static List<String> lines(String file) {
        Path path = Path.of(System.getProperty("dealercrm.shared", "../shared"), "data", file);
        assumeTrue(Files.isRegularFile(path), () -> "skipped: no published data " + path);
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tenth of the CDNOW customers that the literature uses (Fader, Hardie, Lee 2005), with dollars. */
    public static VisitLog cdnowSample() {
        VisitLogBuilder log = VisitLog.builder();
        for (String line : lines("cdnow/CDNOW_sample.txt")) {
            String[] fields = line.trim().split("\\s+");
            long day =
                    LocalDate.parse(fields[2], DateTimeFormatter.BASIC_ISO_DATE).toEpochDay();
            log.add(fields[1], day, Double.parseDouble(fields[4]), Double.NaN);
        }
        return log.build();
    }

    /** All CDNOW customers, with dollars. */
    public static VisitLog cdnowMaster() {
        VisitLogBuilder log = VisitLog.builder();
        for (String line : lines("cdnow/CDNOW_master.txt")) {
            String[] fields = line.trim().split("\\s+");
            if (!fields[0].equals("customer_id")) {
                long day = LocalDate.parse(fields[1], DateTimeFormatter.BASIC_ISO_DATE)
                        .toEpochDay();
                log.add(fields[0], day, Double.parseDouble(fields[3]), Double.NaN);
            }
        }
        return log.build();
    }

    /** The grocery log of BTYDplus, without money. */
    public static VisitLog grocery() {
        VisitLogBuilder log = VisitLog.builder();
        for (String line : lines("grocery/groceryElog.csv")) {
            String[] fields = line.replace("\"", "").split(",");
            if (!fields[0].equals("cust")) {
                log.add(fields[0], LocalDate.parse(fields[1]).toEpochDay(), Double.NaN, Double.NaN);
            }
        }
        return log.build();
    }
}
