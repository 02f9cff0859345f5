package org.dealercrm.desk.simulation;

/**
 * The numbers that a car bears. Each car has a serial of its own, so no two cars of a store share a VIN or a plate;
 * serials are scattered (times a number without a common factor, modulo the range) so that neighbours do not look alike.
 */
final class CarNumbers {

    /** The most cars of one customer; the serials of the next customer follow. */
    static final int CARS_PER_CUSTOMER = 12;

    // ISO 3779: no I, O, Q; the model year at position 10 is none of U, Z, 0 either.
    private static final String VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int[] VIN_LETTER_VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9
    };
    private static final String YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int YEAR_OF_FIRST_CODE = 1980;
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int CHECK_DIGIT_AT = 8;
    private static final int VIN_SERIALS = 23_000_000;

    private static final String PROVINCE = "粤";
    private static final String CITIES = "EABCDFGHJKLMNPQ";
    private static final String PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String PLATE_SIGNS = PLATE_LETTERS + "0123456789";
    // Ordinary plates with two letters among five signs: ten pairs of places, 24 x 24 letters, 1,000 numbers.
    private static final int[][] LETTER_PLACES = {
        {0, 1}, {0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}
    };
    private static final int ORDINARY_PLATES = 10 * 24 * 24 * 1_000;
    private static final int NEW_ENERGY_PLATES_OF_A_CITY = 34 * 10_000;

    private CarNumbers() {}

    /** The serial of a customer's n-th car, from 0. */
    static int serial(int customer, int car) {
        return customer * CARS_PER_CUSTOMER + car;
    }

    private static int scattered(int serial, long factor, int range) {
        return (int) ((serial * factor + 104_729L) % range);
    }

    static String vin(CarModel model, int modelYear, int serial) {
        int number = scattered(serial, 7_368_787L, VIN_SERIALS);
        String afterYear = VIN_LETTERS.charAt(number / 1_000_000) + sixDigits(number % 1_000_000);
        char year = YEAR_CODES.charAt(Math.floorMod(modelYear - YEAR_OF_FIRST_CODE, YEAR_CODES.length()));
        String unchecked = model.maker() + model.descriptor() + '0' + year + afterYear;
        return unchecked.substring(0, CHECK_DIGIT_AT) + checkDigit(unchecked) + unchecked.substring(CHECK_DIGIT_AT + 1);
    }

    private static String sixDigits(int number) {
        return Integer.toString(1_000_000 + number).substring(1);
    }

    /** The weighted sum of the signs modulo 11, 10 being X (49 CFR 565.15). */
    private static char checkDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            char sign = vin.charAt(i);
            int value = sign <= '9' ? sign - '0' : VIN_LETTER_VALUES[VIN_LETTERS.indexOf(sign)];
            sum += WEIGHTS[i] * value;
        }
        int remainder = sum % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }

    static String plate(CarModel model, int serial) {
        return model.newEnergy() ? newEnergyPlate(model, serial) : ordinaryPlate(serial);
    }

    private static String ordinaryPlate(int serial) {
        int number = scattered(serial, 1_234_577L, ORDINARY_PLATES);
        int letters = number / 1_000 % (24 * 24);
        int[] places = LETTER_PLACES[number / (24 * 24 * 1_000)];
        String digits = Integer.toString(1_000 + number % 1_000).substring(1);
        StringBuilder plate = new StringBuilder(7).append(PROVINCE).append(CITIES.charAt(0));
        int digit = 0;
        for (int place = 0; place < 5; place++) {
            if (place == places[0]) {
                plate.append(PLATE_LETTERS.charAt(letters / 24));
            } else if (place == places[1]) {
                plate.append(PLATE_LETTERS.charAt(letters % 24));
            } else {
                plate.append(digits.charAt(digit++));
            }
        }
        return plate.toString();
    }

    /** D for a battery, F for a plug-in hybrid, a letter or digit, four digits. */
    private static String newEnergyPlate(CarModel model, int serial) {
        char city = CITIES.charAt(serial / NEW_ENERGY_PLATES_OF_A_CITY);
        int number = scattered(serial % NEW_ENERGY_PLATES_OF_A_CITY, 123_457L, NEW_ENERGY_PLATES_OF_A_CITY);
        char drive = model == CarModel.ELECTRIC ? 'D' : 'F';
        char sign = PLATE_SIGNS.charAt(number / 10_000);
        return PROVINCE
                + city
                + drive
                + sign
                + Integer.toString(10_000 + number % 10_000).substring(1);
    }
}
