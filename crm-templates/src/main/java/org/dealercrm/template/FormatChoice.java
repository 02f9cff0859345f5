package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the pipes of a tag against the type of its value and notes what does not fit. */
final class FormatChoice {

    static final String DEFAULT = "default";

    private final Tag tag;
    private final Scope.Found found;
    private final TemplateCompiler compiler;
    private final Findings findings;
    private @Nullable ValueFormat format;
    private int places;
    private @Nullable String fallback;
    private boolean formatSeen;
    private boolean defaultSeen;

    FormatChoice(Tag tag, Scope.Found found, TemplateCompiler compiler, Findings findings) {
        this.tag = tag;
        this.found = found;
        this.compiler = compiler;
        this.findings = findings;
    }

    Printing printing() {
        tag.pipes().forEach(this::read);
        return new Printing(compiler.formats(), format, places, fallback);
    }

    /** Of the formats of a variable that there is not, whose type nobody knows, those are told that no type has. */
    static void checkOfUnknown(Tag tag, Findings findings) {
        for (Pipe pipe : tag.pipes()) {
            if (!pipe.name().equals(DEFAULT) && !ValueFormat.isNameOfOne(pipe.name())) {
                findings.add(unknown(finding(MistakeKind.UNKNOWN_FORMAT, pipe, tag), pipe, ValueFormat.words()));
            }
        }
    }

    /** Whether a fallback was written, so that the value may be missing; a mistaken one counts too. */
    boolean hasDefault() {
        return defaultSeen;
    }

    private void read(Pipe pipe) {
        boolean isDefault = pipe.name().equals(DEFAULT);
        if (isDefault ? defaultSeen : formatSeen) {
            findings.add(finding(MistakeKind.SECOND_FORMAT, pipe));
        } else if (isDefault) {
            defaultSeen = true;
            readDefault(pipe);
        } else {
            formatSeen = true;
            readFormat(pipe);
        }
    }

    private void readDefault(Pipe pipe) {
        String text = pipe.argument();
        if (text == null || ValueCheck.isBlank(text)) {
            findings.add(finding(MistakeKind.EMPTY_DEFAULT, pipe));
        } else if (found.guards().isEmpty()) {
            findings.add(tag.finding(MistakeKind.NEEDLESS_DEFAULT, pipe.start()).suggesting(withoutDefault()));
        } else {
            fallback = ContactForm.of(found.shape().type(), PlainText.value(text));
            if (fallback == null) {
                // It may stand in a link, where nothing but the type makes it harmless.
                findings.add(Finding.of(MistakeKind.DEFAULT_OF_ANOTHER_TYPE, pipe.argumentStart(), text)
                        .with(Finding.Detail.of(found.shape().type())));
            }
        }
    }

    private String withoutDefault() {
        StringBuilder content = new StringBuilder(tag.name());
        for (Pipe pipe : tag.pipes()) {
            if (!pipe.name().equals(DEFAULT)) {
                content.append('|').append(pipe.name());
                if (pipe.argument() != null) {
                    content.append(':').append(pipe.argument());
                }
            }
        }
        return tag.like(content.toString());
    }

    private void readFormat(Pipe pipe) {
        ValueType type = found.shape().type();
        Optional<ValueFormat> named = ValueFormat.named(pipe.name(), type);
        if (named.isEmpty()) {
            findings.add(unknown(pipe, type));
        } else if (!Printing.isAvailable(named.get(), compiler.formats())) {
            findings.add(finding(MistakeKind.UNAVAILABLE_FORMAT, pipe));
        } else {
            format = named.get();
            readPlaces(pipe, format);
        }
    }

    private void readPlaces(Pipe pipe, ValueFormat asked) {
        String argument = pipe.argument();
        if (asked.takesPlaces()) {
            if (argument != null && argument.length() == 1 && argument.charAt(0) >= '0' && argument.charAt(0) <= '9') {
                places = argument.charAt(0) - '0';
            } else {
                String example = asked.word() + ":1";
                findings.add(finding(MistakeKind.FORMAT_ARGUMENT, pipe)
                        .with(new Finding.Detail(
                                "要在半角冒号之后写小数位数 0 至 9，例如 " + example,
                                "needs its number of places, 0 to 9, behind a colon, for example " + example))
                        .suggesting(example));
            }
        } else if (argument != null) {
            findings.add(finding(MistakeKind.FORMAT_ARGUMENT, pipe)
                    .with(new Finding.Detail("不带参数", "takes no argument"))
                    .suggesting(asked.word()));
        }
    }

    private Finding unknown(Pipe pipe, ValueType type) {
        List<String> words =
                ValueFormat.of(type).stream().map(ValueFormat::word).toList();
        if (ValueFormat.isNameOfOne(pipe.name())) {
            return finding(MistakeKind.FORMAT_OF_ANOTHER_TYPE, pipe)
                    .with(new Finding.Detail(
                            type.chinese() + (words.isEmpty() ? "" : "；可用 " + String.join("、", words)),
                            type.englishWithArticle()
                                    + (words.isEmpty() ? "" : "; it has " + String.join(", ", words))));
        }
        // What was meant as a default is none that lacks.
        defaultSeen |= nearest(pipe, words).filter(DEFAULT::equals).isPresent();
        return unknown(finding(MistakeKind.UNKNOWN_FORMAT, pipe), pipe, words);
    }

    private static Finding unknown(Finding finding, Pipe pipe, List<String> words) {
        return nearest(pipe, words)
                .map(near -> finding.with(Finding.Detail.near(near)).suggesting(near))
                .orElseGet(() -> {
                    List<String> all = withDefault(words);
                    return finding.with(new Finding.Detail(
                            "；可用 " + String.join("、", all), "; there are " + String.join(", ", all)));
                });
    }

    private static Optional<String> nearest(Pipe pipe, List<String> words) {
        return NearestName.to(pipe.name(), withDefault(words));
    }

    private static List<String> withDefault(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(DEFAULT);
        return all;
    }

    private Finding finding(MistakeKind kind, Pipe pipe) {
        return finding(kind, pipe, tag);
    }

    private static Finding finding(MistakeKind kind, Pipe pipe, Tag tag) {
        return Finding.of(kind, pipe.start(), pipe.name()).in(tag.delimiters());
    }
}
