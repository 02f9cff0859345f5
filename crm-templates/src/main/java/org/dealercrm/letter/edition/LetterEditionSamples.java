package org.dealercrm.letter.edition;

import static org.dealercrm.letter.LetterLanguage.EN;
import static org.dealercrm.letter.LetterLanguage.ZH_HANS;
import static org.dealercrm.letter.LetterLanguage.ZH_HANT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueType;

/**
 * The editions that {@link LetterTemplatesContract} saves: every status and type of variable, long sources with every kind of
 * character, codes that begin alike or differ by case only, numbers that were not published in their order. Their ids have an
 * order of their own in collations that are not binary.
 */
final class LetterEditionSamples {

    static final StoreId STORE = StoreId.of("contract-a");
    static final StoreId ELSEWHERE = StoreId.of("contract-b");
    static final String CODE = "Thank-you";
    static final String SAME_INSTANT = "Thank-you_2";
    static final String LOWER_CASE = "thank-you";

    /** The first day: edition 1 of the Chinese letter is published. The lower case letter is published on the fifth day. */
    static final Instant FIRST = Instant.parse("2024-02-29T15:59:59Z");

    static final Instant TENTH_PUBLISHED = day(2);
    static final Instant SECOND_PUBLISHED = day(3);
    static final Instant ROLLED_BACK = day(4);
    static final Instant TWO_AT_ONCE = day(5);
    static final Instant WITHDRAWN = day(6);

    private static final EditorId AUTHOR = EditorId.of("staff-7");
    private static final EditorId SECOND_AUTHOR = EditorId.of("王_8");
    private static final EditorId APPROVER = EditorId.of("Staff-7");

    private static final Instant WRITTEN = FIRST.minusSeconds(3_600);
    private static final Instant APPROVED = FIRST.minusSeconds(60);

    /** In place of the draft, another content and further steps. */
    static final LetterEdition FIRST_CHANGED = edition(sealed(CODE, EN, 1, brief("[Body]\nShort\n"))
            .addAuthors(SECOND_AUTHOR)
            .status(LetterEditionStatus.PUBLISHED)
            .publication(new EditionAct(AUTHOR, FIRST)));

    static final LetterEdition IN_TRADITIONAL = published(ZH_HANT, 1, FIRST);

    static final LetterEdition IN_LOWER_CASE =
            edition(publishedRows(LOWER_CASE, ZH_HANS, 1, full("lower"), TWO_AT_ONCE));

    static final List<LetterEdition> IN_ORDER = List.of(
            edition(rows(STORE, CODE, EN, 1, full("draft"))),
            published(ZH_HANS, 1, FIRST),
            published(ZH_HANS, 2, SECOND_PUBLISHED),
            published(ZH_HANS, 10, TENTH_PUBLISHED),
            edition(publishedRows(CODE, ZH_HANS, 11, full("1"), ROLLED_BACK)
                    .written(new EditionAct(SECOND_AUTHOR, ROLLED_BACK))
                    .authors(List.of(SECOND_AUTHOR))
                    .changedAt(ROLLED_BACK)
                    .rolledBackTo(1)
                    .status(LetterEditionStatus.WITHDRAWN)
                    .withdrawal(new EditionAct(APPROVER, WITHDRAWN))),
            edition(sealed(CODE, ZH_HANS, 12, full("12")).status(LetterEditionStatus.APPROVED)),
            edition(rows(STORE, CODE, ZH_HANS, 13, brief(" \t"))
                    .status(LetterEditionStatus.WITHDRAWN)
                    .withdrawal(new EditionAct(AUTHOR, FIRST))),
            IN_TRADITIONAL,
            edition(publishedRows(SAME_INSTANT, ZH_HANS, 1, full("1"), TWO_AT_ONCE)),
            edition(publishedRows(SAME_INSTANT, ZH_HANS, 2, full("2"), TWO_AT_ONCE)),
            IN_LOWER_CASE,
            edition(rows(STORE, "感谢信", ZH_HANS, LetterEditionId.MAX_VERSION, brief(""))));

    static final LetterEdition FIRST_ELSEWHERE = edition(rows(ELSEWHERE, CODE, EN, 1, brief("Elsewhere")));

    /** In another store the letter is never withdrawn. */
    static final LetterEdition IN_FORCE_ELSEWHERE =
            edition(publishedRows(CODE, ZH_HANS, 1, full("elsewhere"), FIRST).id(id(ELSEWHERE, CODE, ZH_HANS, 1)));

    private LetterEditionSamples() {}

    static List<LetterEdition> savedForQuestions() {
        List<LetterEdition> saved = new ArrayList<>(IN_ORDER);
        saved.add(FIRST_CHANGED);
        saved.add(FIRST_ELSEWHERE);
        saved.add(IN_FORCE_ELSEWHERE);
        return saved;
    }

    static List<LetterEdition> ofChineseLetter() {
        return IN_ORDER.subList(1, 7);
    }

    private static Instant day(int number) {
        return FIRST.plusSeconds((number - 1) * 86_400L);
    }

    /** What a narrow column, a careless trim or a collation would change. */
    private static EditionContent full(String word) {
        String source =
                "\n  [正文]\n“" + word + "”, \\ ' \" % _ ; 𠮷 🚗 \u00A0 é e\u0301\t|\n" + "很长的信。\n".repeat(1_000) + "\n ";
        return new EditionContent(
                source,
                DateStyle.NUMERALS,
                Map.of("closing", "此致\n敬礼！\n", "Closing", " ", "结语", "", "a", "{{brand}}".repeat(500)),
                Map.of("servicePromise", "五心服务 ", "replyHours", "12", "A", "'"));
    }

    private static EditionContent brief(String source) {
        return EditionContent.of(source);
    }

    private static LetterEdition published(LetterLanguage language, int version, Instant at) {
        return edition(publishedRows(CODE, language, version, full(Integer.toString(version)), at));
    }

    private static LetterEditionState.Builder publishedRows(
            String code, LetterLanguage language, int version, EditionContent content, Instant at) {
        return sealed(code, language, version, content)
                .addAuthors(SECOND_AUTHOR)
                .status(LetterEditionStatus.PUBLISHED)
                .publication(new EditionAct(AUTHOR, at));
    }

    private static LetterEditionState.Builder sealed(
            String code, LetterLanguage language, int version, EditionContent content) {
        List<TemplateVariable> variables = new ArrayList<>();
        for (ValueType type : ValueType.values()) {
            variables.add(new TemplateVariable("of_" + type, type, false));
            variables.add(new TemplateVariable("a-list[]." + type, type, true));
        }
        return rows(STORE, code, language, version, content)
                .seal(EditionSeal.of(content, language, variables))
                .approval(new EditionAct(APPROVER, APPROVED));
    }

    private static LetterEditionState.Builder rows(
            StoreId store, String code, LetterLanguage language, int version, EditionContent content) {
        return LetterEditionState.builder()
                .id(id(store, code, language, version))
                .content(content)
                .status(LetterEditionStatus.DRAFT)
                .written(new EditionAct(AUTHOR, WRITTEN))
                .addAuthors(AUTHOR)
                .changedAt(WRITTEN.plusSeconds(1));
    }

    private static LetterEditionId id(StoreId store, String code, LetterLanguage language, int version) {
        return new LetterEditionId(store, code, language, version);
    }

    private static LetterEdition edition(LetterEditionState.Builder rows) {
        return LetterEdition.restore(rows.build()).aggregate();
    }
}
