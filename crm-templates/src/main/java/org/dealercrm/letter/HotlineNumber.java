package org.dealercrm.letter;

import org.dealercrm.party.PhoneNumber;

/**
 * A store's telephone number as its customers dial it.
 *
 * <p>Numbers of mainland China (+86) are written as at home: service numbers 400-800-1234, mobile numbers as one run, fixed
 * lines with the area code (two figures for 10 and 2x, three otherwise) behind a 0. Any other number stays as in E.164.
 */
final class HotlineNumber {

    private static final String CHINA = "+86";
    private static final int SERVICE_LENGTH = 10;
    private static final int MOBILE_LENGTH = 11;

    private HotlineNumber() {}

    static String write(PhoneNumber number) {
        String value = number.value();
        if (!value.startsWith(CHINA)) {
            return value;
        }
        String national = value.substring(CHINA.length());
        boolean service = national.startsWith("400") || national.startsWith("800");
        if (service && national.length() == SERVICE_LENGTH) {
            return national.substring(0, 3) + "-" + national.substring(3, 6) + "-" + national.substring(6);
        }
        if (national.startsWith("1") && national.length() == MOBILE_LENGTH) {
            return national;
        }
        int area = national.startsWith("10") || national.startsWith("2") ? 2 : 3;
        int local = national.length() - area;
        return local == 7 || local == 8 ? "0" + national.substring(0, area) + "-" + national.substring(area) : value;
    }
}
