package org.dealercrm.desk.feedback;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.scoring.feedback.TradeDictionary;

/**
 * A store's own words beside those of the library's dictionary, UTF-8, a line for each kind of word:
 *
 * <pre>
 *   # praise is +, complaint -
 *   OPINION WAITING - : 等的时间太长 | 还要排队
 *   TOPIC FACILITIES : 儿童区
 * </pre>
 */
public final class TradeWordsFile {

    private TradeWordsFile() {}

    /**
     * The library's dictionary with the words of a file.
     *
     * @param path the file, not null
     * @return the dictionary, never null
     * @throws UnusableInput if there is no such file, or a line is none of a dictionary
     */
    public static TradeDictionary read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput(path + ": there is no such file.");
        }
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            return TradeDictionary.builtIn().extended().addLines(lines).build();
        } catch (IllegalArgumentException broken) {
            throw new UnusableInput(path.getFileName() + ": " + broken.getMessage() + ".");
        } catch (CharacterCodingException broken) {
            throw new UnusableInput(path.getFileName() + ": found bytes that are no UTF-8, expected UTF-8 text.");
        } catch (IOException unreadable) {
            throw new UnusableInput(path + ": cannot be read (" + unreadable.getMessage() + ").");
        }
    }

    /**
     * Writes lines of a dictionary.
     *
     * @param target the file, replaced if it is there; not null
     * @param lines the lines, not null
     */
    public static void write(Path target, List<String> lines) {
        OutputFile.write(target, out -> {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        });
    }
}
