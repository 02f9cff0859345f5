package org.dealercrm.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the tags of a source together to a tree of nodes and checks every one of them, also in branches not taken. */
final class TemplateAssembly {

    private final String source;
    private final TemplateCompiler compiler;
    private final Findings findings;
    private final MarkupTracker markup = new MarkupTracker();
    /** The value that was met last, which may have to be the whole of its link. */
    private @Nullable Tag wholeLink;

    private final Deque<OpenSection> open = new ArrayDeque<>();
    /** How often a section of a name is open; and how often one was closed under another's name. */
    private final Map<String, Integer> openNames = new HashMap<>();

    private final Map<String, Integer> closedByMistake = new HashMap<>();
    /** What the open sections have made sure of. */
    private final Map<String, Integer> guarded = new HashMap<>();

    final Set<String> variables = new LinkedHashSet<>();
    int mostFrames = 1;
    int literalLength;
    private boolean tooDeep;

    TemplateAssembly(String source, TemplateCompiler compiler, Findings findings) {
        this.source = source;
        this.compiler = compiler;
        this.findings = findings;
    }

    Node.Sequence assemble(List<Tag> tags) {
        Scope top = new Scope(null, compiler.root(), 0, "");
        OpenSection whole = new OpenSection(null, null, top, 1, markup.context());
        open.push(whole);
        StandaloneLines lines = new StandaloneLines(source);
        int written = 0;
        for (Tag tag : tags) {
            boolean alone = tag.kind().mayStandAlone() && lines.isAlone(tag);
            literal(written, alone ? lines.lineStart() : tag.start());
            accept(tag);
            written = alone ? lines.nextLine() : tag.end();
        }
        literal(written, source.length());
        while (open.size() > 1) {
            abandon();
        }
        if (!markup.mayEnd()) {
            findings.add(Finding.of(MistakeKind.UNCLOSED_MARKUP, source.length(), markup.element()));
        }
        return whole.content();
    }

    private void literal(int from, int to) {
        if (from < to) {
            String text = source.substring(from, to);
            literalLength += text.length();
            innermost().children.add(new Node.Literal(text));
            if (compiler.guardsMarkup()) {
                markup.read(text);
                reportSpoiltLink();
            } else if (compiler.output() == OutputKind.HEADER) {
                reportControl(from, text);
            }
        }
    }

    private void reportSpoiltLink() {
        if (markup.takeLinkSpoilt() && wholeLink != null) {
            findings.add(Placement.spoilt(wholeLink));
        }
    }

    private void reportControl(int from, String text) {
        int at = Escaping.firstControl(text);
        if (at >= 0) {
            findings.add(Finding.of(MistakeKind.LINE_BREAK, from + at, String.format("U+%04X", (int) text.charAt(at))));
        }
    }

    private OpenSection innermost() {
        return open.element();
    }

    private void accept(Tag tag) {
        switch (tag.kind()) {
            case VARIABLE, VERBATIM -> variable(tag);
            case SECTION, INVERTED -> section(tag);
            case CLOSE -> close(tag);
            case COMMENT, NOTHING -> {}
        }
    }

    // ----- variables

    private void variable(Tag tag) {
        Scope.Found found = find(tag);
        boolean verbatim = tag.kind() == Tag.Kind.VERBATIM;
        boolean html = compiler.output() == OutputKind.HTML;
        if (verbatim && html && !compiler.isLenient()) {
            findings.add(Finding.of(MistakeKind.VERBATIM_NOT_ALLOWED, tag.start(), tag.name())
                    .suggesting("{{" + tag.name() + "}}"));
        }
        Escaping escaping = verbatim && html ? Escaping.NONE : compiler.output().escaping();
        if (compiler.guardsMarkup()) {
            escaping = place(tag, found == null ? ValueType.TEXT : found.shape().type());
        }
        if (found == null) {
            return;
        }
        ValueType type = found.shape().type();
        if (!type.isPrintable()) {
            findings.add(Finding.of(MistakeKind.NOT_PRINTABLE, tag.nameStart(), tag.name())
                    .with(Finding.Detail.of(type))
                    .suggesting("{{#" + tag.name() + "}}"));
            return;
        }
        requireGuards(tag, found);
        innermost().children.add(new Node.Print(found.reference(), compiler.formats(), escaping, found.fullName()));
    }

