package org.dealercrm.desk.simulation;

import java.util.List;

/** What is done to a car, with the words that stand on the invoice. */
enum WorkshopJob {
    SERVICE(OrderKind.SCHEDULED_SERVICE, 1, false, "常规保养", "四轮定位", "机油", "机油滤清器", "空气滤清器", "空调滤清器"),
    LARGE_SERVICE(OrderKind.SCHEDULED_SERVICE, 0.25, false, "大保养", "四轮定位", "机油", "机油滤清器", "火花塞", "制动液"),
    ELECTRIC_SERVICE(OrderKind.SCHEDULED_SERVICE, 1, true, "三电系统检测", "四轮定位", "空调滤清器", "冷却液", "制动液"),
    BRAKES(OrderKind.RUNNING_REPAIR, 0.16, true, "制动系统维修", "制动盘加工", "刹车片", "刹车盘"),
    TYRES(OrderKind.RUNNING_REPAIR, 0.18, true, "更换轮胎", "四轮定位", "轮胎", "气门嘴"),
    BATTERY(OrderKind.RUNNING_REPAIR, 0.12, true, "电路检测", "电脑检测", "蓄电池"),
    AIR_CONDITIONING(OrderKind.RUNNING_REPAIR, 0.12, true, "空调维修", "管路焊接", "制冷剂", "空调滤清器"),
    SUSPENSION(OrderKind.RUNNING_REPAIR, 0.12, true, "底盘维修", "四轮定位", "减震器", "球头", "胶套"),
    LIGHTS(OrderKind.RUNNING_REPAIR, 0.10, true, "灯光检修", "大灯修复", "灯泡", "保险丝"),
    WIPERS(OrderKind.RUNNING_REPAIR, 0.10, true, "雨刮检修", "玻璃修复", "雨刮片", "玻璃水"),
    ENGINE(OrderKind.RUNNING_REPAIR, 0.10, false, "发动机检修", "喷油嘴清洗", "点火线圈", "氧传感器", "密封垫"),
    FRONT_DAMAGE(OrderKind.ACCIDENT_REPAIR, 0.5, true, "前部钣金喷漆", "外委喷漆", "前保险杠", "大灯总成", "翼子板"),
    REAR_DAMAGE(OrderKind.ACCIDENT_REPAIR, 0.3, true, "后部钣金喷漆", "外委喷漆", "后保险杠", "尾灯", "行李箱盖"),
    SIDE_DAMAGE(OrderKind.ACCIDENT_REPAIR, 0.2, true, "侧面钣金喷漆", "外委钣金", "车门", "后视镜", "车窗玻璃"),
    REWORK(OrderKind.COMEBACK, 1, true, "返修检查", "外委检测", "返修用料");

    private static final WorkshopJob[] ALL = values();

    private final OrderKind kind;
    private final double frequency;
    private final boolean forNewEnergy;
    private final String labour;
    private final String outsourced;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> parts;

    WorkshopJob(
            OrderKind kind, double frequency, boolean forNewEnergy, String labour, String outsourced, String... parts) {
        this.kind = kind;
        this.frequency = frequency;
        this.forNewEnergy = forNewEnergy;
        this.labour = labour;
        this.outsourced = outsourced;
        this.parts = List.of(parts);
    }

    static WorkshopJob drawn(OrderKind kind, CarModel model, SeededRandom random) {
        double[] weights = new double[ALL.length];
        for (int i = 0; i < ALL.length; i++) {
            weights[i] = ALL[i].kind == kind ? ALL[i].frequencyFor(model) : 0;
        }
        return ALL[random.weighted(weights)];
    }

    /** A car without an engine oil gets the electric service, and only such a car does. */
    private double frequencyFor(CarModel model) {
        boolean possible = model == CarModel.ELECTRIC ? forNewEnergy : this != ELECTRIC_SERVICE;
        return possible ? frequency : 0;
    }

    String labour() {
        return labour;
    }

    String outsourced() {
        return outsourced;
    }

    /** The parts, the one that is always needed first. */
    String part(int number) {
        return parts.get(number);
    }

    int partCount() {
        return parts.size();
    }
}
