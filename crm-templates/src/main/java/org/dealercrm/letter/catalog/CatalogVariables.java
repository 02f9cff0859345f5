package org.dealercrm.letter.catalog;

/** The variables that several letters of the catalogue share; the schema of each letter says which may be missing. */
public final class CatalogVariables {

    /** The customer's car as its owner calls it, for example 轩逸; text. */
    public static final String MODEL = "model";
    /** Its number plate, for example 粤B·12345; text. The VIN identifies a car for good and stays out of the letters. */
    public static final String PLATE_NUMBER = "plateNumber";
    /** The member of staff who looks after the customer; text. */
    public static final String ADVISER = "adviser";
    /** His or her direct number; phone. */
    public static final String ADVISER_PHONE = "adviserPhone";
    /** The page for booking or changing an appointment; URL. */
    public static final String BOOKING_URL = "bookingUrl";
    /** The day before which the next service is due; date. */
    public static final String NEXT_SERVICE_DATE = "nextServiceDate";
    /** The mileage before which the next service is due, in km; number. */
    public static final String NEXT_SERVICE_MILEAGE = "nextServiceMileage";
    /** The work of a visit, in one text as {@link Series#of} makes it, for example 小保养和四轮定位; text. */
    public static final String SERVICE_ITEMS = "serviceItems";
    /** The work of a visit, item by item; list of {@link WorkshopItem}. */
    public static final String WORKSHOP_ITEMS = "workshopItems";
    /** Within how many hours the store answers, 12 unless the store says otherwise; optional number. */
    public static final String REPLY_HOURS = "replyHours";

    private CatalogVariables() {}
}
