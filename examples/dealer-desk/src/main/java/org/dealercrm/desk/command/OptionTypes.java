package org.dealercrm.desk.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealercrm.desk.csv.Cells;
import org.dealercrm.scoring.clustering.Scaling;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.ModelFamily;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are written on the command line. */
final class OptionTypes {

    private static final Pattern HORIZON = Pattern.compile("([1-9]\\d{0,4})d");
    private static final Pattern CLUSTERS = Pattern.compile("[1-9]\\d{0,4}");
    private static final Set<String> MODELS_TO_COME = new TreeSet<>(Set.of("nbd", "pareto-nbd", "bg-bb"));

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
            if (MODELS_TO_COME.contains(value)) {
                throw new TypeConversionException("found '" + value + "', which is not available in this version yet;"
                        + " expected auto, bg-nbd, mbg-nbd, bg-cnbd-k or mbg-cnbd-k");
            }
            return ModelFamily.ofCode(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "found '" + value + "', expected auto, bg-nbd, mbg-nbd, bg-cnbd-k or mbg-cnbd-k"));
        }
    }

    /** A number of clusters; {@code auto}, which is none, leaves it to be found. */
    static final class Clusters implements ITypeConverter<OptionalInt> {
        @Override
        public OptionalInt convert(String value) {
            if (value.equals("auto")) {
                return OptionalInt.empty();
            }
            if (!CLUSTERS.matcher(value).matches()) {
                throw new TypeConversionException(
                        "found '" + value + "', expected a whole number from 1 to 99999, or auto");
            }
            return OptionalInt.of(Integer.parseInt(value));
        }
    }

    /** How rows are parted. */
    static final class ClusterMethod implements ITypeConverter<ClustersCommand.Method> {
        @Override
        public ClustersCommand.Method convert(String value) {
            for (ClustersCommand.Method method : ClustersCommand.Method.values()) {
                if (method.code().equals(value)) {
                    return method;
                }
            }
            throw new TypeConversionException("found '" + value + "', expected natural-breaks or k-means");
        }
    }

    /** By what columns are standardised. */
    static final class Standard implements ITypeConverter<Scaling> {
        @Override
        public Scaling convert(String value) {
            return switch (value) {
                case "z-score" -> Scaling.Z_SCORE;
                case "robust" -> Scaling.ROBUST;
                default -> throw new TypeConversionException("found '" + value + "', expected z-score or robust");
            };
        }
    }
}
