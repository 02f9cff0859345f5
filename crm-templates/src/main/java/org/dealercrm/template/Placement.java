package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/**
 * Whether a value may stand at a place of an HTML template: how it is made harmless there, or what is wrong with it.
 *
 * @param escaping how it is escaped, null if it may not stand there
 * @param mistake what is wrong, null if nothing is
 */
record Placement(@Nullable Escaping escaping, @Nullable Finding mistake) {

    /**
     * Looks at the place that the markup has come to; a value that is let in takes the markup on. Of an unknown variable, whose
     * type is null, that much has been said: it is taken for one of the type that fits.
     */
    static Placement of(MarkupTracker markup, Tag tag, @Nullable ValueType type) {
        Placement placement = switch (markup.place()) {
            case BODY -> as(Escaping.MARKUP);
            case TITLE -> markup.isInsideEndTag() ? inside(tag, "标签名里", "the name of a tag") : as(Escaping.MARKUP);
            case LESS_THAN, CLOSING, TAG_NAME -> inside(tag, "标签名里", "the name of a tag");
            case TAG, ATTRIBUTE_NAME, BEHIND_NAME -> inside(tag, "属性名里", "the name of an attribute");
            case DECLARATION, BOGUS_COMMENT, COMMENT -> inside(tag, "注释或声明里", "a comment or declaration");
            case RAW -> inside(tag, " <" + markup.element() + "> 的内容里", "the content of <" + markup.element() + ">");
            case LOST ->
                inside(
                        tag,
                        " <" + markup.element() + "> 之后，其解读因浏览器而异",
                        "what follows <" + markup.element() + ">, which is not read the same way everywhere");
            case BEFORE_VALUE, UNQUOTED ->
                wrong(tag.finding(MistakeKind.UNQUOTED_ATTRIBUTE, tag.start())
                        .suggesting("\"" + tag.like(tag.name()) + "\""));
            case DOUBLE_QUOTED, SINGLE_QUOTED -> inAttribute(markup, tag, type);
        };
        if (placement.escaping == null) {
            return placement;
        }
        boolean inReference = markup.isInReference();
        markup.value();
        return inReference ? new Placement(placement.escaping, inReference(tag)) : placement;
    }

    private static Placement inAttribute(MarkupTracker markup, Tag tag, @Nullable ValueType type) {
        return switch (AttributeKind.of(markup.element(), markup.attribute())) {
            case TEXT -> as(Escaping.ATTRIBUTE);
            case LINK -> inLink(markup.link(), tag, type);
            case OTHER ->
                wrong(tag.finding(MistakeKind.UNSAFE_ATTRIBUTE, tag.start()).with(markup.attribute()));
        };
    }

    private static Placement inLink(LinkTracker link, Tag tag, @Nullable ValueType type) {
        return switch (link.part()) {
            case SLASH, OPEN -> as(Escaping.URL_PART);
            case MAIL_FIELDS -> as(Escaping.MAIL_FIELD);
            case MAIL -> mayBe(ValueType.EMAIL, type) ? as(Escaping.MAIL_ADDRESS) : unsafe(tag, type);
            case TELEPHONE -> mayBe(ValueType.PHONE, type) ? as(Escaping.TELEPHONE) : unsafe(tag, type);
            case SCHEME -> link.isEmpty() && mayBe(ValueType.URL, type) ? as(Escaping.ATTRIBUTE) : unsafe(tag, type);
            case HOST, AUTHORITY, MAIL_ADDRESS, CLOSED -> unsafe(tag, type);
            case WHOLE -> wrong(spoilt(tag));
        };
    }

    private static boolean mayBe(ValueType wanted, @Nullable ValueType type) {
        return type == null || type == wanted;
    }

    /** A link that is a value as a whole, with something before or behind it. */
    static Finding spoilt(Tag tag) {
        return tag.finding(MistakeKind.LINK_NOT_WHOLE, tag.start());
    }

    /** A value that an ampersand before it could make a character reference of. */
    static Finding inReference(Tag tag) {
        return tag.finding(MistakeKind.BEHIND_AMPERSAND, tag.start()).suggesting("&amp;");
    }

    private static Placement unsafe(Tag tag, @Nullable ValueType type) {
        String literal = switch (type == null ? ValueType.TEXT : type) {
            case URL -> "";
            case EMAIL -> "mailto:";
            case PHONE -> "tel:";
            default -> "https://…/?…=";
        };
        return wrong(tag.finding(MistakeKind.UNSAFE_LINK, tag.start())
                .suggesting("\"" + literal + tag.like(tag.name()) + "\""));
    }

    private static Placement inside(Tag tag, String chinese, String english) {
        return wrong(tag.finding(MistakeKind.INSIDE_MARKUP, tag.start()).with(new Finding.Detail(chinese, english)));
    }

    private static Placement as(Escaping escaping) {
        return new Placement(escaping, null);
    }

    private static Placement wrong(Finding mistake) {
        return new Placement(null, mistake);
    }
}
