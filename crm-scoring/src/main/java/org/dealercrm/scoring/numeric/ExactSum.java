package org.dealercrm.scoring.numeric;

import java.math.BigInteger;

/**
 * A sum without rounding, so that terms give the same sum in any order; it is rounded once, when its value is asked for.
 *
 * <p>Every double is a whole number of 2^-1075. The sum of these whole numbers is kept in pieces of 32 bits with room for
 * carries above them.
 *
 * <p>Reference: Neal, R. M. "Fast exact summation using small and large superaccumulators", 2015, arXiv:1505.05571, section 2.
 */
public final class ExactSum {

    private static final int BITS = 32;
    private static final long LOW_BITS = 0xffff_ffffL;
    private static final int PIECES = 2048 / BITS + 3;
    private static final int UNIT = -1075;
    private static final int MANTISSA = 52;
    private static final long IMPLICIT_BIT = 1L << MANTISSA;

    /** A term adds less than 2^53 to a piece: so many fit beside a carried one of 32 bits. */
    private static final int ADDITIONS = 1 << 9;

    private final long[] pieces = new long[PIECES];
    private int room = ADDITIONS;

    /** Starts at 0. */
    public ExactSum() {
        // nothing to set
    }

    /**
     * Several sums that start at 0.
     *
     * @param count how many, not negative
     * @return new sums, never null
     */
    public static ExactSum[] several(int count) {
        ExactSum[] sums = new ExactSum[count];
        for (int i = 0; i < count; i++) {
            sums[i] = new ExactSum();
        }
        return sums;
    }

    /**
     * Adds a term.
     *
     * @param term any finite number
     */
    public void add(double term) {
        long bits = Double.doubleToRawLongBits(term);
        int exponent = (int) (bits >>> MANTISSA) & 0x7ff;
        long mantissa = bits & (IMPLICIT_BIT - 1);
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= IMPLICIT_BIT;
        }
        int piece = exponent / BITS;
        int shift = exponent % BITS;
        long low = (mantissa << shift) & LOW_BITS;
        long high = mantissa >>> (BITS - shift);
        if (bits < 0) {
            low = -low;
            high = -high;
        }
        pieces[piece] += low;
        pieces[piece + 1] += high;
        room--;
        if (room == 0) {
            carry();
        }
    }

    /** Leaves 32 bits in each piece and hands the rest up. */
    private void carry() {
        for (int i = 0; i < PIECES - 1; i++) {
            pieces[i + 1] += pieces[i] >> BITS;
            pieces[i] &= LOW_BITS;
        }
        room = ADDITIONS;
    }

    /**
     * The sum so far.
     *
     * @return the double nearest to it, ties to even; infinite if it is beyond all doubles
     */
    public double value() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = PIECES - 1; i >= 0; i--) {
            sum = sum.shiftLeft(BITS).add(BigInteger.valueOf(pieces[i]));
        }
        BigInteger size = sum.abs();
        int beyond = Math.max(0, size.bitLength() - 2 * BITS);
        BigInteger kept = size.shiftRight(beyond);
        if (size.getLowestSetBit() < beyond && sum.signum() != 0) {
            // something below the kept bits breaks a tie
            kept = kept.setBit(0);
        }
        return sum.signum() * Math.scalb(kept.doubleValue(), beyond + UNIT);
    }
}
