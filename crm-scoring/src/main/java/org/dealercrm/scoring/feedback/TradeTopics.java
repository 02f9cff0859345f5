package org.dealercrm.scoring.feedback;

import java.util.List;
import org.dealercrm.survey.Criterion;

/** The topics that the built-in dictionary knows. */
public final class TradeTopics {

    /** 等待时间. */
    public static final Topic WAITING = Topic.ofService("WAITING", "waiting time", "等待时间", Criterion.SERVICE_CONTENT);

    /** 维修质量, with 返修. */
    public static final Topic REPAIR_QUALITY =
            Topic.ofService("REPAIR_QUALITY", "repair quality", "维修质量", Criterion.SERVICE_CONTENT);

    /** 配件供应. */
    public static final Topic PARTS = Topic.ofService("PARTS", "parts", "配件", Criterion.SERVICE_CONTENT);

    /** 交车, of a new vehicle and after a service. */
    public static final Topic HANDOVER = Topic.ofService("HANDOVER", "handover", "交车", Criterion.SERVICE_CONTENT);

    /** 预约. */
    public static final Topic APPOINTMENT =
            Topic.ofService("APPOINTMENT", "appointment", "预约", Criterion.SERVICE_CONTENT);

    /** 试驾. */
    public static final Topic TEST_DRIVE = Topic.ofService("TEST_DRIVE", "test drive", "试驾", Criterion.SERVICE_CONTENT);

    /** 接送, 代步车, 上门取送车, 洗车: what is done beyond the order. */
    public static final Topic EXTRAS =
            Topic.ofService("EXTRAS", "extras and courtesies", "增值服务", Criterion.BEYOND_EXPECTATION);

    /** 回访. */
    public static final Topic FOLLOW_UP =
            Topic.ofService("FOLLOW_UP", "follow-up", "回访关怀", Criterion.BEYOND_EXPECTATION);

    /** 服务态度, of advisers, salespeople and mechanics. */
    public static final Topic ATTITUDE =
            Topic.ofService("ATTITUDE", "attitude of the staff", "服务态度", Criterion.SERVICE_CULTURE);

    /** 诚信透明: bill and work are what was said. */
    public static final Topic TRANSPARENCY =
            Topic.ofService("TRANSPARENCY", "honesty and transparency", "诚信透明", Criterion.SERVICE_CULTURE);

    /** 推销: being sold what was not asked for. */
    public static final Topic SALES_PRESSURE =
            Topic.ofService("SALES_PRESSURE", "sales pressure", "强制推销", Criterion.SERVICE_CULTURE);

    /** 店面环境: lounge, food, cleanliness, parking. */
    public static final Topic FACILITIES = Topic.ofService("FACILITIES", "facilities", "店面环境", Criterion.SERVICE_IMAGE);

    /** 价格, of vehicle and service. */
    public static final Topic PRICE = Topic.ofVehicle("PRICE", "price", "价格");

    /** 动力, engine and gearbox. */
    public static final Topic POWER = Topic.ofVehicle("POWER", "engine and drive", "动力");

    /** 油耗, with range and charging. */
    public static final Topic CONSUMPTION = Topic.ofVehicle("CONSUMPTION", "fuel consumption", "油耗");

    /** 操控, with chassis and four-wheel drive. */
    public static final Topic HANDLING = Topic.ofVehicle("HANDLING", "handling", "操控");

    /** 舒适性, with noise, air conditioning and suspension. */
    public static final Topic COMFORT = Topic.ofVehicle("COMFORT", "comfort", "舒适性");

    /** 配置, with navigation and screens. */
    public static final Topic EQUIPMENT = Topic.ofVehicle("EQUIPMENT", "equipment", "配置");

    /** 安全性, with brakes. */
    public static final Topic SAFETY = Topic.ofVehicle("SAFETY", "safety", "安全性");

    /** 内饰, with workmanship and seats. */
    public static final Topic INTERIOR = Topic.ofVehicle("INTERIOR", "interior", "内饰");

    /** 外观, with paint. */
    public static final Topic EXTERIOR = Topic.ofVehicle("EXTERIOR", "exterior", "外观");

    /** 空间, with the boot. */
    public static final Topic SPACE = Topic.ofVehicle("SPACE", "space", "空间");

    /** What a dealer does, in the order of the four criteria. */
    public static final List<Topic> SERVICE = List.of(
            WAITING,
            REPAIR_QUALITY,
            PARTS,
            HANDOVER,
            APPOINTMENT,
            TEST_DRIVE,
            EXTRAS,
            FOLLOW_UP,
            ATTITUDE,
            TRANSPARENCY,
            SALES_PRESSURE,
            FACILITIES);

    /** What a vehicle is, and the price. */
    public static final List<Topic> VEHICLE =
            List.of(PRICE, POWER, CONSUMPTION, HANDLING, COMFORT, EQUIPMENT, SAFETY, INTERIOR, EXTERIOR, SPACE);

    private TradeTopics() {}
}
