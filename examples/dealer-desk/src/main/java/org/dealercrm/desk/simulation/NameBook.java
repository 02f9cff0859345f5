package org.dealercrm.desk.simulation;

import org.dealercrm.party.Honorific;

/**
 * Invented names in the proportions of a Chinese city: mostly one-character surnames, some compound ones (欧阳), a few
 * minority and Latin names that are never split, and firms.
 */
final class NameBook {

    // The commonest surnames, the commonest first; their shares fall off roughly as below.
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛" + "闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String[] COMPOUND_SURNAMES = {
        "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯"
    };
    private static final String MALE = "伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建志文国海峰毅诚博睿轩泽晨昊然子航";
    private static final String FEMALE = "芳娜敏静丽艳娟霞秀燕玲桂兰婷慧莹雪琳晶洁梅红玉萍颖倩欣怡佳蕾璐瑶雯思雨梦涵诗可馨悦月晓云彤";
    private static final String EITHER = "嘉文晓子一安乐宁清永春新瑞景书";
    private static final String[] MINORITY_MEN = {"买买提·艾山", "艾尔肯·吐尔逊", "巴图·苏和", "扎西·次仁", "阿布都·热合曼"};
    private static final String[] MINORITY_WOMEN = {"阿依古丽·买买提", "古丽娜尔·艾合买提", "其其格·斯琴", "卓玛·央宗", "迪丽努尔·吐尔逊"};
    private static final String[] LATIN = {
        "Michael Brown", "Anna Schmidt", "Daniel Rossi", "Emma Lefèvre", "Kenji Tanaka", "Sofia Núñez", "James O'Neill"
    };
    private static final Honorific[] LATIN_HONORIFICS = {
        Honorific.MR, Honorific.MS, Honorific.MR, Honorific.MS, Honorific.MR, Honorific.MS, Honorific.MR
    };
    private static final String[] FIRM_WORDS = {"恒信", "瑞达", "宏图", "鼎盛", "德诚", "众联", "远航", "安捷", "华泰", "金桥"};
    private static final String[] FIRM_TRADES = {"贸易", "科技", "建筑工程", "电子", "装饰设计", "食品"};
    private static final String[] FLEET_TRADES = {"汽车租赁", "物流", "出行服务", "商务服务"};

    private NameBook() {}

    static SimulatedName firm(CustomerKind kind, String city, SeededRandom random) {
        String trade = random.oneOf(kind == CustomerKind.FLEET ? FLEET_TRADES : FIRM_TRADES);
        String name = city + random.oneOf(FIRM_WORDS) + trade + "有限公司";
        return new SimulatedName("", "", name, true, Honorific.UNKNOWN);
    }

    static SimulatedName person(SeededRandom random) {
        boolean woman = random.happens(0.38);
        // Some forms came in without the box being ticked.
        boolean known = random.happens(0.96);
        double origin = random.uniform();
        if (origin < 0.004) {
            int which = random.below(LATIN.length);
            return unsplit(LATIN[which], known ? LATIN_HONORIFICS[which] : Honorific.UNKNOWN);
        }
        Honorific honorific = !known ? Honorific.UNKNOWN : woman ? Honorific.MS : Honorific.MR;
        if (origin < 0.014) {
            return unsplit(random.oneOf(woman ? MINORITY_WOMEN : MINORITY_MEN), honorific);
        }
        String surname = origin < 0.022 ? random.oneOf(COMPOUND_SURNAMES) : commonSurname(random);
        String given = given(woman, random);
        return new SimulatedName(surname, given, surname + given, false, honorific);
    }

    private static SimulatedName unsplit(String name, Honorific honorific) {
        return new SimulatedName("", "", name, false, honorific);
    }

    /** The first three surnames make up about a fifth of all people, the hundredth a few in a thousand. */
    private static String commonSurname(SeededRandom random) {
        double skewed = random.uniform();
        int at = (int) (SURNAMES.length() * skewed * skewed);
        return SURNAMES.substring(at, at + 1);
    }

    private static String given(boolean woman, SeededRandom random) {
        String own = woman ? FEMALE : MALE;
        String last = sign(own, random);
        if (random.happens(0.22)) {
            return last;
        }
        return sign(random.happens(0.6) ? EITHER : own, random) + last;
    }

    private static String sign(String signs, SeededRandom random) {
        int at = random.below(signs.length());
        return signs.substring(at, at + 1);
    }
}
