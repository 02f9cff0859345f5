package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of the English letters that would have to change with the value beside them: Chinese ones never do. */
class EnglishLettersTest {

    /** An X-Trail but a Teana, an HKD 200 voucher but a CNY 200 one: only the value knows. */
    private static final Pattern ARTICLE_BEFORE_VALUE =
            Pattern.compile("\\b[Aa]n? (?:\\{\\{[#^][^{}]*}})?\\{\\{[^#^/!{}][^{}]*}}");

    /** One of something in the plural, 1 points, other than part of a date, a number or a time of day. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![0-9.,:-])1 [a-z]+s\\b");

    /** Nobody waits one minute for a service; an answer within one hour is for the store to word, as the note says. */
    private static final Set<String> MORE_THAN_ONE =
            Set.of(FirstServiceLetter.WORK_MINUTES, CatalogVariables.REPLY_HOURS);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static String source(LetterKind kind) {
        return LetterCatalog.letter(kind, LetterLanguage.EN).source();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void noArticleStandsBeforeAValue(LetterKind kind) {
        assertThat(ARTICLE_BEFORE_VALUE.matcher(source(kind)).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void oneOfAnythingReadsAsManyDo(LetterKind kind) {
        LetterData.Builder data = LetterSamples.begun(kind, LetterLanguage.EN, name -> true);
        kind.schema().variables().stream()
                .filter(variable -> variable.type() == ValueType.NUMBER)
                .map(TemplateVariable::name)
                .filter(name -> !name.contains("[]") && !MORE_THAN_ONE.contains(name))
                .forEach(name -> data.number(name, 1));
        if (kind == LetterKind.MEMBERSHIP_POINTS) {
            data.list(
                    MembershipLetter.MOVEMENTS,
                    List.of(PointsMovement.earned(DAY, "service", 1), PointsMovement.spent(DAY, "a car wash", 1)));
        }

        for (String line :
                WrittenLetter.of(kind, LetterLanguage.EN, data.build()).lines()) {
            assertThat(ONE_OF_MANY.matcher(line).find()).as(line).isFalse();
        }
    }

    /** Where no list was given every paragraph is of the letter's own making, and none goes on where a heading stopped. */
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyParagraphOfItsOwnBeginsWithACapital(LetterKind kind) {
        LetterData bare = LetterSamples.bare(kind, LetterLanguage.EN);

        assertThat(WrittenLetter.of(kind, LetterLanguage.EN, bare).letter().body())
                .allMatch(paragraph -> Character.isUpperCase(paragraph.charAt(0)));
    }

    @Test
    void theNoteTellsWhereANumberMustBeTwoOrMore() {
        for (LetterKind kind : LetterKind.values()) {
            if (kind.schema().typeOf(CatalogVariables.REPLY_HOURS).isPresent()) {
                assertThat(source(kind)).containsPattern("replyHours: within how many hours you answer, two or more");
            }
        }
    }

    @Test
    void theChecksOfThisTestFindWhatTheyLookFor() {
        assertThat(ARTICLE_BEFORE_VALUE.matcher("for a {{newModel}} by").find()).isTrue();
        assertThat(ARTICLE_BEFORE_VALUE.matcher("an {{#gift}}{{gift}}{{/gift}}").find())
                .isTrue();
        assertThat(ARTICLE_BEFORE_VALUE.matcher("a new {{newModel}} by").find()).isFalse();
        assertThat(ONE_OF_MANY.matcher("within 1 months or").find()).isTrue();
        assertThat(ONE_OF_MANY.matcher("CNY 1.1 does").find()).isFalse();
    }
}