    /** How a value is made harmless at its place in the markup; reported if it may not stand there. */
    private Escaping place(Tag tag, ValueType type) {
        Placement placement = Placement.of(markup, tag, type);
        if (placement.mistake() != null) {
            findings.add(placement.mistake());
        }
        wholeLink = tag;
        return placement.escaping() == null ? Escaping.MARKUP : placement.escaping();
    }

    private void requireGuards(Tag tag, Scope.Found found) {
        if (compiler.isLenient()) {
            return;
        }
        for (Scope.Guard guard : found.guards()) {
            if (guarded.getOrDefault(guard.key(), 0) == 0) {
                findings.add(Finding.of(MistakeKind.UNGUARDED_OPTIONAL, tag.nameStart(), tag.name())
                        .with(guard.name())
                        .suggesting("{{#" + guard.name() + "}}{{" + tag.name() + "}}{{/" + guard.name() + "}}"));
                return;
            }
        }
    }

    /** What a tag's name means; null, and reported, if it means nothing. */
    private Scope.@Nullable Found find(Tag tag) {
        if (!tag.sound()) {
            return null;
        }
        Scope.Lookup lookup = innermost().scope.lookUp(tag.name());
        Scope.Found found = lookup.found();
        if (found != null) {
            variables.add(found.fullName());
        } else if (!compiler.isLenient()) {
            unknown(tag, lookup);
        }
        return found;
    }

    private void unknown(Tag tag, Scope.Lookup lookup) {
        Finding finding = Finding.of(MistakeKind.UNKNOWN_VARIABLE, tag.nameStart() + lookup.strayAt(), tag.name());
        findings.add(NearestName.to(tag.name(), lookup.candidates())
                .map(near -> finding.with(new Finding.Detail("；是不是“" + near + "”", "; did you mean '" + near + "'"))
                        .suggesting("{{" + tag.kind().sigil() + near + "}}"))
                .orElse(finding));
    }

    // ----- sections

    private void section(Tag tag) {
        Scope.Found found = find(tag);
        if (found != null) {
            checkCondition(tag, found);
            found.guards().forEach(guard -> count(guarded, guard.key(), tag.kind() == Tag.Kind.SECTION ? 1 : 0));
        }
        boolean beyond = open.size() > compiler.bounds().depth();
        if (beyond && !tooDeep) {
            tooDeep = true;
            findings.add(Finding.of(MistakeKind.NESTING_TOO_DEEP, tag.start(), tag.name())
                    .with(Integer.toString(compiler.bounds().depth())));
        }
        OpenSection around = innermost();
        // Beyond the bound no scope is added: looking a name up stays as cheap as the bound makes it.
        Shape inner = tag.kind() == Tag.Kind.SECTION && !beyond ? shapeInside(tag, found) : null;
        int frames = around.frames + (inner == null ? 0 : 1);
        mostFrames = Math.max(mostFrames, frames);
        Scope scope = inner == null ? around.scope : around.scope.inside(inner, around.frames, nameInside(tag, found));
        count(openNames, tag.name(), 1);
        open.push(new OpenSection(tag, found, scope, frames, markup.context()));
    }

    private void checkCondition(Tag tag, Scope.Found found) {
        boolean alwaysThere =
                found.shape().type().isPrintable() && found.guards().isEmpty();
        if (alwaysThere && !compiler.isLenient()) {
            findings.add(Finding.of(MistakeKind.NOT_A_CONDITION, tag.nameStart(), tag.name())
                    .with(Finding.Detail.of(found.shape().type()))
                    .suggesting("{{" + tag.name() + "}}"));
        }
    }

