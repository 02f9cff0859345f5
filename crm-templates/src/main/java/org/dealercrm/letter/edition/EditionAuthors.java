package org.dealercrm.letter.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who cannot approve an edition because some of its words are his. The authors of approved words that an edition takes over stand
 * before the one who wrote it first: they are authors of this edition only as long as it says just what they wrote. Otherwise of
 * two persons who change a letter in turn none could approve it any more.
 */
final class EditionAuthors {

    private EditionAuthors() {}

    static List<EditorId> ofNext(LetterEditionState before, EditorId by) {
        return before.approval().isPresent()
                ? ofApproved(before, by)
                : Stream.concat(Stream.of(by), before.authors().stream())
                        .distinct()
                        .toList();
    }

    static List<EditorId> ofApproved(LetterEditionState before, EditorId by) {
        return with(
                before.authors().stream().filter(author -> !author.equals(by)).toList(), by);
    }

    static List<EditorId> ofRevised(LetterEditionState draft, EditionContent content, EditorId by) {
        List<EditorId> authors = draft.authors();
        if (!content.equals(draft.content())) {
            int first = Math.max(0, authors.indexOf(draft.written().by()));
            authors = authors.subList(first, authors.size());
        }
        return with(authors, by);
    }

    private static List<EditorId> with(List<EditorId> authors, EditorId by) {
        List<EditorId> all = new ArrayList<>(authors);
        if (!all.contains(by)) {
            all.add(by);
        }
        return all;
    }
}
