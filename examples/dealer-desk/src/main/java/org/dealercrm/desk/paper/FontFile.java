package org.dealercrm.desk.paper;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What kind of font a file holds, told by its first bytes, so that a large one need not be read to be passed by. */
enum FontFile {
    /** TrueType with outlines of its own kind: can be put into a PDF. */
    TRUE_TYPE,
    /** Several of those in one file. */
    TRUE_TYPE_COLLECTION,
    /** PostScript outlines (CFF), alone or in a collection, as Noto CJK has them; openhtmltopdf cannot use it. */
    POSTSCRIPT,
    /** No font that we know. */
    OTHER;

    private static final int VERSION_1 = 0x00010000;
    private static final int TRUE = tag("true");
    private static final int OTTO = tag("OTTO");
    private static final int TTCF = tag("ttcf");

    /** Between the tag of a collection and the place of its first font: the version and the number of fonts. */
    private static final int COUNTS = 8;

    /** Behind the tag, the counts and the place itself. */
    private static final int HEADER = 16;

    static FontFile of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DataInputStream data = new DataInputStream(in)) {
            if (Files.size(file) < HEADER) {
                return OTHER;
            }
            int first = data.readInt();
            if (first != TTCF) {
                return single(first);
            }
            data.skipNBytes(COUNTS);
            long place = Integer.toUnsignedLong(data.readInt());
            if (place < HEADER || place > Files.size(file) - Integer.BYTES) {
                return OTHER;
            }
            data.skipNBytes(place - HEADER);
            FontFile inside = single(data.readInt());
            return inside == TRUE_TYPE ? TRUE_TYPE_COLLECTION : inside;
        }
    }

    private static FontFile single(int tag) {
        if (tag == OTTO) {
            return POSTSCRIPT;
        }
        return tag == VERSION_1 || tag == TRUE ? TRUE_TYPE : OTHER;
    }

    private static int tag(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
    }
}
