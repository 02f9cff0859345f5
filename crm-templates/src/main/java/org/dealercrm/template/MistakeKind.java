package org.dealercrm.template;

import java.util.Locale;

/**
 * The kinds of mistakes with their sentences. In a sentence {@code %1$s} is what stands in the source, {@code %2$s} what is
 * proposed or expected, {@code %3$d} the line of the other end.
 */
enum MistakeKind {
    UNKNOWN_VARIABLE("没有名为“%1$s”的变量%2$s。", "There is no variable '%1$s'%2$s."),
    NOT_PRINTABLE(
            "“%1$s”是%2$s，不能直接写出；请用区段 {{#%1$s}}…{{/%1$s}}。",
            "'%1$s' is %2$s and cannot be printed; use a section {{#%1$s}}…{{/%1$s}}."),
    NOT_A_CONDITION(
            "“%1$s”是必有的%2$s，不能作区段；请直接写 {{%1$s}}。",
            "'%1$s' is %2$s that is always there, so a section over it decides nothing; write {{%1$s}}."),
    UNGUARDED_OPTIONAL(
            "“%1$s”可能没有值；请写在 {{#%2$s}}…{{/%2$s}} 之内。", "'%1$s' may be missing; print it within {{#%2$s}}…{{/%2$s}}."),
    UNCLOSED_SECTION("区段“%1$s”没有结束；缺少 {{/%1$s}}。", "The section '%1$s' is not closed; {{/%1$s}} is missing."),
    UNOPENED_SECTION("{{/%1$s}} 没有对应的开始标签。", "{{/%1$s}} closes a section that was not opened."),
    MISMATCHED_SECTION(
            "第 %3$d 行打开的是“%2$s”，这里却以 {{/%1$s}} 结束；应为 {{/%2$s}}。",
            "{{/%1$s}} stands where the section '%2$s' of line %3$d ends; {{/%2$s}} is expected."),
    UNCLOSED_TAG("标签 %1$s 在本行没有以 %2$s 结束。", "The tag %1$s does not end with %2$s on its line."),
    UNCLOSED_COMMENT("注释没有以 }} 结束。", "The comment does not end with }}."),
    EMPTY_TAG("标签是空的；请写上变量名。", "The tag is empty; a name is missing."),
    BAD_CHARACTER("标签中不能有“%1$s”%2$s。", "'%1$s' cannot stand in a tag%2$s."),
    INCOMPLETE_NAME("变量名“%1$s”在点号之后还缺一段。", "The name '%1$s' lacks a part beside its dot."),
    NAME_TOO_LONG("变量名超过 %2$s 个字符。", "The name is longer than %2$s characters."),
    INVISIBLE_SPACE(
            "标签中有不可见或不换行的空格（%1$s）；请删去，或改用普通空格。",
            "The tag holds an invisible or no-break space (%1$s); delete it or use an ordinary one."),
    FULL_WIDTH_BRACES("标签用了全角花括号“%1$s”；请改用半角 %2$s。", "The tag has full-width braces '%1$s'; use %2$s."),
    VERBATIM_NOT_ALLOWED(
            "HTML 中的值一律转义；请写 {{%1$s}}。", "In HTML every value is escaped; write {{%1$s}} with two braces and no &."),
    INSIDE_MARKUP(
            "“%1$s”写在 HTML 标签、脚本或样式之内；值只能写在标签之间的正文里。",
            "'%1$s' stands inside an HTML tag, script or style; a value may only stand in the text between tags."),
    UNBALANCED_MARKUP(
            "区段“%1$s”在 HTML 标签内开始或结束，取舍之后网页会残缺。",
            "The section '%1$s' begins and ends in different places of the HTML markup, which breaks it when left out."),
    UNSUPPORTED_TAG("不支持 %1$s 标签。", "The tag %1$s is not supported."),
    NESTING_TOO_DEEP("区段嵌套超过 %2$s 层。", "Sections are nested deeper than %2$s."),
    SOURCE_TOO_LONG("模板超过 %2$s 个字符。", "The source is longer than %2$s characters.");

    private final String chinese;
    private final String english;

    MistakeKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese(Finding finding, int otherLine) {
        return String.format(
                Locale.ROOT, chinese, finding.subject(), finding.detail().chinese(), otherLine);
    }

    String english(Finding finding, int otherLine) {
        return String.format(
                Locale.ROOT, english, finding.subject(), finding.detail().english(), otherLine);
    }
}
