package org.dealercrm.scoring.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {

    @Test
    void resultsRecordTheVersionOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("basedir", "."), "pom.xml"));
        Matcher version = Pattern.compile("<artifactId>crm-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);

        assertThat(version.find()).isTrue();
        assertThat(LibraryVersion.CURRENT).isEqualTo(version.group(1));
    }
}
