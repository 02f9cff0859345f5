package org.dealercrm.letter;

import java.util.Set;

/**
 * The compound surnames (复姓) that are borne today, in simplified and traditional characters.
 *
 * <p>The list is our own. Left out are those that are all but extinct while their first character is a common surname by
 * itself (单于, 梁丘, 左丘, 段干, 宗政, 乐正, 谷梁, 贺兰, 叶赫): in a name that is not split, 单于 before another character is nearly
 * always 单 with a given name.
 */
final class CompoundSurnames {

    private static final Set<String> ALL =
            Set.of(("欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 濮阳 公冶 太叔 申屠 公孙 慕容 "
                            + "仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 拓跋 夹谷 轩辕 令狐 "
                            + "百里 呼延 东郭 南门 西门 羊舌 微生 即墨 达奚 褚师 第五 纳兰 完颜 耶律 库狄 尔朱 哥舒 "
                            + "歐陽 司馬 東方 獨孤 南宮 萬俟 聞人 諸葛 尉遲 赫連 澹臺 濮陽 公孫 仲孫 鍾離 鐘離 長孫 鮮于 閭丘 子車 巫馬 "
                            + "顓孫 壤駟 穀梁 夾谷 軒轅 東郭 南門 西門 達奚 褚師 納蘭 完顏 庫狄 爾朱")
                    .split(" "));

    /** The longest surname of the list, in characters. */
    private static final int LONGEST = 2;

    private CompoundSurnames() {}

    static boolean contains(String name) {
        return ALL.contains(name);
    }

    /** How many characters of an unsplit name are its compound surname, the longest that fits; 0 if it has none. */
    static int lengthIn(String name) {
        for (int length = Math.min(LONGEST, name.length()); length > 1; length--) {
            if (ALL.contains(name.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }
}
