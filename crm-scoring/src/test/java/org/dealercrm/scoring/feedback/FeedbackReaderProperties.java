package org.dealercrm.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.feedback.TradeTexts.Text;

@Domain(TradeTexts.class)
@Domain(DomainContext.Global.class)
class FeedbackReaderProperties {

    private static final TradeDictionary DICTIONARY = TradeDictionary.builtIn();
    private static final FeedbackReader READER = FeedbackReader.of(DICTIONARY);
    private static final Topic INVENTED = Topic.ofVehicle("INVENTED", "invented", "杜撰");

    @Property
    void everySpanLiesInTheTextOnWholeCharacters(@ForAll Text text) {
        for (Opinion opinion : READER.read(text.said()).opinions()) {
            List<TextSpan> spans = new ArrayList<>(opinion.decidedBy());
            assertThat(spans).isSorted().doesNotHaveDuplicates();
            spans.add(opinion.span());
            for (TextSpan span : spans) {
                assertThat(span.end()).isLessThanOrEqualTo(text.said().length());
                assertThat(isWithinPair(text.said(), span.begin())).isFalse();
                assertThat(isWithinPair(text.said(), span.end())).isFalse();
            }
        }
    }

    @Property
    void whatStandsAtASpanIsATermOfTheTopic(@ForAll Text text) {
        for (Opinion opinion : READER.read(text.said()).opinions()) {
            String term =
                    text.said().substring(opinion.span().begin(), opinion.span().end());
            assertThat(DICTIONARY.word(term).orElseThrow().topics()).contains(opinion.topic());
        }
    }

    @Property
    void aToneHasAWordThatDecidedIt(@ForAll Text text) {
        for (Opinion opinion : READER.read(text.said()).opinions()) {
            if (opinion.tone() != Tone.NEUTRAL || opinion.hope()) {
                assertThat(opinion.decidedBy()).isNotEmpty();
            }
        }
    }

    @Property
    void twoSentencesSayWhatEachSays(@ForAll Text first, @ForAll Text second) {
        List<Opinion> expected = new ArrayList<>(READER.read(first.said() + "。").opinions());
        int shift = first.said().length() + 1;
        READER.read(second.said()).opinions().forEach(opinion -> expected.add(shifted(opinion, shift)));
        assertThat(READER.read(first.said() + "。" + second.said()).opinions()).isEqualTo(expected);
    }

    @Property
    void aFullStopAtTheEndChangesNothing(@ForAll Text text) {
        assertThat(READER.read(text.said() + "。")).isEqualTo(READER.read(text.said()));
    }

    @Property
    void capitalsChangeNothing(@ForAll Text text) {
        String capitals = mapped(text.said(), letter -> letter < 0x80 ? Character.toUpperCase(letter) : letter);
        assertThat(READER.read(capitals)).isEqualTo(READER.read(text.said()));
    }

    @Property
    void fullWidthChangesNothing(@ForAll Text text) {
        String wide = mapped(
                text.said(),
                letter -> letter == ' ' ? '\u3000' : letter > ' ' && letter <= '~' ? letter + 0xFEE0 : letter);
        assertThat(READER.read(wide)).isEqualTo(READER.read(text.said()));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll Text text) {
        char[] once = FoldedText.of(text.said());
        assertThat(FoldedText.of(new String(once))).isEqualTo(once);
    }

