package org.dealercrm.template;

import java.util.Locale;

/**
 * The kinds of mistakes with their sentences. In a sentence {@code %1$s} is what stands in the source, {@code %2$s} what is
 * proposed or expected, {@code %3$d} the line of the other end, {@code %4$s} and {@code %5$s} the delimiters.
 */
enum MistakeKind {
    UNKNOWN_VARIABLE("没有名为“%1$s”的变量%2$s。", "There is no variable '%1$s'%2$s."),
    NOT_PRINTABLE(
            "“%1$s”是%2$s，不能直接写出；请用区段 %4$s#%1$s%5$s…%4$s/%1$s%5$s。",
            "'%1$s' is %2$s and cannot be printed; use a section %4$s#%1$s%5$s…%4$s/%1$s%5$s."),
    NO_SINGLE_VALUE(
            "“%4$s.%5$s”指它所在区段的那一项，而这里没有可以直接写出的一项；请写变量名。",
            "%4$s.%5$s prints the item of the section around it, and here that is no single value; write the name of a"
                    + " variable."),
    NOT_A_CONDITION(
            "“%1$s”是必有的%2$s，不能作区段；请直接写 %4$s%1$s%5$s。",
            "'%1$s' is %2$s that is always there, so a section over it decides nothing; write %4$s%1$s%5$s."),
    UNGUARDED_OPTIONAL(
            "“%1$s”可能没有值；请写在 %4$s#%2$s%5$s…%4$s/%2$s%5$s 之内，或加上 |default:文字。",
            "'%1$s' may be missing; print it within %4$s#%2$s%5$s…%4$s/%2$s%5$s, or add |default:text."),
    UNCLOSED_SECTION("区段“%1$s”没有结束；缺少 %4$s/%1$s%5$s。", "The section '%1$s' is not closed; %4$s/%1$s%5$s is missing."),
    UNOPENED_SECTION("%4$s/%1$s%5$s 没有对应的开始标签。", "%4$s/%1$s%5$s closes a section that was not opened."),
    MISMATCHED_SECTION(
            "第 %3$d 行打开的是“%2$s”，这里却以 %4$s/%1$s%5$s 结束；应为 %4$s/%2$s%5$s。",
            "%4$s/%1$s%5$s stands where the section '%2$s' of line %3$d ends; %4$s/%2$s%5$s is expected."),
    UNCLOSED_TAG("标签 %1$s 在本行没有以 %2$s 结束。", "The tag %1$s does not end with %2$s on its line."),
    UNCLOSED_COMMENT("注释没有以 %2$s 结束。", "The comment does not end with %2$s."),
    EMPTY_TAG("标签是空的；请写上变量名。", "The tag is empty; a name is missing."),
    BAD_CHARACTER("标签中不能有“%1$s”%2$s。", "'%1$s' cannot stand in a tag%2$s."),
    INCOMPLETE_NAME("变量名“%1$s”在点号之后还缺一段。", "The name '%1$s' lacks a part beside its dot."),
    NAME_TOO_LONG("变量名超过 %2$s 个字符。", "The name is longer than %2$s characters."),
    INVISIBLE_SPACE(
            "标签中有不可见或不换行的空格（%1$s）；请删去，或改用普通空格。",
            "The tag holds an invisible or no-break space (%1$s); delete it or use an ordinary one."),
    FULL_WIDTH_BRACES("标签用了全角花括号“%1$s”；请改用半角 %2$s。", "The tag has full-width braces '%1$s'; use %2$s."),
    VERBATIM_NOT_ALLOWED(
            "HTML 中的值一律转义；请写 %4$s%1$s%5$s。",
            "In HTML every value is escaped; write %4$s%1$s%5$s with two braces and no &."),
    INSIDE_MARKUP(
            "“%1$s”写在%2$s；值只能写在标签之间的正文里，或写在 title=\"…\" 一类带引号的属性里。",
            "'%1$s' stands in %2$s; a value may only stand in the text between tags or in a quoted attribute such as"
                    + " title=\"…\"."),
    BEHIND_AMPERSAND(
            "“%1$s”紧接在“&”之后，值的开头会与它连成另一个字符（如 &GT）；请把“&”写作 &amp;。",
            "'%1$s' follows an ampersand, with which the beginning of the value could be read as another character, such as"
                    + " &GT; write the ampersand as &amp;."),
    UNQUOTED_ATTRIBUTE(
            "“%1$s”写在没有引号的属性值里，值中的空格会变成新的属性；请加上引号。",
            "'%1$s' stands in an attribute without quotes, where a blank in the value would begin another one; quote it."),
    UNSAFE_ATTRIBUTE(
            "属性“%2$s”不能含有值“%1$s”，因为它会影响网页的行为或样式；值只能写在 title、alt、lang 一类的属性里。",
            "The attribute '%2$s' cannot hold the value '%1$s', which could change how the page works or looks; a value may"
                    + " stand in attributes such as title, alt and lang."),
    UNSAFE_LINK(
            "值“%1$s”写在这里会决定链接指向何处；请把它写在 https://网站/ 之后，或使用网址、电子邮箱（mailto:）、电话号码（tel:）类型的变量。",
            "The value '%1$s' would decide where this link leads; write it behind https://site/, or use a variable that is a"
                    + " web address, an e-mail address (mailto:) or a telephone number (tel:)."),
    LINK_NOT_WHOLE(
            "“%1$s”本身就是完整的链接，前后不能再有别的内容。",
            "'%1$s' is a whole link by itself; nothing else may stand before or behind it."),
    LINE_BREAK(
            "邮件标头只能是一行，不能有换行或控制字符（%1$s）。",
            "An e-mail header is one line and cannot have a line break or control (%1$s)."),
    UNBALANCED_MARKUP(
            "区段“%1$s”在 HTML 标签内开始或结束，取舍之后网页会残缺。",
            "The section '%1$s' begins and ends in different places of the HTML markup, which breaks it when left out."),
    UNCLOSED_MARKUP(
            "模板在 HTML 标签、注释或 <%1$s> 之内就结束了。",
            "The template ends within an HTML tag, a comment or the content of <%1$s>."),
    BAD_DELIMITERS(
            "“%1$s”没有写明两个新的分隔符；应如 %4$s=<%% %%>=%5$s：两个词以空格分开，各不超过 %2$s 个字符，不含等号。",
            "'%1$s' does not name two new delimiters; it should be as %4$s=<%% %%>=%5$s: two words with a blank between them,"
                    + " each of at most %2$s characters and without an equals sign."),
    UNKNOWN_SNIPPET("没有名为“%1$s”的片段%2$s。", "There is no snippet '%1$s'%2$s."),
    RECURSIVE_SNIPPET("片段“%1$s”用到了它自己：%2$s。", "The snippet '%1$s' is used within itself: %2$s."),
    SNIPPETS_TOO_DEEP(
            "用到片段“%1$s”时，片段嵌套超过 %2$s 层。", "With '%1$s' snippets are used within each other deeper than %2$s."),
    EXPANSION_TOO_LONG(
            "用上片段“%1$s”之后，模板超过 %2$s 个字符。", "With the snippet '%1$s' the template becomes longer than %2$s characters."),
    UNKNOWN_FORMAT("没有名为“%1$s”的格式%2$s。", "There is no format '%1$s'%2$s."),
    FORMAT_OF_ANOTHER_TYPE("格式“%1$s”不能用于%2$s。", "The format '%1$s' is not for %2$s."),
    UNAVAILABLE_FORMAT("模板的语言没有格式“%1$s”。", "The language of the template has no format '%1$s'."),
    FORMAT_ARGUMENT("格式“%1$s”%2$s。", "The format '%1$s' %2$s."),
    SECOND_FORMAT(
            "“%1$s”多余：一个标签至多有一个格式和一个 default。",
            "'%1$s' is one too many: a tag has at most one format and one default."),
    MISPLACED_FORMAT(
            "标签“%1$s”不写出值，不能有格式或 default。", "The tag '%1$s' prints no value, so it can have no format and no default."),
    EMPTY_FORMAT("竖线之后缺少格式的名称。", "The name of a format is missing behind the bar."),
    NEEDLESS_DEFAULT(
            "“%1$s”必有值，default 永远用不上；请删去。", "'%1$s' is always there, so its default decides nothing; leave it out."),
    DEFAULT_OF_ANOTHER_TYPE(
            "default 的文字“%1$s”不是%2$s；要写别的文字，请用区段区分有值与无值。",
            "The default '%1$s' is not %2$s; other text can be written by sections for what is there and what is not."),
    EMPTY_DEFAULT("default 之后没有文字；请写成 default:文字。", "There is no text behind default; write default:text."),
    NESTING_TOO_DEEP("区段嵌套超过 %2$s 层。", "Sections are nested deeper than %2$s."),
    SOURCE_TOO_LONG("模板超过 %2$s 个字符。", "The source is longer than %2$s characters.");

    private final String chinese;
    private final String english;

    MistakeKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese(Finding finding, int otherLine) {
        return sentence(ended(chinese, finding), finding, finding.detail().chinese(), otherLine);
    }

    String english(Finding finding, int otherLine) {
        return sentence(ended(english, finding), finding, finding.detail().english(), otherLine);
    }

    /** A question has its own mark, so the full stop behind it goes. */
    private static String ended(String pattern, Finding finding) {
        return finding.detail().asks() ? pattern.substring(0, pattern.length() - 1) : pattern;
    }

    private static String sentence(String pattern, Finding finding, String detail, int otherLine) {
        Delimiters delimiters = finding.delimiters();
        return String.format(
                Locale.ROOT, pattern, finding.subject(), detail, otherLine, delimiters.open(), delimiters.close());
    }
}
