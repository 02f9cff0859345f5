package org.dealercrm.desk.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.service.LineKind;
import org.dealercrm.service.Payer;

/**
 * The lines of a repair order. On the average an order type's labour, parts, outsourced and other work stand in the
 * published proportion to each other and to those of the other order types ({@link PublishedFigures}); the level, the
 * spread and the costs are assumptions.
 */
final class WorkshopBill {

    // Puts a scheduled service at about CNY 730. It sets the level and does not touch any share.
    private static final double YUAN_A_PUBLISHED_RUPEE = 0.28;
    private static final double FEN_A_YUAN = 100;
    private static final int ROUNDED_TO_FEN = 10;

    private static final double COMEBACK_COST_IN_FEN = 21_000;
    private static final double WARRANTY_SHARE_OF_REPAIRS = 0.45;

    private final SeededRandom random;

    WorkshopBill(SeededRandom random) {
        this.random = random;
    }

    List<SimulatedLine> lines(DrivingLife.Call call, CarModel model) {
        WorkshopJob job = WorkshopJob.drawn(call.kind(), model, random);
        if (call.kind() == OrderKind.COMEBACK) {
            return comeback(job);
        }
        Payer payer = payer(call);
        double size = model.priceLevel() * random.aroundOne(call.kind() == OrderKind.ACCIDENT_REPAIR ? 0.85 : 0.4);
        List<SimulatedLine> lines = new ArrayList<>(6);
        lines.add(line(LineKind.LABOUR, job.labour(), payer, amount(call.kind(), LineKind.LABOUR, size, 1)));
        addParts(lines, job, payer, amount(call.kind(), LineKind.PARTS, size, 1));
        addNowAndThen(lines, call.kind(), LineKind.OUTSOURCED, job.outsourced(), payer, size);
        addNowAndThen(lines, call.kind(), LineKind.OTHER, "辅料", payer, size);
        return lines;
    }

    private Payer payer(DrivingLife.Call call) {
        if (call.firstService()) {
            return Payer.MANUFACTURER;
        }
        boolean repairUnderWarranty = call.kind() == OrderKind.RUNNING_REPAIR && call.underWarranty();
        return repairUnderWarranty && random.happens(WARRANTY_SHARE_OF_REPAIRS) ? Payer.WARRANTY : Payer.CUSTOMER_PAY;
    }

    /** The store sets right what it did wrong; nobody is invoiced (1.32 rupees an order in the published totals). */
    private List<SimulatedLine> comeback(WorkshopJob job) {
        long cost = rounded(COMEBACK_COST_IN_FEN * random.aroundOne(0.6));
        return List.of(
                new SimulatedLine(LineKind.LABOUR, job.labour(), Payer.INTERNAL, 0, cost / 2),
                new SimulatedLine(LineKind.PARTS, job.part(0), Payer.INTERNAL, 0, cost - cost / 2));
    }

    private double amount(OrderKind kind, LineKind line, double size, double frequency) {
        double mean = PublishedFigures.rupeesPerOrder(kind, line) * YUAN_A_PUBLISHED_RUPEE * FEN_A_YUAN;
        return mean / frequency * size * random.aroundOne(0.25);
    }

    /** The first part is always needed, each further one in half of the cases; together they cost the amount. */
    private void addParts(List<SimulatedLine> lines, WorkshopJob job, Payer payer, double amount) {
        int[] chosen = new int[job.partCount()];
        int count = 1;
        for (int part = 1; part < job.partCount(); part++) {
            if (random.happens(0.5)) {
                chosen[count++] = part;
            }
        }
        double left = amount;
        for (int i = 0; i < count; i++) {
            double share = i == count - 1 ? left : left * random.uniform(0.35, 0.65);
            lines.add(line(LineKind.PARTS, job.part(chosen[i]), payer, share));
            left -= share;
        }
    }

    /** Rare lines are the dearer, so that the average over all orders stays. */
    private void addNowAndThen(
            List<SimulatedLine> lines, OrderKind order, LineKind kind, String item, Payer payer, double size) {
        double frequency = frequency(order, kind);
        if (random.happens(frequency)) {
            lines.add(line(kind, item, payer, amount(order, kind, size, frequency)));
        }
    }

    private static double frequency(OrderKind order, LineKind kind) {
        if (kind == LineKind.OTHER) {
            return 0.35;
        }
        return order == OrderKind.ACCIDENT_REPAIR ? 0.6 : 0.22;
    }

    private static SimulatedLine line(LineKind kind, String item, Payer payer, double fen) {
        long price = rounded(fen);
        return new SimulatedLine(kind, item, payer, price, rounded(price * costShare(kind)));
    }

    /** What the store pays out of one yuan invoiced. */
    private static double costShare(LineKind kind) {
        return switch (kind) {
            case LABOUR -> 0.42;
            case PARTS -> 0.68;
            case OUTSOURCED -> 0.86;
            case OTHER -> 0.60;
        };
    }

    private static long rounded(double fen) {
        return ((long) (fen / ROUNDED_TO_FEN + 0.5)) * ROUNDED_TO_FEN;
    }
}
