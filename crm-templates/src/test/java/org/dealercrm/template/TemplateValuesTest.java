package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, web addresses, e-mail addresses and telephone numbers as values. */
class TemplateValuesTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .optionalMoney("price")
            .optionalUrl("page")
            .optionalEmail("mail")
            .optionalPhone("hotline")
            .build();

    private static final String SOURCE = "{{#price}}{{price}}{{/price}}{{#page}}{{page}}{{/page}}"
            + "{{#mail}}{{mail}}{{/mail}}{{#hotline}}{{hotline}}{{/hotline}}";

    private static String rendered(TemplateValues.Builder values) {
        return TemplateCompiler.over(SCHEMA)
                .compile(SOURCE)
                .orElseThrow()
                .render(values.check().orElseThrow());
    }

    private static List<ValueProblem.Kind> problems(TemplateValues.Builder values) {
        return values.check().problems().stream().map(ValueProblem::kind).toList();
    }

    private static TemplateValues.Builder values() {
        return TemplateValues.builder(SCHEMA);
    }

    @Test
    void eachTypeIsPrintedPlainlyWithoutFormats() {
        assertThat(rendered(values().money("price", Money.of(CurrencyUnit.of("CNY"), 128800.5))))
                .isEqualTo("CNY 128800.50");
        assertThat(rendered(values().url("page", "https://example.cn/a")
                        .email("mail", "li@example.cn")
                        .phone("hotline", "400-800-1234")))
                .isEqualTo("https://example.cn/ali@example.cn400-800-1234");
        assertThat(rendered(values())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNY 128800.50", "128800.50 CNY", "  CNY  128800.5 ", "CNY 128800.500"})
    void amountsOfAFileCarryTheirCurrencyBeforeOrBehind(String text) {
        assertThat(rendered(values().read("price", text))).isEqualTo("CNY 128800.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "128800.50",
                "CNY",
                "CNY 1,000.00",
                "RMBX 5",
                "QQQ 5",
                "CNY 1.005",
                "cny 5",
                "CNY 5 CNY",
                "¥5",
                "CNY 1E9",
                "CNY ."
            })
    void whatIsNoAmountIsUnreadable(String text) {
        assertThat(problems(values().read("price", text))).containsExactly(ValueProblem.Kind.UNREADABLE);
    }

    @Test
    void amountsThatWouldFillALineAreOutOfRange() {
        assertThat(problems(values().read("price", "CNY " + "9".repeat(101))))
                .containsExactly(ValueProblem.Kind.OUT_OF_RANGE);
        assertThat(problems(values().money("price", Money.parse("CNY " + "9".repeat(99)))))
                .containsExactly(ValueProblem.Kind.OUT_OF_RANGE);
        assertThat(problems(values().read("price", "CNY " + "9".repeat(98)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.cn",
                "http://example.cn:8080/a/b?c=d&e=%E6%82%A8#f",
                "HTTPS://Example.CN/",
                "https://xn--fsqu00a.xn--0zwm56d/",
                "https://192.0.2.1/x",
                "https://localhost/a@b",
                "https://example.cn?x=1",
                "https://example.cn/#/page?x"
            })
    void webAddressesAreAbsolute(String address) {
        assertThat(rendered(values().url("page", address))).isEqualTo(address);
        assertThat(rendered(values().read("page", " " + address + " "))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.cn",
                "//example.cn",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.cn",
                "file:///etc/passwd",
                "mailto:li@example.cn",
                "https://",
                "https:///path",
                "https://user@example.cn",
                "https://user:word@example.cn/",
                "https://bank.example\\@evil.example",
                "https://exa mple.cn",
                "https://example.cn/a b",
                "https://example.cn/\r\nBcc:x",
                "https://example.cn/\u0000",
                "https://example.cn/\u202Etxt",
                "https://example.cn/<b>",
                "https://example.cn/\"",
                "https://example.cn/%",
                "https://example.cn/%zz",
                "https://example.cn/a#b#c",
                "https://例子.cn/",
                "https://example.cn:99999/",
                "https://example.cn:/",
                "https://-example.cn/",
                "https://example..cn/",
                " https://example.cn"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(problems(values().url("page", address))).containsExactly(ValueProblem.Kind.UNREADABLE);
    }

    @Test
    void longAddressesAreRefused() {
        String longest = "https://example.cn/" + "a".repeat(2048 - 19);

        assertThat(problems(values().url("page", longest))).isEmpty();
        assertThat(problems(values().url("page", longest + "a"))).containsExactly(ValueProblem.Kind.UNREADABLE);
        assertThat(problems(values().email("mail", "a".repeat(65) + "@example.cn")))
                .containsExactly(ValueProblem.Kind.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "li.wei@example.cn, li.wei@example.cn",
        "Li+a@Example.CN, Li+a@example.cn",
        "a@b.c.xn--p1ai, a@b.c.xn--p1ai"
    })
    void eMailAddressesKeepTheirDomainInLowerCase(String address, String kept) {
        assertThat(rendered(values().email("mail", address))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "li",
                "@example.cn",
                "li@",
                "li@example",
                "li@@example.cn",
                "li..wei@example.cn",
                ".li@example.cn",
                "li@example.1",
                "li@[192.0.2.1]",
                "\"li wei\"@example.cn",
                "李@example.cn",
                "li@例子.cn",
                "li@exa mple.cn",
                "li@example.cn\n",
                "li@example.cn\r\nBcc: x@example.cn",
                "li@example.cn,x@example.cn",
                "Li <li@example.cn>",
                "li@-a.cn",
                " li@a.cn"
            })
    void whatIsNoEMailAddressIsRefused(String address) {
        assertThat(problems(values().email("mail", address))).containsExactly(ValueProblem.Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+8613800138000",
                "400-800-1234",
                "0755-88888888",
                "(0755) 8888 8888",
                "138 0013 8000",
                "95588",
                "110",
                "+86 755-88888888"
            })
    void telephoneNumbersStayAsTheStoreWritesThem(String number) {
        assertThat(rendered(values().phone("hotline", number))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "400-800-CALL",
                "400–800",
                "(0755 8888",
                "0755) 8888",
                "((0755)) 8888",
                "-400800",
                "400-",
                "4+00800",
                "+",
                "１３８００１３８０００",
                "400-800-1234\n",
                "400;800",
                "*99#",
                "123456789012345678901"
            })
    void whatIsNoTelephoneNumberIsRefused(String number) {
        assertThat(problems(values().phone("hotline", number))).containsExactly(ValueProblem.Kind.UNREADABLE);
    }

    @Test
    void blankMeansMissingWhereItMayBeMissing() {
        assertThat(rendered(values().url("page", " ").email("mail", "").phone("hotline", "\u3000")))
                .isEmpty();
        TemplateSchema required = TemplateSchema.builder()
                .money("price")
                .url("page")
                .email("mail")
                .phone("hotline")
                .build();

        assertThat(TemplateValues.builder(required).url("page", " ").check().problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly("MISSING price", "BLANK page", "MISSING mail", "MISSING hotline");
    }

    /** Spreadsheets leave no-break spaces in cells that look empty, and around figures. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2007\u202F", " \u3000\u00A0", "\u200B"})
    void noBreakSpacesOfAFileAreBlankToo(String blank) {
        assertThat(problems(values().read("price", blank).read("page", blank).read("mail", blank)))
                .isEmpty();
        assertThat(rendered(values().read("price", blank + "CNY 5.00" + blank))).isEqualTo("CNY 5.00");
        TemplateSchema required =
                TemplateSchema.builder().text("name").number("hours").build();

        assertThat(TemplateValues.builder(required)
                        .read("name", blank)
                        .read("hours", blank)
                        .check()
                        .problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly("MISSING name", "MISSING hours");
    }

    /** Reading three million figures would take minutes. */
    @Test
    void figuresWithoutEndAreNotRead() {
        TemplateSchema schema =
                TemplateSchema.builder().number("hours").money("price").build();
        String endless = "9".repeat(3_000_000);

        assertThat(TemplateValues.builder(schema)
                        .read("hours", endless)
                        .read("price", "CNY " + endless)
                        .check()
                        .problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly("OUT_OF_RANGE hours", "OUT_OF_RANGE price");
        assertThat(TemplateValues.builder(schema)
                        .read("hours", "x".repeat(3_000_000))
                        .read("price", "CNY 0" + ".".repeat(3_000_000))
                        .check()
                        .problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly("UNREADABLE hours", "UNREADABLE price");
        assertThat(TemplateValues.builder(schema)
                        .read("hours", "0".repeat(999) + "1")
                        .read("price", "CNY " + "0".repeat(999) + "1")
                        .check()
                        .problems())
                .isEmpty();
    }

    /** Each label of a domain and each character of a path would be some frames of the stack. */
    @Test
    void longestAddressesAreReadOnASmallStack() throws InterruptedException {
        String domain = "a.".repeat(120) + "cn";
        List<ValueProblem.Kind> found = new ArrayList<>(List.of(ValueProblem.Kind.UNDECIDED));
        Thread small = new Thread(
                null,
                () -> {
                    found.clear();
                    found.addAll(problems(values().url("page", "https://" + domain + "/" + "%41".repeat(590))
                            .email("mail", "li@" + domain)));
                },
                "small stack",
                128 * 1024);
        small.start();
        small.join();

        assertThat(found).isEmpty();
    }

    @Test
    void aValueOfAnotherTypeIsToldWithItsArticle() {
        List<ValueProblem> problems =
                values().number("price", 5).bool("mail", true).check().problems();

        assertThat(problems)
                .extracting(ValueProblem::english)
                .containsExactly(
                        "The value of 'price' must be an amount of money.",
                        "The value of 'mail' must be an e-mail address.");
        assertThat(problems).extracting(ValueProblem::chinese).contains("“price”的值应为金额。");
    }

    @Test
    void listsMayHoldEachOfThem() {
        TemplateSchema schema = TemplateSchema.builder()
                .list("pages", ValueType.URL)
                .list("prices", ValueType.MONEY)
                .build();
        Filling filling = TemplateValues.builder(schema)
                .list("pages", List.of("https://example.cn", "javascript:x"))
                .list("prices", List.of(Money.parse("CNY 1"), "CNY 1"))
                .check();

        assertThat(filling.problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly("UNREADABLE pages[1]", "WRONG_TYPE prices[1]");
    }
}
