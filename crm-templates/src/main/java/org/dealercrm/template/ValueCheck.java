package org.dealercrm.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Puts given values into the slots of a schema and notes what does not fit. */
final class ValueCheck {

    /** Figures of a number, before and after the dot; a number such as 1E+1000000000 must not be written out. */
    private static final int MOST_FIGURES = 100;

    /** Reading figures takes time that grows with the square of their number, so more than these are not even read. */
    private static final int MOST_CHARACTERS = 1000;

    private static final int LAST_YEAR = 9999;

    private static final String FIGURES = "-?[0-9]+(?:\\.[0-9]+)?";

    /** A currency and figures, in either order. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<first>[A-Z]{3}) +(?<behind>" + FIGURES + ")|(?<before>" + FIGURES + ") +(?<last>[A-Z]{3})");

    private final TemplateSchema schema;
    private final @Nullable Object[] given;
    private final Set<String> unknown;
    private final List<ValueProblem> problems = new ArrayList<>(0);

    /** Checks what was given for each slot; the names that have no slot are problems. */
    ValueCheck(TemplateSchema schema, @Nullable Object[] given, Set<String> unknown) {
        this.schema = schema;
        this.given = given;
        this.unknown = unknown;
    }

    Filling check() {
        @Nullable Object[] slots = new @Nullable Object[schema.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = slotFor(schema.nameAt(slot), schema.shapeAt(slot), given[slot]);
        }
        unknown.forEach(name -> problems.add(ValueProblem.unknown(name)));
        return problems.isEmpty() ? Filling.complete(new TemplateValues(schema, slots)) : Filling.incomplete(problems);
    }

    private @Nullable Object slotFor(String name, Shape shape, @Nullable Object value) {
        if (value instanceof TemplateValues.Unread unread) {
            return read(name, shape, PlainText.visible(unread.text()));
        }
        if (value == null) {
            return missing(name, shape);
        }
        return switch (shape.type()) {
            case TEXT -> value instanceof String text ? text(name, shape, text) : wrongType(name, shape);
            case NUMBER -> value instanceof BigDecimal number ? number(name, number) : wrongType(name, shape);
            case MONEY -> value instanceof Money amount ? money(name, amount) : wrongType(name, shape);
            case DATE -> value instanceof LocalDate date ? date(name, date) : wrongType(name, shape);
            case URL, EMAIL, PHONE ->
                value instanceof String text ? contact(name, shape, text) : wrongType(name, shape);
            case BOOLEAN -> value instanceof Boolean ? value : wrongType(name, shape);
            case LIST -> value instanceof List<?> items ? items(name, shape, items) : wrongType(name, shape);
            case RECORD -> record(name, shape, value);
        };
    }

    private @Nullable Object missing(String name, Shape shape) {
        return shape.optional() ? null : problem(ValueProblem.missing(name));
    }

    private @Nullable Object wrongType(String name, Shape shape) {
        return problem(ValueProblem.wrongType(name, shape.type()));
    }

    private @Nullable Object text(String name, Shape shape, String text) {
        String clean = PlainText.value(text);
        if (!isBlank(clean)) {
            return clean;
        }
        return shape.optional() ? null : problem(ValueProblem.blank(name));
    }

    /** No-break spaces, which {@link String#isBlank()} does not count, leave a line as empty as others do. */
    static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!PlainText.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object number(String name, BigDecimal number) {
        return isWritable(number) ? number : problem(ValueProblem.outOfRange(name, ValueType.NUMBER));
    }

    private @Nullable Object readNumber(String name, String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return number(name, new BigDecimal(text));
        }
        boolean figures = text.chars().allMatch(c -> Character.isDigit(c) || "+-.eE".indexOf(c) >= 0);
        return problem(
                figures
                        ? ValueProblem.outOfRange(name, ValueType.NUMBER)
                        : ValueProblem.unreadable(name, ValueType.NUMBER));
    }

    private static boolean isWritable(BigDecimal number) {
        long scale = number.scale();
        return Math.abs(scale) <= MOST_FIGURES
                && Math.max(number.precision(), number.precision() - scale) <= MOST_FIGURES;
    }

    private @Nullable Object date(String name, LocalDate date) {
        boolean writable = date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
        return writable ? date : problem(ValueProblem.outOfRange(name, ValueType.DATE));
    }

    private @Nullable Object money(String name, Money amount) {
        boolean writable = isWritable(amount.getAmount());
        return writable ? amount : problem(ValueProblem.outOfRange(name, ValueType.MONEY));
    }

    /** Read here and not by Joda-Money, which would write an amount such as 1E+1000000000 out. */
    private @Nullable Object readMoney(String name, String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return problem(ValueProblem.unreadable(name, ValueType.MONEY));
        }
        boolean codeFirst = amount.group("first") != null;
        String code = amount.group(codeFirst ? "first" : "last");
        String figures = amount.group(codeFirst ? "behind" : "before");
        BigDecimal number = figures.length() > MOST_CHARACTERS ? null : new BigDecimal(figures);
        if (number == null || !isWritable(number)) {
            return problem(ValueProblem.outOfRange(name, ValueType.MONEY));
        }
        try {
            return Money.of(CurrencyUnit.of(code), number, RoundingMode.UNNECESSARY);
        } catch (IllegalCurrencyException | ArithmeticException unknownOrTooFine) {
            return problem(ValueProblem.unreadable(name, ValueType.MONEY));
        }
    }

    private @Nullable Object contact(String name, Shape shape, String text) {
        if (isBlank(PlainText.clean(text))) {
            return shape.optional() ? null : problem(ValueProblem.blank(name));
        }
        String value = ContactForm.of(shape.type(), text);
        return value == null ? problem(ValueProblem.unreadable(name, shape.type())) : value;
    }

    private @Nullable Object items(String name, Shape shape, List<?> items) {
        Shape item = shape.item();
        if (item == null) {
            return wrongType(name, shape);
        }
        @Nullable Object[] slots = new @Nullable Object[items.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slotFor(name + "[" + i + "]", item, items.get(i));
        }
        return slots;
    }

    private @Nullable Object record(String name, Shape shape, Object value) {
        boolean fits = value instanceof TemplateValues values && values.schema().equals(shape.fields());
        return fits ? ((TemplateValues) value).slots() : wrongType(name, shape);
    }

    private @Nullable Object read(String name, Shape shape, String text) {
        if (text.isEmpty()) {
            return missing(name, shape);
        }
        try {
            return switch (shape.type()) {
                case TEXT -> text(name, shape, text);
                case NUMBER -> readNumber(name, text);
                case MONEY -> readMoney(name, text);
                case DATE -> date(name, LocalDate.parse(text));
                case URL, EMAIL, PHONE -> contact(name, shape, text);
                case BOOLEAN -> yesOrNo(name, text);
                case LIST, RECORD -> wrongType(name, shape);
            };
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return problem(ValueProblem.unreadable(name, shape.type()));
        }
    }

    private @Nullable Object yesOrNo(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> problem(ValueProblem.unreadable(name, ValueType.BOOLEAN));
        };
    }

    private @Nullable Object problem(ValueProblem problem) {
        problems.add(problem);
        return null;
    }
}
