package org.dealercrm.scoring.feedback;

/** Simplified for traditional characters, as far as the built-in dictionary needs them. */
final class TraditionalCharacters {

    /** Each traditional character with its simplified one after it. */
    private static final String PAIRS = "並并乾干亂乱併并來来侷局係系個个側侧備备傢家傷伤傾倾僅仅價价儀仪儘尽優优儲储兒儿內内凈净別别剋克剎刹剛刚劃划勁劲動动務务"
            + "勝胜勢势區区卻却厠厕厲厉員员問问啓启啟启喨亮喫吃單单嗎吗噴喷噹当嚮向嚴严報报墊垫壓压壞坏夠够夥伙姊姐姦奸學学實实寬宽尅克"
            + "專专對对導导帥帅師师帶带幹干幾几廁厕廂厢廠厂廳厅廻回弔吊強强彆别彎弯後后從从復复悶闷惡恶愛爱態态慶庆憤愤憶忆懇恳應应懸悬"
            + "掛挂揚扬換换摺折擁拥擋挡據据擠挤敗败敵敌數数斷断於于昇升時时暈晕曏向會会條条業业極极槓杠樂乐樑梁標标樣样機机檔档檯台欵款"
            + "歡欢歸归殺杀毬球氣气沒没況况淨净減减渦涡準准溫温滲渗滿满漲涨潔洁濟济濾滤為为無无煩烦熱热燈灯燒烧爛烂爲为爾尔狹狭現现環环"
            + "異异當当痠酸發发盡尽盤盘眞真眾众碼码禮礼稅税稱称積积穩稳節节範范簡简約约級级紮扎細细結结給给統统絲丝綁绑綑捆經经綜综綫线"
            + "維维網网線线編编緻致縮缩縱纵總总織织繫系續续纍累聯联聲声聽听膩腻臉脸臟脏臺台舊旧菓果華华著着葯药蔴麻薦荐藍蓝藥药處处虛虚"
            + "蝦虾蠻蛮衆众術术衛卫裏里裝装裡里製制複复見见規规視视覺觉觀观計计記记訪访設设許许訴诉証证評评試试話话該该語语誠诚誤误說说"
            + "説说誰谁調调談谈諉诿請请論论謂谓謐谧講讲謝谢證证譜谱譟噪議议護护變变讓让讚赞豐丰貓猫負负貨货責责貴贵買买費费貼贴賓宾賣卖"
            + "質质賬账賴赖購购贊赞趕赶跼局蹤踪蹧糟車车軟软軸轴較较載载輕轻輪轮轉转轟轰辦办迴回這这週周進进過过達达遞递適适遲迟遺遗還还"
            + "醜丑釦扣銷销銹锈鋼钢錄录錢钱錯错録录錶表鍵键鏈链鏽锈鑰钥長长門门開开間间関关闆板關关陞升陸陆隊队隨随險险隱隐隻只雜杂雞鸡"
            + "離离難难電电靈灵靜静響响頂顶項项順顺預预頓顿頭头題题顏颜顔颜願愿顛颠顧顾顯显風风颱台颳刮飄飘飲饮飾饰養养馬马駐驻駕驾駛驶"
            + "騙骗驅驱驚惊髒脏髮发鬆松鬱郁鷄鸡鷹鹰麵面麼么麽么點点齊齐齣出";

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private static final char[] SIMPLIFIED = table();

    private TraditionalCharacters() {}

    static char simplified(char letter) {
        return letter < FIRST || letter > LAST ? letter : SIMPLIFIED[letter - FIRST];
    }

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (char letter = FIRST; letter <= LAST; letter++) {
            table[letter - FIRST] = letter;
        }
        for (int at = 0; at < PAIRS.length(); at += 2) {
            table[PAIRS.charAt(at) - FIRST] = PAIRS.charAt(at + 1);
        }
        return table;
    }
}
