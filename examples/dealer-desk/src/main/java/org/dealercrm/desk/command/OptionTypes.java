package org.dealercrm.desk.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.Cells;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.ModelFamily;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are written on the command line. */
final class OptionTypes {

    private static final Pattern HORIZON = Pattern.compile("([1-9]\\d{0,4})d");
    private static final String MODELS = "auto, "
            + Arrays.stream(ModelFamily.values()).map(ModelFamily::code).collect(Collectors.joining(", "));

    private OptionTypes() {}

    /** A day, ISO 8601. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            long day = Cells.day(value);
            if (day == Cells.NO_DAY) {
                throw new TypeConversionException("found '" + value + "', expected a date such as 2026-11-23");
            }
            return LocalDate.ofEpochDay(day);
        }
    }

    /** A unit of the clock. */
    static final class Unit implements ITypeConverter<ClockUnit> {
        @Override
        public ClockUnit convert(String value) {
            for (ClockUnit unit : ClockUnit.values()) {
                if (unit.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return unit;
                }
            }
            throw new TypeConversionException("found '" + value + "', expected day, week, month or year");
        }
    }

    /** A horizon in days. */
    static final class Horizon implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            Matcher matcher = HORIZON.matcher(value);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "found '" + value + "', expected a number of days such as 365d, 1d to 99999d");
            }
            return Integer.valueOf(matcher.group(1));
        }
    }

    /** A model; {@code auto} is the default for churn. */
    static final class Model implements ITypeConverter<ModelFamily> {
        @Override
        public ModelFamily convert(String value) {
            if (value.equals("auto")) {
                return ModelFamily.MBG_CNBD_K;
            }
            return ModelFamily.ofCode(value)
                    .orElseThrow(() -> new TypeConversionException("found '" + value + "', expected one of " + MODELS));
        }
    }
}
