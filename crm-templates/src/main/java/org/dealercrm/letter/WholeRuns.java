package org.dealercrm.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealercrm.template.OutputKind;

/**
 * Writes text as HTML in which e-mail addresses, telephone numbers and VINs stand whole: browsers break at hyphens and blanks,
 * and some mail programs break Latin runs anywhere.
 */
final class WholeRuns {

    /** A run without a blank, or figures with single blanks between their groups as telephone numbers have them. */
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9._%+()@-]+(?:(?<=[0-9)]) (?=[0-9])[0-9-]+)*+");

    private static final Pattern VIN = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    /** Longer runs than this do not fit a line of the page and have to break somewhere. */
    private static final int LONGEST_RUN = 60;

    /** A number of so many figures is a telephone number, an order or an account. */
    private static final int LONG_NUMBER = 7;

    private WholeRuns() {}

    static void html(StringBuilder out, String line) {
        Matcher runs = RUN.matcher(line);
        int done = 0;
        while (runs.find()) {
            if (staysWhole(runs.group())) {
                escaped(out, line.substring(done, runs.start()));
                out.append("<span style=\"white-space:nowrap\">");
                escaped(out, runs.group());
                out.append("</span>");
                done = runs.end();
            }
        }
        escaped(out, line.substring(done));
    }

    static void escaped(StringBuilder out, String text) {
        OutputKind.HTML.append(out, text);
    }

    static boolean staysWhole(String run) {
        if (run.length() > LONGEST_RUN) {
            return false;
        }
        long figures = run.chars().filter(Character::isDigit).count();
        boolean mayBreak = run.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
        return (mayBreak && (figures > 0 || run.indexOf('@') >= 0))
                || figures >= LONG_NUMBER
                || VIN.matcher(run).matches();
    }
}
