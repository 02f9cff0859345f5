package org.dealercrm.benchmarks.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The letter that every engine fills in: a thank-you letter of 712 characters of source with 13 variables, two of them twice.
 *
 * <p>Counted are the UTF-16 units of the source in Mustache's syntax, tags and line ends included. Filled in for any of
 * {@link #readers()} the letter has 712 characters too.
 */
final class ThanksLetter {

    /** Surnames of two characters each, so that every letter is as long as the others. */
    private static final List<String> SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙");

    private static final String MUSTACHE = read("letter.mustache");

    private ThanksLetter() {}

    /** The source in Mustache's syntax, which is that of Pebble and Handlebars too. */
    static String mustache() {
        return MUSTACHE;
    }

    /** The source in FreeMarker's syntax. */
    static String freeMarker() {
        return MUSTACHE.replace("{{", "${").replace("}}", "}");
    }

    /** To whom the letter goes, in turn. */
    static List<LetterFields> readers() {
        return SURNAMES.stream().map(ThanksLetter::fieldsFor).toList();
    }

    private static LetterFields fieldsFor(String surname) {
        return new LetterFields(
                "尊敬的" + surname + "女士：",
                "星河汽车",
                "启明轿车、启明旅行车、远行越野车、望岳多功能车和微澜纯电小型车",
                "连续三年荣获年度新车质量奖，累计有三十六万个家庭选择了它，其中一半以上的车主又把它推荐给了自己的家人、亲戚、同事和朋友",
                "星河临江新城4S店",
                "五心服务",
                "快·乐体验",
                "12",
                "400-000-0000",
                "service@example.com",
                "董事长",
                "林一",
                "2026年11月23日");
    }

    private static String read(String file) {
        try (InputStream in = ThanksLetter.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
