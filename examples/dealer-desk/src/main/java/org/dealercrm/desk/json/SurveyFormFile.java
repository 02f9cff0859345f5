package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/**
 * One version of a questionnaire as JSON.
 *
 * <pre>{@code
 * {"code": "after-service", "version": 1, "title": {"zh": "售后满意度", "en": "After-service satisfaction"},
 *  "dimensions": [{"code": "reliability", "zh": "可靠性", "en": "reliability"}],
 *  "items": [{"code": "promise", "zh": "按时交车", "en": "ready when promised", "dimension": "reliability",
 *             "criterion": "SERVICE_CONTENT", "topics": ["WAITING"]}],
 *  "questions": [{"code": "P1", "aspect": "PERCEIVED", "item": "promise", "zh": "…", "en": "…",
 *                 "scale": {"min": 1, "max": 10, "step": 1, "direction": "HIGHER_IS_BETTER", "kind": "RATING"}}]}
 * }</pre>
 *
 * A text may be in one language only. {@code dimension}, {@code criterion} and, for questions of the visit as a whole,
 * {@code item} may be missing. {@code topics} are the topics of the trade's dictionary that belong to an item: what customers write of
 * them is counted for it. A topic belongs to one item at most.
 *
 * @param code the name of the questionnaire, 1 to 64 letters, digits, points, hyphens and underscores
 * @param version its version, at least 1
 * @param form what it asks, not null
 * @param topics the codes of the topics that belong to an item, by the code of the item; not null
 */