    @Property
    void theLanguageOfTheMachineChangesNothing(@ForAll Text text) {
        FeedbackReading here = READER.read(text.said());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(READER.read(text.said())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void aTermThatDoesNotOccurChangesNothing(@ForAll Text text) {
        TradeDictionary more = DICTIONARY
                .extended()
                .add(TradeWord.opinion("罕见之词", INVENTED, Tone.NEGATIVE))
                .build();
        Assume.that(!text.said().contains("罕见之词"));
        assertThat(FeedbackReader.of(more).read(text.said())).isEqualTo(READER.read(text.said()));
    }

    /** A new term may change its own sentence and no other. */
    @Property
    void aTermLosesNoFindingOfAnotherSentence(@ForAll Text before, @ForAll Text after) {
        TradeDictionary more = DICTIONARY
                .extended()
                .add(TradeWord.opinion("罕见之词", INVENTED, Tone.NEGATIVE))
                .build();
        String text = before.said() + "。罕见之词。" + after.said();
        FeedbackReading reading = FeedbackReader.of(more).read(text);
        assertThat(reading.opinions()).containsAll(READER.read(text).opinions());
        assertThat(reading.toneOf(INVENTED)).hasValue(Tone.NEGATIVE);
    }

    @Property
    void theLongestTermWins(@ForAll TradeWord word, @ForAll TradeWord other) {
        String longer = word.term() + other.term();
        Assume.that(longer.length() <= 64);
        Assume.that(DICTIONARY.word(longer).isEmpty());
        TradeDictionary more = DICTIONARY
                .extended()
                .add(TradeWord.opinion(longer, INVENTED, Tone.POSITIVE))
                .build();
        assertThat(FeedbackReader.of(more).read(longer).opinions())
                .containsExactly(new Opinion(
                        INVENTED,
                        Tone.POSITIVE,
                        false,
                        new TextSpan(0, longer.length()),
                        List.of(new TextSpan(0, longer.length()))));
    }

    @Property
    void theOrderOfTheWordsOfADictionaryDoesNotMatter(@ForAll Text text, @ForAll long seed) {
        List<TradeWord> words = new ArrayList<>(DICTIONARY.words());
        Collections.shuffle(words, new Random(seed));
        TradeDictionary.Builder builder = TradeDictionary.builder();
        words.forEach(builder::add);
        assertThat(FeedbackReader.of(builder.build()).read(text.said())).isEqualTo(READER.read(text.said()));
    }

    /** Where "not" and the word are not one term of another meaning, such as 不错. */
    @Property
    void aNegationTurnsTheTone(@ForAll @IntRange(min = 0, max = 100_000) int which) {
        TradeWord word = oneOf(which, each -> each.kind() == WordKind.TONE);
        boolean chinese = Character.isIdeographic(word.term().codePointAt(0));
        String plain = chinese ? "内饰" + word.term() : "interior is " + word.term();
        String negated = chinese ? "内饰算不上" + word.term() : "interior is not " + word.term();
        assertThat(READER.read(plain).toneOf(TradeTopics.INTERIOR)).hasValue(word.tone());
        assertThat(READER.read(negated).toneOf(TradeTopics.INTERIOR))
                .hasValue(word.tone().opposite());
    }

    @Property
    void questionsAndHopesHaveNoTone(
            @ForAll @IntRange(min = 0, max = 100_000) int first, @ForAll @IntRange(min = 0, max = 100_000) int second) {
        TradeWord topic = oneOf(first, each -> each.kind().isOfTopics());
        TradeWord tone = oneOf(second, each -> each.kind().decides());
        String clause = topic.term() + "、" + tone.term();
        FeedbackReading hope = READER.read("希望、" + clause);
        assertThat(hope.opinions()).isNotEmpty().allMatch(opinion -> opinion.hope() && opinion.tone() == Tone.NEUTRAL);
        FeedbackReading question = READER.read(clause + "、吗");
        assertThat(question.opinions())
                .isNotEmpty()
                .allMatch(opinion -> !opinion.hope() && opinion.tone() == Tone.NEUTRAL);
    }

    @Property(tries = 50)
    void everyThreadReadsTheSame(@ForAll Text text) {
        FeedbackReading here = READER.read(text.said());
        assertThat(IntStream.range(0, 64).parallel().mapToObj(any -> READER.read(text.said())))
                .allMatch(here::equals);
    }

    private static Opinion shifted(Opinion opinion, int by) {
        return new Opinion(
                opinion.topic(),
                opinion.tone(),
                opinion.hope(),
                opinion.span().shifted(by),
                opinion.decidedBy().stream().map(span -> span.shifted(by)).toList());
    }

    private static String mapped(String text, IntUnaryOperator letters) {
        return text.chars()
                .map(letters)
                .collect(StringBuilder::new, (built, letter) -> built.append((char) letter), StringBuilder::append)
                .toString();
    }

    private static boolean isWithinPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static TradeWord oneOf(int which, Predicate<TradeWord> wanted) {
        List<TradeWord> words = DICTIONARY.words().stream().filter(wanted).toList();
        return words.get(which % words.size());
    }
}
