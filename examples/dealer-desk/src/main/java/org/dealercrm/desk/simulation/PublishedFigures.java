package org.dealercrm.desk.simulation;

import java.time.DayOfWeek;
import org.dealercrm.service.LineKind;

/**
 * Published totals that give the simulated workshop its shape.
 *
 * <p>Source: 492,314 invoices of 438 multi-brand workshops of Mahindra First Choice Services, India, 2012-04 to 2016-10, as
 * totals printed in public analyses of them (github.com/abhishekkumaribt/Mahindra-First-Choice,
 * github.com/Akash-2297/Mahindra-First-Choice-CLTV- and
 * github.com/RounakPython/Capstone_Project_Mahindra_First_Choice_Services). They are facts about other workshops than a
 * Chinese 4S store; they give proportions, not a level.
 *
 * <p>The published order types are read as follows. Scheduled service: "Paid Service" 135,004, "SMC Redemption" 15,738 and
 * "SMC Value Package" 9,781 (services bought in advance). Running repair: "Running Repairs" 269,455 and "Mechanical"
 * 15,100. Accident repair: "Accidental" 44,159. Comeback: "Repeat Order" 3,043. Left out: "WBW Order" 17 and "Workshop
 * Damage" 17.
 */
public final class PublishedFigures {

    /** Invoices from which the weekday and the hour are known. */
    public static final int INVOICES = 492_314;

    /** The hour from which the simulated workshop invoices; 447 of the published invoices are earlier. */
    public static final int FIRST_HOUR = 8;

    // Invoices by hour, 0 to 23 o'clock.
    private static final int[] BY_HOUR = {
        182, 100, 38, 30, 13, 13, 11, 60, 379, 8_159, 22_432, 30_743, 38_183, 30_069, 36_796, 49_893, 61_428, 79_019,
        78_437, 38_331, 12_659, 3_785, 1_076, 478
    };

    // Invoices by weekday, Monday to Sunday.
    private static final int[] BY_WEEKDAY = {71_592, 72_165, 75_019, 71_518, 75_319, 89_955, 36_746};

    private PublishedFigures() {}

    /** One order type's totals: orders, orders whose money is published, and rupees invoiced by kind of line. */
    private record Total(
            int orders, int ordersWithMoney, double labour, double parts, double outsourced, double other) {

        /** The money of running repairs does not hold the 15,100 orders called "Mechanical". Outsourced is "OSL", other "Misc". */
        static Total of(OrderKind kind) {
            return switch (kind) {
                case SCHEDULED_SERVICE ->
                    new Total(160_523, 160_523, 134_388_126.24, 250_941_643.36, 25_441_064.14, 8_734_489.18);
                case RUNNING_REPAIR ->
                    new Total(284_555, 269_455, 132_112_549.22, 263_241_501.50, 36_593_909.19, 10_603_846.43);
                case ACCIDENT_REPAIR ->
                    new Total(44_159, 44_159, 90_817_471.05, 214_492_999.24, 129_299_813.42, 6_798_181.72);
                case COMEBACK -> new Total(3_043, 3_043, 900.00, 3_106.74, 0, 0);
            };
        }

        double rupees(LineKind line) {
            return switch (line) {
                case LABOUR -> labour;
                case PARTS -> parts;
                case OUTSOURCED -> outsourced;
                case OTHER -> other;
            };
        }

        double rupees() {
            return labour + parts + outsourced + other;
        }
    }

    /**
     * The share of an order type in all orders.
     *
     * @param kind the type, not null
     * @return its share, 0 to 1; the four add up to 1
     */
    public static double shareOf(OrderKind kind) {
        int all = 0;
        for (OrderKind each : OrderKind.values()) {
            all += Total.of(each).orders();
        }
        return (double) Total.of(kind).orders() / all;
    }

    /**
     * The share of a weekday in all invoices; Saturday is the busiest.
     *
     * @param day the weekday, not null
     * @return its share, 0 to 1
     */
    public static double shareOf(DayOfWeek day) {
        return (double) BY_WEEKDAY[day.getValue() - 1] / INVOICES;
    }

    /**
     * The share of an hour in the invoices of the hours in which the simulated workshop is open; 17 and 18 o'clock are the
     * busiest.
     *
     * @param hour 0 to 23
     * @return its share, 0 to 1; 0 before {@link #FIRST_HOUR}
     */
    public static double shareOfHour(int hour) {
        if (hour < FIRST_HOUR) {
            return 0;
        }
        double open = 0;
        for (int each = FIRST_HOUR; each < BY_HOUR.length; each++) {
            open += BY_HOUR[each];
        }
        return BY_HOUR[hour] / open;
    }

    /**
     * What an order type invoices on average for a kind of line.
     *
     * @param kind the order type, not null
     * @param line the kind of line, not null
     * @return rupees an order, not negative
     */
    public static double rupeesPerOrder(OrderKind kind, LineKind line) {
        return Total.of(kind).rupees(line) / Total.of(kind).ordersWithMoney();
    }

    /**
     * The share of a kind of line in what an order type invoices.
     *
     * @param kind the order type, not null
     * @param line the kind of line, not null
     * @return its share, 0 to 1
     */
    public static double shareOf(OrderKind kind, LineKind line) {
        return Total.of(kind).rupees(line) / Total.of(kind).rupees();
    }

    /**
     * The share of a kind of line in all that is invoiced: parts .559, labour .274, outsourced .147, other .020.
     *
     * @param line the kind of line, not null
     * @return its share, 0 to 1
     */
    public static double shareOf(LineKind line) {
        double all = 0;
        double part = 0;
        for (OrderKind each : OrderKind.values()) {
            all += Total.of(each).rupees();
            part += Total.of(each).rupees(line);
        }
        return part / all;
    }
}