public record SurveyFormFile(String code, int version, SurveyForm form, Map<String, List<String>> topics) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final String CODES = "1 to 64 letters, digits, points, hyphens or underscores";
    private static final String TOPICS = "topics";
    private static final Set<String> KEYS =
            JsonDocument.keys("code", "version", "title", "dimensions", "items", "questions");

    /** Copies the map, keeping its order. */
    public SurveyFormFile {
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    }

    /**
     * A questionnaire whose items no topic belongs to.
     *
     * @param code the name of the questionnaire
     * @param version its version, at least 1
     * @param form what it asks, not null
     */
    public SurveyFormFile(String code, int version, SurveyForm form) {
        this(code, version, form, Map.of());
    }

    /**
     * Reads a questionnaire.
     *
     * @param path the file, not null
     * @return the questionnaire, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if a key is missing or unknown, or a value not as it should be
     */
    public static SurveyFormFile read(Path path) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(KEYS);
        String code = code(json, "code");
        int version = json.wholeNumber("version", "the version, a whole number from 1");
        if (version < 1) {
            throw json.unfit("version", "the version, a whole number from 1");
        }
        JsonDocument title = json.object("title");
        title.checkKeys(JsonDocument.keys("zh", "en"));
        SurveyText called = text(title);
        List<Dimension> dimensions = optional(json, "dimensions", "a list of dimensions").stream()
                .map(SurveyFormFile::dimension)
                .toList();
        List<JsonDocument> listed = optional(json, "items", "a list of items");
        List<SurveyItem> items = listed.stream().map(SurveyFormFile::item).toList();
        Map<String, List<String>> topics = topics(listed);
        List<SurveyQuestion> questions = json.objects("questions", "a list of questions").stream()
                .map(SurveyFormFile::question)
                .toList();
        try {
            return new SurveyFormFile(code, version, new SurveyForm(called, dimensions, items, questions), topics);
        } catch (IllegalArgumentException broken) {
            throw json.problem(broken);
        }
    }

    /**
     * Writes the questionnaire.
     *
     * @param target the file, replaced if it is there; not null
     */
    public void write(Path target) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("version", version);
        map.put("title", texts(new LinkedHashMap<>(), form.title()));
        map.put(
                "dimensions",
                form.dimensions().stream()
                        .map(dimension -> texts(started(dimension.code()), dimension.name()))
                        .toList());
        map.put("items", form.items().stream().map(this::asMap).toList());
        map.put(
                "questions",
                form.questions().stream().map(SurveyFormFile::asMap).toList());
        JsonDocument.write(target, map);
    }

    private static List<JsonDocument> optional(JsonDocument json, String key, String expected) {
        return json.has(key) ? json.objects(key, expected) : List.of();
    }

    private static Dimension dimension(JsonDocument json) {
        json.checkKeys(JsonDocument.keys("code", "zh", "en"));
        return new Dimension(code(json, "code"), text(json));
    }

    private static SurveyItem item(JsonDocument json) {
        json.checkKeys(JsonDocument.keys("code", "zh", "en", "dimension", "criterion", TOPICS));
        return new SurveyItem(
                code(json, "code"),
                text(json),
                json.has("dimension") ? Optional.of(code(json, "dimension")) : Optional.empty(),
                json.has("criterion") ? Optional.of(json.constant("criterion", Criterion.class)) : Optional.empty());
    }

    private static Map<String, List<String>> topics(List<JsonDocument> items) {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (JsonDocument item : items) {
            if (item.has(TOPICS)) {
                List<String> codes = item.strings(TOPICS, "a list of codes of topics, such as WAITING");
                for (String topic : codes) {
                    if (!taken.add(topic)) {
                        throw item.problem("found the topic " + topic + " of another item too, expected it once");
                    }
                }
                topics.put(code(item, "code"), codes);
            }
        }
        return topics;
    }

    private static SurveyQuestion question(JsonDocument json) {
        json.checkKeys(JsonDocument.keys("code", "aspect", "item", "scale", "zh", "en"));
        String code = code(json, "code");
        Aspect aspect = json.constant("aspect", Aspect.class);
        Optional<String> item = json.has("item") ? Optional.of(code(json, "item")) : Optional.empty();
        Scale scale = scale(json.object("scale"));
        SurveyText text = text(json);
        try {
            return new SurveyQuestion(code, aspect, item, scale, text);
        } catch (IllegalArgumentException broken) {
            throw json.problem(broken);
        }
    }

    private static Scale scale(JsonDocument json) {
        json.checkKeys(JsonDocument.keys("min", "max", "step", "direction", "kind"));
        try {
            return new Scale(
                    json.number("min", "the lowest point"),
                    json.number("max", "the highest point"),
                    json.number("step", "the distance from point to point"),
                    json.constant("direction", ScaleDirection.class),
                    json.constant("kind", ScaleKind.class));
        } catch (IllegalArgumentException broken) {
            throw json.problem(broken);
        }
    }

    private static String code(JsonDocument json, String key) {
        String code = json.string(key, CODES);
        if (!CODE.matcher(code).matches()) {
            throw json.unfit(key, CODES);
        }
        return code;
    }

    private static SurveyText text(JsonDocument json) {
        String chinese = json.has("zh") ? json.string("zh", "a text in Chinese") : "";
        String english = json.has("en") ? json.string("en", "a text in English") : "";
        if (chinese.isBlank() && english.isBlank()) {
            throw json.problem("found no text, expected one in Chinese (zh), in English (en) or both");
        }
        return new SurveyText(chinese, english);
    }

    private Map<String, Object> asMap(SurveyItem item) {
        Map<String, Object> map = texts(started(item.code()), item.name());
        item.dimension().ifPresent(dimension -> map.put("dimension", dimension));
        item.criterion().ifPresent(criterion -> map.put("criterion", criterion.name()));
        if (topics.containsKey(item.code())) {
            map.put(TOPICS, topics.get(item.code()));
        }
        return map;
    }

    private static Map<String, Object> asMap(SurveyQuestion question) {
        Map<String, Object> map = started(question.code());
        map.put("aspect", question.aspect().name());
        question.item().ifPresent(item -> map.put("item", item));
        Scale scale = question.scale();
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("min", scale.min());
        points.put("max", scale.max());
        points.put("step", scale.step());
        points.put("direction", scale.direction().name());
        points.put("kind", scale.kind().name());
        map.put("scale", points);
        return texts(map, question.text());
    }

    private static Map<String, Object> started(String code) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        return map;
    }

    private static Map<String, Object> texts(Map<String, Object> map, SurveyText text) {
        if (!text.chinese().isBlank()) {
            map.put("zh", text.chinese());
        }
        if (!text.english().isBlank()) {
            map.put("en", text.english());
        }
        return map;
    }
}
