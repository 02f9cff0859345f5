package org.dealercrm.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the tags of one source together to a tree of nodes and checks every one of them, also in branches not taken. */
final class TemplateAssembly {

    private final String source;
    private final Expansion expansion;
    private final TemplateCompiler compiler;
    private final Findings findings;
    private final OpenSections sections;
    /** What goes before each line: the blanks before the tag that stands alone on its line and puts this source in. */
    private final String indent;

    private boolean lineBegins = true;

    TemplateAssembly(String source, Expansion expansion, Findings findings, OpenSection whole, String indent) {
        this.source = source;
        this.expansion = expansion;
        this.compiler = expansion.compiler;
        this.findings = findings;
        this.sections = new OpenSections(expansion, findings, whole);
        this.indent = indent;
    }

    void assemble(List<Tag> tags) {
        StandaloneLines lines = new StandaloneLines(source);
        int written = 0;
        for (Tag tag : tags) {
            boolean alone = tag.kind().mayStandAlone() && lines.isAlone(tag);
            int lineStart = alone ? lines.lineStart() : tag.start();
            literal(written, lineStart);
            written = alone ? lines.nextLine() : tag.end();
            if (!alone) {
                beginLine();
            }
            accept(tag, alone ? indent + source.substring(lineStart, tag.start()) : "");
        }
        literal(written, source.length());
        sections.abandonAll();
    }