    /** What the names within a section are looked up in: the item or value; null where they mean what they meant outside. */
    private @Nullable Shape shapeInside(Tag tag, Scope.@Nullable Found found) {
        Shape shape = found != null ? found.shape() : likelyShape(tag);
        if (shape == null || shape.type() == ValueType.BOOLEAN) {
            return null;
        }
        Shape inner = shape.type() == ValueType.LIST ? shape.item() : shape;
        return inner == null ? null : new Shape(inner.type(), false, inner.fields(), inner.item());
    }

    /** A misspelt section is read as the one that was probably meant, so that the names within it are not all unknown. */
    private @Nullable Shape likelyShape(Tag tag) {
        if (!tag.sound() || compiler.isLenient()) {
            return null;
        }
        Scope scope = innermost().scope;
        return NearestName.to(tag.name(), scope.lookUp(tag.name()).candidates())
                .map(near -> scope.lookUp(near).found())
                .map(Scope.Found::shape)
                .orElse(null);
    }

    private static String nameInside(Tag tag, Scope.@Nullable Found found) {
        if (found == null) {
            return tag.name();
        }
        return found.shape().type() == ValueType.LIST ? found.fullName() + "[]" : found.fullName();
    }

    private void close(Tag tag) {
        String name = tag.name();
        Tag opening = innermost().tag;
        if (opening == null) {
            if (closedByMistake.getOrDefault(name, 0) > 0) {
                count(closedByMistake, name, -1);
            } else {
                findings.add(Finding.of(MistakeKind.UNOPENED_SECTION, tag.start(), name));
            }
        } else if (opening.name().equals(name)) {
            complete();
        } else if (openNames.getOrDefault(name, 0) > 0) {
            while (!name.equals(nameOfInnermost())) {
                abandon();
            }
            complete();
        } else if (closedByMistake.getOrDefault(name, 0) > 0) {
            count(closedByMistake, name, -1);
        } else {
            findings.add(Finding.of(MistakeKind.MISMATCHED_SECTION, tag.start(), name)
                    .with(opening.name())
                    .suggesting("{{/" + opening.name() + "}}")
                    .opposite(opening.start()));
            count(closedByMistake, opening.name(), 1);
            complete();
        }
    }

    private String nameOfInnermost() {
        Tag tag = innermost().tag;
        return tag == null ? "" : tag.name();
    }

    /** Ends the innermost section without its closing tag. */
    private void abandon() {
        Tag tag = innermost().tag;
        if (tag != null) {
            findings.add(Finding.of(MistakeKind.UNCLOSED_SECTION, tag.start(), tag.name())
                    .suggesting("{{/" + tag.name() + "}}"));
        }
        complete();
    }

    private void complete() {
        OpenSection section = open.pop();
        Tag tag = section.tag;
        if (tag == null) {
            return;
        }
        count(openNames, tag.name(), -1);
        if (!markup.context().equals(section.begunIn)) {
            findings.add(Finding.of(MistakeKind.UNBALANCED_MARKUP, tag.start(), tag.name()));
        }
        Scope.Found found = section.found;
        if (found == null) {
            if (section.isInverted()) {
                innermost().children.add(new Node.Always(section.content()));
            }
            return;
        }
        found.guards().forEach(guard -> count(guarded, guard.key(), section.isInverted() ? 0 : -1));
        ValueType type = found.shape().type();
        innermost()
                .children
                .add(
                        section.isInverted()
                                ? new Node.Inverted(found.reference(), type, section.content())
                                : new Node.Section(found.reference(), type, innermost().frames, section.content()));
    }

    private static void count(Map<String, Integer> counts, String key, int by) {
        counts.merge(key, by, Integer::sum);
    }
}
