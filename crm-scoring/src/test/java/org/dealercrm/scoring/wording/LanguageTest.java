package org.dealercrm.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hans-SG", "zh-Hant"})
    void chineseOfEveryRegionAndScriptIsChinese(String tag) {
        assertThat(Language.isChinese(Locale.forLanguageTag(tag))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-CN", "de", "ja", "und", ""})
    void allOthersAreNot(String tag) {
        assertThat(Language.isChinese(Locale.forLanguageTag(tag))).isFalse();
    }
}