    private void literal(int from, int to) {
        if (indent.isEmpty()) {
            append(source, from, to);
            return;
        }
        int line = from;
        for (int at = from; at < to; at++) {
            beginLine();
            char c = source.charAt(at);
            if (c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1))) {
                append(source, line, at + 1);
                line = at + 1;
                lineBegins = true;
            }
        }
        append(source, line, to);
    }

    private void beginLine() {
        if (lineBegins) {
            lineBegins = false;
            append(indent, 0, indent.length());
        }
    }

    private void append(String text, int from, int to) {
        if (from < to) {
            innermost().pieces().text(text, from, to);
            expansion.literal(text, from, to);
            if (compiler.output() == OutputKind.HEADER) {
                reportControl(text, from, to);
            }
        }
    }

    /** The blanks before the tag of a snippet stand in another source; what is wrong with them is told at its beginning. */
    private void reportControl(String text, int from, int to) {
        for (int at = Escaping.firstControl(text, from, to); at < to; at = Escaping.firstControl(text, at + 1, to)) {
            boolean endOfCrLf = text.charAt(at) == '\n' && at > from && text.charAt(at - 1) == '\r';
            if (!endOfCrLf) {
                int offset = text.equals(source) ? at : 0;
                findings.add(
                        Finding.of(MistakeKind.LINE_BREAK, offset, String.format("U+%04X", (int) text.charAt(at))));
            }
        }
    }

    private OpenSection innermost() {
        return sections.innermost();
    }

    private void accept(Tag tag, String indentOfSnippet) {
        switch (tag.kind()) {
            case VARIABLE, VERBATIM -> variable(tag);
            case SECTION, INVERTED -> section(tag);
            case CLOSE -> sections.close(tag);
            case SNIPPET -> expansion.insert(tag, findings, innermost(), indentOfSnippet);
            case COMMENT, DELIMITERS, NOTHING -> {}
        }
    }

    // ----- variables

    private void variable(Tag tag) {
        Scope.Found found = find(tag);
        boolean verbatim = tag.kind() == Tag.Kind.VERBATIM;
        boolean html = compiler.output() == OutputKind.HTML;
        if (verbatim && html && !compiler.isLenient()) {
            findings.add(
                    tag.finding(MistakeKind.VERBATIM_NOT_ALLOWED, tag.start()).suggesting(tag.like(tag.name())));
        }
        Escaping escaping = verbatim && html ? Escaping.NONE : compiler.output().escaping();
        if (compiler.guardsMarkup()) {
            escaping = place(tag, found == null ? null : found.shape().type());
        }
        if (found == null && tag.sound() && !compiler.isLenient()) {
            FormatChoice.checkOfUnknown(tag, findings);
        }
        if (found != null && isPrintable(tag, found)) {
            Printing printing = printing(tag, found);
            innermost().pieces().add(new Node.Print(found.reference(), printing, escaping, found.fullName()));
        }
    }

    /** How a value is made harmless at its place in the markup; reported if it may not stand there. */
    private Escaping place(Tag tag, @Nullable ValueType type) {
        Placement placement = Placement.of(expansion.markup, tag, type);
        if (placement.mistake() != null) {
            findings.add(placement.mistake());
        }
        expansion.lastValue(tag, findings);
        return placement.escaping() == null ? Escaping.MARKUP : placement.escaping();
    }

    private boolean isPrintable(Tag tag, Scope.Found found) {
        ValueType type = found.shape().type();
        if (type == ValueType.RECORD && tag.name().equals(".")) {
            findings.add(tag.finding(MistakeKind.NO_SINGLE_VALUE, tag.nameStart()));
        } else if (!type.isPrintable()) {
            findings.add(tag.finding(MistakeKind.NOT_PRINTABLE, tag.nameStart())
                    .with(Finding.Detail.of(type))
                    .suggesting(tag.like("#" + tag.name())));
        }
        return type.isPrintable();
    }

    private Printing printing(Tag tag, Scope.Found found) {
        if (tag.pipes().isEmpty()) {
            requireGuards(tag, found);
            return Printing.plain(compiler.formats());
        }
        FormatChoice choice = new FormatChoice(tag, found, compiler, findings);
        Printing printing = choice.printing();
        if (!choice.hasDefault()) {
            requireGuards(tag, found);
        }
        return printing;
    }

    private void requireGuards(Tag tag, Scope.Found found) {
        if (compiler.isLenient()) {
            return;
        }
        for (Scope.Guard guard : found.guards()) {
            if (expansion.guarded.getOrDefault(guard.key(), 0) == 0) {
                String printed =
                        tag.pipes().isEmpty() ? tag.like(tag.name()) : source.substring(tag.start(), tag.end());
                findings.add(tag.finding(MistakeKind.UNGUARDED_OPTIONAL, tag.nameStart())
                        .with(guard.name())
                        .suggesting(tag.like("#" + guard.name()) + printed + tag.like("/" + guard.name())));
                return;
            }
        }
    }

    /** What a tag's name means; null, and reported, if it means nothing. */
    private Scope.@Nullable Found find(Tag tag) {
        if (!tag.sound()) {
            return null;
        }
        Scope.Lookup lookup = innermost().scope().lookUp(tag.name());
        Scope.Found found = lookup.found();
        if (found != null) {
            expansion.variables.add(found.fullName());
        } else if (!compiler.isLenient()) {
            unknown(tag, lookup);
        }
        return found;
    }

    private void unknown(Tag tag, Scope.Lookup lookup) {
        Finding finding = tag.finding(MistakeKind.UNKNOWN_VARIABLE, tag.nameStart() + lookup.strayAt());
        findings.add(NearestName.to(tag.name(), lookup.candidates())
                .map(near -> finding.with(Finding.Detail.near(near))
                        .suggesting(tag.like(tag.kind().sigil() + near)))
                .orElse(finding));
    }

    // ----- sections

    private void section(Tag tag) {
        Scope.Found found = find(tag);
        if (found != null) {
            checkCondition(tag, found);
        }
        Meant meant = found == null ? meant(tag) : new Meant(tag.name(), found);
        OpenSection around = innermost();
        // Beyond the bound no scope is added: looking a name up stays as cheap as the bound makes it.
        boolean scoped = !expansion.isTooDeep(tag, findings) && tag.kind() == Tag.Kind.SECTION;
        Shape inner = scoped ? shapeInside(meant.found()) : null;
        int frames = around.frames() + (inner == null ? 0 : 1);
        expansion.mostFrames = Math.max(expansion.mostFrames, frames);
        Scope scope =
                inner == null ? around.scope() : around.scope().inside(inner, around.frames(), nameInside(tag, found));
        List<Scope.Guard> guards = tag.kind() == Tag.Kind.INVERTED || meant.found() == null
                ? List.of()
                : meant.found().guards();
        sections.open(
                tag,
                new OpenSection(
                        tag,
                        found,
                        meant.name(),
                        guards,
                        scope,
                        frames,
                        expansion.markup.context(),
                        expansion.markup.isInReference(),
                        new Pieces()));
    }

    private void checkCondition(Tag tag, Scope.Found found) {
        boolean alwaysThere =
                found.shape().type().isPrintable() && found.guards().isEmpty();
        if (alwaysThere && !compiler.isLenient()) {
            findings.add(tag.finding(MistakeKind.NOT_A_CONDITION, tag.nameStart())
                    .with(Finding.Detail.of(found.shape().type()))
                    .suggesting(tag.like(tag.name())));
        }
    }

    /** What the names within a section are looked up in: the item or value; null where they mean what they meant outside. */
    private static @Nullable Shape shapeInside(Scope.@Nullable Found found) {
        Shape shape = found == null ? null : found.shape();
        if (shape == null || shape.type() == ValueType.BOOLEAN) {
            return null;
        }
        Shape inner = shape.type() == ValueType.LIST ? shape.item() : shape;
        return inner == null ? null : new Shape(inner.type(), false, inner.fields(), inner.item());
    }

    /** The section that a tag opens: the one of its name, or else the one that was probably meant, if there is one. */
    private record Meant(String name, Scope.@Nullable Found found) {}

    /**
     * A misspelt section is read as the one that was probably meant, so that neither the names within it are all unknown nor its
     * closing tag is another's.
     */
    private Meant meant(Tag tag) {
        Meant nothing = new Meant(tag.name(), null);
        if (!tag.sound() || compiler.isLenient()) {
            return nothing;
        }
        Scope scope = innermost().scope();
        return NearestName.to(tag.name(), scope.lookUp(tag.name()).candidates())
                .map(near -> new Meant(near, scope.lookUp(near).found()))
                .orElse(nothing);
    }

    private static String nameInside(Tag tag, Scope.@Nullable Found found) {
        if (found == null) {
            return tag.name();
        }
        return found.shape().type() == ValueType.LIST ? found.fullName() + "[]" : found.fullName();
    }
}
