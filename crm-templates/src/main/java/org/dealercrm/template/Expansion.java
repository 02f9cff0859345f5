package org.dealercrm.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source and the snippets that are put into it: what they share while they are compiled, and how far it may go.
 *
 * <p>A snippet is scanned once and checked at each place of use, in what names mean there. What all uses come to is counted, so
 * that snippets that double each other cannot take more time or memory than their bound allows.
 */
final class Expansion {

    final TemplateCompiler compiler;
    final MarkupTracker markup = new MarkupTracker();
    /** What the open sections have made sure of. */
    final Map<String, Integer> guarded = new HashMap<>();

    final Set<String> variables = new LinkedHashSet<>();
    int depth;
    int mostFrames = 1;

    /** How often the snippets have gone into themselves; it happens in the lenient mode only. */
    private final int level;

    private final Map<String, Opened> opened = new LinkedHashMap<>();
    private final Set<String> way = new LinkedHashSet<>();
    private long size;
    private boolean tooLong;
    private boolean tooDeep;
    private @Nullable Tag wholeLink;
    private @Nullable Findings wholeLinkIn;

    /** A snippet whose tags are known; null where its source is beyond the bound. */
    private record Opened(
            String source, Findings findings, @Nullable List<Tag> tags, int lines) {}

    Expansion(TemplateCompiler compiler, int sourceLength, int level) {
        this.compiler = compiler;
        this.size = sourceLength;
        this.level = level;
    }

    /** The names of the snippets that were used, in the order of their first use. */
    Set<String> snippets() {
        return opened.keySet();
    }

    /** What was found in the snippets, in the order of their first use. */
    List<Mistake> mistakesOfSnippets() {
        List<Mistake> mistakes = new ArrayList<>();
        opened.values().forEach(snippet -> mistakes.addAll(snippet.findings().mistakes()));
        return mistakes;
    }

    /** Notes text of the source, as it will be written. */
    void literal(String text, int from, int to) {
        if (compiler.guardsMarkup()) {
            markup.read(text.substring(from, to));
            Finding spoilt = markup.takeLinkSpoilt() && wholeLink != null ? Placement.spoilt(wholeLink) : null;
            if (spoilt != null && wholeLinkIn != null) {
                wholeLinkIn.add(spoilt);
            }
        }
    }

    /** Notes the value that was met last, which may have to be the whole of its link. */
    void lastValue(Tag tag, Findings findings) {
        wholeLink = tag;
        wholeLinkIn = findings;
    }

    /** Whether one section more would be too deep; told once, since whatever is within it is too deep as well. */
    boolean isTooDeep(Tag tag, Findings findings) {
        boolean beyond = depth >= compiler.bounds().depth();
        if (beyond && !tooDeep) {
            tooDeep = true;
            findings.add(tag.finding(MistakeKind.NESTING_TOO_DEEP, tag.start())
                    .with(Integer.toString(compiler.bounds().depth())));
        }
        return beyond;
    }

    /** Puts a snippet in where its tag stands. */
    void insert(Tag tag, Findings findings, OpenSection place, String indent) {
        String source = compiler.snippets().source(tag.name()).orElse(null);
        if (source == null) {
            if (!compiler.isLenient()) {
                findings.add(unknown(tag));
            }
        } else if (!way.contains(tag.name())) {
            insertNamed(tag, source, findings, place, indent);
        } else if (compiler.isLenient()) {
            place.pieces().add(new Node.Recursion(this, tag, place.scope(), place.frames(), indent));
        } else {
            findings.add(
                    tag.finding(MistakeKind.RECURSIVE_SNIPPET, tag.nameStart()).with(wayTo(tag.name())));
        }
    }

    private void insertNamed(Tag tag, String source, Findings findings, OpenSection place, String indent) {
        TemplateBounds bounds = compiler.bounds();
        if (way.size() >= bounds.depth()) {
            findings.add(
                    tag.finding(MistakeKind.SNIPPETS_TOO_DEEP, tag.nameStart()).with(Integer.toString(bounds.depth())));
            return;
        }
        Opened snippet = opened.computeIfAbsent(tag.name(), name -> open(name, source));
        List<Tag> tags = snippet.tags();
        if (tags == null || !takes(source.length() + (long) indent.length() * snippet.lines(), tag, findings)) {
            return;
        }
        way.add(tag.name());
        new TemplateAssembly(source, this, snippet.findings(), place.forSnippet(), indent).assemble(tags);
        way.remove(tag.name());
    }

    private Opened open(String name, String source) {
        Findings findings = new Findings(source, 1, name);
        if (compiler.isTooLong(source, findings)) {
            return new Opened(source, findings, null, 0);
        }
        int lines = 1;
        for (int at = 0; at < source.length(); at++) {
            lines += source.charAt(at) == '\n' || source.charAt(at) == '\r' ? 1 : 0;
        }
        return new Opened(source, findings, new TagScanner(source, findings).tags(), lines);
    }

    private boolean takes(long more, Tag tag, Findings findings) {
        int bound = compiler.bounds().expansion();
        if (!tooLong && size + more > bound) {
            tooLong = true;
            findings.add(
                    tag.finding(MistakeKind.EXPANSION_TOO_LONG, tag.nameStart()).with(Integer.toString(bound)));
        }
        size += tooLong ? 0 : more;
        return !tooLong;
    }

    private Finding unknown(Tag tag) {
        Finding finding = tag.finding(MistakeKind.UNKNOWN_SNIPPET, tag.nameStart());
        return NearestName.to(tag.name(), List.copyOf(compiler.snippets().names()))
                .map(near -> finding.with(Finding.Detail.near(near)).suggesting(tag.like("> " + near)))
                .orElse(finding);
    }

    /** The way from a snippet back to itself: a → b → a. */
    private String wayTo(String name) {
        List<String> names = new ArrayList<>(way);
        List<String> round = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
        round.add(name);
        return String.join(" → ", round);
    }

    /** Goes into a snippet once more where the data have been reached that ask for it; in the lenient mode only. */
    void recur(Node.Recursion recursion, Rendering rendering) {
        rendering.checkLevel(level);
        Expansion again = new Expansion(compiler, 0, level + 1);
        OpenSection whole = OpenSection.whole(recursion.scope(), recursion.frames(), again.markup);
        Tag tag = recursion.tag();
        again.insert(tag, new Findings("", 1, null), whole, recursion.indent());
        rendering.reserve(Math.max(again.mostFrames, recursion.frames()));
        whole.pieces().sequence().write(rendering);
    }
}
