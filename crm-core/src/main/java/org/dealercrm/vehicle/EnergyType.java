package org.dealercrm.vehicle;

/** What a vehicle is driven by (能源类型). */
public enum EnergyType {
    /** 汽油. */
    PETROL,
    /** 柴油. */
    DIESEL,
    /** 天然气、液化气: compressed or liquefied gas. */
    GAS,
    /** 油电混合: a hybrid that cannot be charged from outside. */
    HYBRID,
    /** 插电式混合动力. */
    PLUG_IN_HYBRID,
    /** 增程式: an engine that only charges the battery. */
    RANGE_EXTENDED,
    /** 纯电动. */
    BATTERY_ELECTRIC,
    /** 燃料电池. */
    FUEL_CELL,
    /** Not known. */
    UNKNOWN;

    /**
     * Whether a plate of new energy may be on such a vehicle. An ordinary plate may be on any; an unknown drive fits any plate.
     *
     * @param plate what the plate says of the drive, not null
     * @return true if the two agree
     */
    public boolean mayBear(PlateEnergy plate) {
        return switch (this) {
            case UNKNOWN -> true;
            case BATTERY_ELECTRIC -> plate == PlateEnergy.BATTERY;
            case PLUG_IN_HYBRID, RANGE_EXTENDED, FUEL_CELL -> plate == PlateEnergy.OTHER;
            case PETROL, DIESEL, GAS, HYBRID -> false;
        };
    }
}
