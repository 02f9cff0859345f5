package org.dealercrm.desk.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.desk.csv.UnusableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object in a file, read with messages that name the key, the value and what was expected. */
public final class JsonDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // Of a key that stands twice, the reader would take the last one without a word.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Money is read as it is written.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final BigDecimal HIGHEST = new BigDecimal("1e15");
    private static final int MOST_DECIMALS = 30;
    private static final int MOST_DIGITS = 100;

    private final String file;
    private final JsonNode object;

    private JsonDocument(String file, JsonNode object) {
        this.file = file;
        this.object = object;
    }

    /**
     * Reads a file.
     *
     * @param path where it lies, not null
     * @return its object, never null
     * @throws UnusableInput if there is no such file or it holds no JSON object
     */
    public static JsonDocument read(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput(path + ": there is no such file.");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(path);
        } catch (JacksonException broken) {
            throw new UnusableInput(name + ", " + place(broken) + ": found no JSON (" + reason(broken)
                    + "), expected one JSON object.");
        }
        if (!node.isObject()) {
            throw new UnusableInput(name + ", line 1: found " + describe(node) + ", expected one JSON object.");
        }
        return new JsonDocument(name, node);
    }

    /** What the reader says, without its remarks on itself in brackets. */
    private static String reason(JacksonException broken) {
        String text =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("broken");
        int bracket = text.indexOf(" (");
        return bracket < 0 ? text : text.substring(0, bracket);
    }

    private static String place(JacksonException broken) {
        return broken.getLocation() == null
                ? "line 1"
                : "line " + Math.max(1, broken.getLocation().getLineNr()) + ", column "
                        + Math.max(1, broken.getLocation().getColumnNr());
    }

    /**
     * Writes a value as JSON, whole or not at all.
     *
     * @param target the file, replaced if it is there; not null
     * @param value a record or map, not null
     */
    public static void write(Path target, Object value) {
        String text = MAPPER.writeValueAsString(value);
        OutputFile.write(target, out -> {
            out.write(text);
            out.write('\n');
        });
    }

    /**
     * Writes a value as JSON on one line.
     *
     * @param value a record or map, not null
     * @return the text, never null
     */
    public static String text(Object value) {
        return MAPPER.writer()
                .without(SerializationFeature.INDENT_OUTPUT)
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(value);
    }

    /**
     * The keys of the object.
     *
     * @return in their order, never null
     */
    public List<String> keys() {
        return List.copyOf(object.propertyNames());
    }

    /**
     * Names of keys, in the order in which a message lists them.
     *
     * @param names the names, each once; not null
     * @return the names, never null
     */
    static Set<String> keys(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /**
     * Refuses keys that mean nothing.
     *
     * @param known the keys, not null
     * @throws UnusableInput if the object has another one
     */
    public void checkKeys(Set<String> known) {
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                throw new UnusableInput(file + ", key " + key + ": found an unknown key, expected some of "
                        + String.join(", ", known) + ".");
            }
        }
    }

    /**
     * Whether the object has a key with a value.
     *
     * @param key the key, not null
     * @return false if it is missing or null
     */
    public boolean has(String key) {
        JsonNode node = object.get(key);
        return node != null && !node.isNull();
    }

    /**
     * A number.
     *
     * @param key the key, not null
     * @param expected what it is, for the message, not null
     * @return the number, finite
     * @throws UnusableInput if it is missing or no number
     */
    public double number(String key, String expected) {
        JsonNode node = object.get(key);
        if (node == null || !isFinite(node)) {
            throw unfit(key, expected);
        }
        return node.numberValue().doubleValue();
    }

    /** The node itself throws where its decimals exceed a double. */
    private static boolean isFinite(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.numberValue().doubleValue());
    }

    /**
     * A number within bounds.
     *
     * @param key the key, not null
     * @param least the least that it may be
     * @param greatest the greatest that it may be
     * @param expected what it is, for the message, not null
     * @return the number
     * @throws UnusableInput if it is missing, no number or out of bounds
     */
    public double numberWithin(String key, double least, double greatest, String expected) {
        double number = number(key, expected);
        if (number < least || number > greatest) {
            throw unfit(key, expected);
        }
        return number;
    }

    /**
     * Numbers in a list.
     *
     * @param key the key, not null
     * @param expected what they are, for the message, not null
     * @return the numbers, finite, never null
     * @throws UnusableInput if there is no list or something else is in it
     */
    public List<Double> numbers(String key, String expected) {
        JsonNode node = object.get(key);
        if (node == null || !node.isArray()) {
            throw unfit(key, expected);
        }
        List<Double> numbers = new ArrayList<>();
        for (JsonNode element : node) {
            if (!isFinite(element)) {
                throw unfit(key, expected);
            }
            numbers.add(element.numberValue().doubleValue());
        }
        return numbers;
    }

    /**
     * A whole number.
     *
     * @param key the key, not null
     * @param expected what it is, for the message, not null
     * @return the number
     * @throws UnusableInput if it is missing or no whole number of 32 bits
     */
    public int wholeNumber(String key, String expected) {
        double number = number(key, expected);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw unfit(key, expected);
        }
        return (int) number;
    }

    /**
     * A text.
     *
     * @param key the key, not null
     * @param expected what it is, for the message, not null
     * @return the text, never null
     * @throws UnusableInput if it is missing or no text
     */
    public String string(String key, String expected) {
        JsonNode node = object.get(key);
        if (node == null || !node.isString()) {
            throw unfit(key, expected);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(node.stringValue())) {
            throw problem("key " + key + " holds half a character (a lone surrogate), expected " + expected);
        }
        return node.stringValue();
    }

    /**
     * The name of a constant.
     *
     * @param key the key, not null
     * @param type the constants, not null
     * @param <E> their type
     * @return the constant, never null
     * @throws UnusableInput if it is missing or the name of none
     */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        JsonNode node = object.get(key);
        for (E each : type.getEnumConstants()) {
            if (node != null && node.isString() && each.name().equals(node.stringValue())) {
                return each;
            }
        }
        throw unfit(
                key,
                "one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /**
     * A truth value.
     *
     * @param key the key, not null
     * @return true or false
     * @throws UnusableInput if it is missing or neither
     */
    public boolean truth(String key) {
        JsonNode node = object.get(key);
        if (node == null || !node.isBoolean()) {
            throw unfit(key, "true or false");
        }
        return node.booleanValue();
    }

    /**
     * Whether the value of a key is a number.
     *
     * @param key the key, not null
     * @return false if it is missing or something else
     */
    public boolean isNumber(String key) {
        JsonNode node = object.get(key);
        return node != null && node.isNumber();
    }

    /**
     * Whether the value of a key is an object.
     *
     * @param key the key, not null
     * @return false if it is missing or something else
     */
    public boolean isObject(String key) {
        JsonNode node = object.get(key);
        return node != null && node.isObject();
    }

    /**
     * An object within the object.
     *
     * @param key the key, not null
     * @return the object; its keys are named with this one before them
     * @throws UnusableInput if it is missing or no object
     */
    public JsonDocument object(String key) {
        JsonNode node = object.get(key);
        if (node == null || !node.isObject()) {
            throw unfit(key, "an object");
        }
        return new JsonDocument(file + ", key " + key, node);
    }

    /**
     * Objects in a list.
     *
     * @param key the key, not null
     * @param expected what they are, for the message, not null
     * @return the objects, each named by its number from 1 on, never null
     * @throws UnusableInput if there is no list or something else is in it
     */
    public List<JsonDocument> objects(String key, String expected) {
        JsonNode node = object.get(key);
        if (node == null || !node.isArray()) {
            throw unfit(key, expected);
        }
        List<JsonDocument> objects = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isObject()) {
                throw unfit(key, expected);
            }
            objects.add(new JsonDocument(file + ", key " + key + ", entry " + (objects.size() + 1), element));
        }
        return objects;
    }

    /**
     * Texts in a list.
     *
     * @param key the key, not null
     * @param expected what they are, for the message, not null
     * @return the texts, never null
     * @throws UnusableInput if there is no list or something else is in it
     */
    public List<String> strings(String key, String expected) {
        JsonNode node = object.get(key);
        if (node == null || !node.isArray()) {
            throw unfit(key, expected);
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isString()) {
                throw unfit(key, expected);
            }
            strings.add(element.stringValue());
        }
        return strings;
    }

    /**
     * A decimal number, exactly as it is written, as a number or as a text.
     *
     * @param key the key, not null
     * @param expected what it is, for the message, not null
     * @return the number, from -1e15 to 1e15 with at most 30 decimals, never null
     * @throws UnusableInput if it is missing, no decimal number or out of this range
     */
    public BigDecimal decimal(String key, String expected) {
        JsonNode node = object.get(key);
        if (node == null || !(node.isNumber() || node.isString())) {
            throw unfit(key, expected);
        }
        BigDecimal number;
        try {
            // Long texts are refused before they are turned into numbers, which takes the square of their length.
            number = node.isString()
                    ? new BigDecimal(node.stringValue().length() > MOST_DIGITS ? "" : node.stringValue())
                    : node.decimalValue();
        } catch (NumberFormatException notOne) {
            throw unfit(key, expected);
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.abs().compareTo(HIGHEST) > 0 || number.scale() > MOST_DECIMALS) {
            throw unfit(key, expected);
        }
        return number;
    }

    /**
     * A problem that the library found in the object.
     *
     * @param broken what it says, not null
     * @return what to throw, never null
     */
    public UnusableInput problem(IllegalArgumentException broken) {
        return problem(String.valueOf(broken.getMessage()));
    }

    /**
     * A problem with the object as a whole, or with several of its keys.
     *
     * @param sentence what is wrong, with what was found and expected, without a full stop, not null
     * @return what to throw, never null
     */
    public UnusableInput problem(String sentence) {
        return new UnusableInput(file + ": " + sentence + ".");
    }

    /**
     * The problem with the value of a key.
     *
     * @param key the key, not null
     * @param expected what should stand there, not null
     * @return what to throw, never null
     */
    public UnusableInput unfit(String key, String expected) {
        JsonNode node = object.get(key);
        return new UnusableInput(file + ", key " + key + ": found " + (node == null ? "nothing" : describe(node))
                + ", expected " + expected + ".");
    }

    private static String describe(JsonNode node) {
        String text = node.toString();
        return text.isEmpty() ? "nothing" : text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
