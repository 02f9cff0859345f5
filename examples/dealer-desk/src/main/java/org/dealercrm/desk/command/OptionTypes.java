package org.dealercrm.desk.command;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.Cells;
import org.dealercrm.scoring.association.MinimumSupport;
import org.dealercrm.scoring.clustering.Scaling;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.joda.money.BigMoney;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are written on the command line. */
final class OptionTypes {

    private static final Pattern HORIZON = Pattern.compile("([1-9]\\d{0,4})d");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern PRICE = Pattern.compile("[A-Z]{3} \\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CLUSTERS = Pattern.compile("[1-9]\\d{0,4}");
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

    /** A number of baskets, in digits only, or a share of them, with a dot or a percent sign: 1 is one basket, 1.0 all. */
    static final class Support implements ITypeConverter<MinimumSupport> {
        @Override
        public MinimumSupport convert(String value) {
            if (COUNT.matcher(value).matches()) {
                return MinimumSupport.ofCount(Integer.parseInt(value));
            }
            double share = share(value);
            if (share > 0 && share <= 1 && !DIGITS.matcher(value).matches()) {
                return MinimumSupport.ofShare(share);
            }
            throw new TypeConversionException(
                    "found '" + value + "', expected a number of baskets such as 20, or a share such as 0.01 or 1%");
        }
    }

    /** A share, 0 to 1 or in percent. */
    static final class Share implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double share = share(value);
            if (share >= 0 && share <= 1) {
                return share;
            }
            throw new TypeConversionException("found '" + value + "', expected a share from 0 to 1 such as 0.5 or 50%");
        }
    }

    /** How many items a rule has at most. */
    static final class RuleItems implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return items(value, 2, 30);
        }
    }

    /** How many items a consequent has at most. */
    static final class ConsequentItems implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return items(value, 1, 29);
        }
    }

    private static int items(String value, int least, int most) {
        return count(value, least, most, "items");
    }

    private static int count(String value, int least, int most, String what) {
        int number = DIGITS.matcher(value).matches() && value.length() <= 9 ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new TypeConversionException(
                    "found '" + value + "', expected a number of " + what + " from " + least + " to " + most);
        }
        return number;
    }

    /** How many calendar months are looked ahead. */
    static final class Months implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return count(value, 1, 1200, "months");
        }
    }

    /** How many days are planned. */
    static final class PlanDays implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return count(value, 1, 366, "days");
        }
    }

    /** How many calls the agents make on a day. */
    static final class Calls implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return count(value, 0, 1_000_000, "calls");
        }
    }

    /** By how much less money is worth a year later. */
    static final class DiscountRate implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double rate = share(value);
            if (rate >= 0 && rate <= 10) {
                return rate;
            }
            throw new TypeConversionException(
                    "found '" + value + "', expected a rate a year from 0 to 10 such as 0.12 or 12%");
        }
    }

    /** The probability of an interval. */
    static final class Level implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double level = share(value);
            if (level > 0 && level <= 0.999) {
                return level;
            }
            throw new TypeConversionException(
                    "found '" + value + "', expected a probability above 0, at most 0.999, such as 0.9 or 90%");
        }
    }

    /** An amount of money. */
    static final class Amount implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double amount = Cells.number(value);
            if (amount >= 0 && amount <= 1e15) {
                return amount;
            }
            throw new TypeConversionException("found '" + value + "', expected an amount from 0 to 1e15");
        }
    }

    /** A price of a segment. */
    static final class SegmentPrice implements ITypeConverter<BigMoney> {
        @Override
        public BigMoney convert(String value) {
            try {
                BigMoney price = BigMoney.parse(value);
                if (!price.isNegative() && PRICE.matcher(value).matches()) {
                    return price;
                }
            } catch (IllegalArgumentException noMoney) {
                throw misfit(value);
            }
            throw misfit(value);
        }

        private static TypeConversionException misfit(String value) {
            return new TypeConversionException(
                    "found '" + value + "', expected a currency and a price such as 'CNY 0.05'");
        }
    }

    /** Days of the week, or {@code none}. */
    static final class DaysOfWeek implements ITypeConverter<Set<DayOfWeek>> {
        @Override
        public Set<DayOfWeek> convert(String value) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (String name : value.equals("none") ? new String[0] : value.split(",", -1)) {
                days.add(Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException(
                                "found '" + value + "', expected none, or days such as saturday,sunday")));
            }
            if (days.size() == DayOfWeek.values().length) {
                throw new TypeConversionException("found '" + value + "', expected at least one day left to work on");
            }
            return days;
        }
    }

    /** NaN if it is no number; 2.5% is the double next to 0.025, as 0.025 itself is. */
    private static double share(String value) {
        boolean percent = value.endsWith("%");
        String number = percent ? value.substring(0, value.length() - 1) : value;
        double share = Cells.number(number);
        return percent && !Double.isNaN(share)
                ? new BigDecimal(number).movePointLeft(2).doubleValue()
                : share;
    }

    /** A model; {@code auto}, which is none, leaves it to be chosen. */
    static final class Model implements ITypeConverter<ModelOption.Asked> {
        @Override
        public ModelOption.Asked convert(String value) {
            if (value.equals("auto")) {
                return new ModelOption.Asked(null);
            }
            return new ModelOption.Asked(ModelFamily.ofCode(value)
                    .orElseThrow(
                            () -> new TypeConversionException("found '" + value + "', expected one of " + MODELS)));
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
