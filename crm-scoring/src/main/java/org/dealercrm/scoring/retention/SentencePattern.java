package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for figures, such as {@code last visit {own:days} ago}, taken apart once: a million customers are told
 * four of them each.
 */
final class SentencePattern {

    private static final Pattern PLACE = Pattern.compile("\\{(own|usual):(\\w+)}");

    private final List<Place> places = new ArrayList<>();
    private final String ending;
    private final Locale locale;

    /** A place for a figure, and the text before it. */
    private record Place(String before, boolean own, String kind) {}

    SentencePattern(String pattern, Locale locale) {
        this.locale = locale;
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            String before = pattern.substring(end, place.start());
            places.add(new Place(before, place.group(1).equals("own"), place.group(2)));
            end = place.end();
        }
        ending = pattern.substring(end);
    }

    void appendTo(StringBuilder text, double own, double usual) {
        for (Place place : places) {
            text.append(place.before).append(said(place.kind, place.own ? own : usual));
        }
        text.append(ending);
    }

    private String said(String kind, double figure) {
        return switch (kind) {
            case "days" -> Sentences.days(figure, locale);
            case "every" -> Sentences.every(figure, locale);
            case "everyDays" -> Sentences.everyDays(figure, locale);
            case "amount" -> Sentences.amount(figure);
            case "points" -> Sentences.points(figure, locale);
            default -> String.valueOf(Math.round(figure));
        };
    }
}
