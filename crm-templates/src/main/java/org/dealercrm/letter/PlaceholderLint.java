package org.dealercrm.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was meant to be filled in and would be printed as it stands, and what would be left empty. */
final class PlaceholderLint {

    private static final Pattern BRACES = Pattern.compile("[$＄]?[{｛]++(?:([^{}｛｝\n]*+)[}｝]++)?+|[}｝]++");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");

    private static final Pattern GAPS = Pattern.compile("(?<![A-Za-z0-9])[XxＸｘ×]{2,}(?![A-Za-z0-9])"
            + "|_{2,}|＿{2,}|某某+|○{2,}|\\bTODO\\b|\\bTBD\\b|(?i:\\blorem ipsum\\b)"
            + "|[\\[【<＜〔#%@](?:客户|車主|车主|会员|會員|收件人)?(?:姓名|名字|名称|名稱|称呼|稱呼|日期|时间|時間|品牌|车型|車型|车牌|車牌"
            + "|车牌号|車牌號|门店|門店|店名|电话|電話|手机|手機|链接|連結|金额|金額)[\\]】>＞〕#%@]"
            + "|年[ 　]+月(?:[ 　]+日)?|[（(【\\[]此[处處](?:填写|填寫|插入)[^）)】\\]\n]{0,20}[）)】\\]]|\\[insert [^\\]\n]{1,40}]"
            + "|[\\[<](?i:name|first name|last name|surname|customer|date|time|store|brand|model|phone|link)[\\]>]"
            + "|(?<![A-Za-z0-9%=/&])%(?:[0-9]\\$)?[sd](?![A-Za-z0-9%])"
            + "|(?<![A-Za-z0-9._@$%=/&-])([@$%])[A-Za-z_][A-Za-z0-9_]{1,30}\\1(?![A-Za-z0-9])");

    private static final Pattern HONORIFICS = Pattern.compile("先生 ?[（(/／或] ?(?:女士|小姐) ?[）)]?"
            + "|(?:女士|小姐) ?[（(/／或] ?先生 ?[）)]?"
            + "|\\bM(?:r|rs|s|iss)\\b\\.? ?(?:/|\\bor\\b) ?M(?:r|rs|s|iss)\\b\\.?|\\bSir ?(?:/|or) ?Madam\\b");

    private static final Pattern EMPTY =
            Pattern.compile("[(（] *[)）]|“ *”|「 *」|『 *』|《 *》|【 *】|\\[ *\\]|\\bDear *[,:]|尊敬的 *[：:，,]");

    /** The whole run is taken, so that each character of it is looked at once. */
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E" + LintText.VALUE + "]*+");

    private static final String SALUTATION = "{{" + LetterVariables.SALUTATION + "}}";

    private final LintText text;
    private final String seen;

    PlaceholderLint(LintText text) {
        this.text = text;
        this.seen = text.seen();
    }

    void check() {
        braces();
        each(GAPS, LintRule.PLACEHOLDER, Optional.empty(), "");
        each(HONORIFICS, LintRule.LITERAL_HONORIFIC, Optional.of(SALUTATION), SALUTATION);
        each(EMPTY, LintRule.EMPTY_TEXT, Optional.empty(), "");
        links();
        text.tokens().stream().filter(LintText.Token::opens).forEach(this::mayBeEmpty);
    }

    private void each(Pattern pattern, LintRule rule, Optional<String> suggestion, String proposed) {
        Matcher found = pattern.matcher(seen);
        while (found.find()) {
            text.warn(text.place(found.start()), rule, found.group(), proposed, suggestion);
        }
    }

    private void braces() {
        Matcher found = BRACES.matcher(seen);
        while (found.find()) {
            String name = found.group(1) == null ? "" : found.group(1).strip();
            Optional<String> suggestion =
                    NAME.matcher(name).matches() ? Optional.of("{{" + name + "}}") : Optional.empty();
            text.warn(text.place(found.start()), LintRule.UNRESOLVED_BRACES, shown(found.group()), "", suggestion);
        }
    }

    private void links() {
        Matcher found = LINK.matcher(seen);
        while (found.find()) {
            String link = found.group();
            if (link.indexOf(LintText.VALUE) >= 0 || link.endsWith("://")) {
                text.warn(text.place(found.start()), LintRule.BROKEN_LINK, shown(link), "", Optional.empty());
            }
        }
    }

    private static String shown(String visible) {
        return visible.replace(Character.toString(LintText.VALUE), "{{…}}");
    }

    /** Brackets around an optional section and nothing else; a form of address before one. */
    private void mayBeEmpty(LintText.Token opening) {
        LintText.Token closing = text.closing(opening);
        int before = opening.start() - 1;
        int after = closing == null ? text.source.length() : closing.end();
        while (before >= 0 && text.source.charAt(before) == ' ') {
            before--;
        }
        while (after < text.source.length() && text.source.charAt(after) == ' ') {
            after++;
        }
        if (before < 0 || after == text.source.length()) {
            return;
        }
        int bracket = "(（“「『《【[".indexOf(text.source.charAt(before));
        char next = text.source.charAt(after);
        boolean brackets = bracket >= 0 && ")）”」』》】]".indexOf(next) == bracket;
        String address = text.source.startsWith("尊敬的", before - 2)
                ? "尊敬的"
                : text.source.startsWith("Dear", before - 3) ? "Dear " : "";
        boolean addressed = !address.isEmpty() && "：:，,".indexOf(next) >= 0;
        if (brackets || addressed) {
            String around = (brackets ? Character.toString(text.source.charAt(before)) : address) + next;
            text.warn(opening.start(), LintRule.MAY_BE_EMPTY, opening.name(), around, Optional.empty());
        }
    }
}
