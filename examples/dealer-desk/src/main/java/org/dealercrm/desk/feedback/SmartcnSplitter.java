package org.dealercrm.desk.feedback;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.dealercrm.scoring.feedback.TextSpan;
import org.dealercrm.scoring.feedback.WordSplitter;

/**
 * The words of Lucene's smartcn, a hidden Markov model over a dictionary of simplified Chinese. It is asked anew for every text,
 * so that threads share nothing but its dictionary.
 */
public final class SmartcnSplitter implements WordSplitter {

    @Override
    public List<TextSpan> words(String text) {
        List<TextSpan> words = new ArrayList<>();
        try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
            tokenizer.setReader(new StringReader(text));
            OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(new TextSpan(offsets.startOffset(), offsets.endOffset()));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
