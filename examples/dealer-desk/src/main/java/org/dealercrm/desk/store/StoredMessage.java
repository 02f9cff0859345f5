package org.dealercrm.desk.store;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.MailHeader;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.SmsMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message in JSON, under names of this table's own: what lies there for years does not hang on how the library names its parts.
 */
final class StoredMessage {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Message message) {
        ObjectNode node = json.createObjectNode();
        node.put("language", message.language().name());
        if (message instanceof Letter letter) {
            node.put("title", letter.title()).put("salutation", letter.salutation());
            lines(node, "body", letter.body());
            lines(node, "closing", letter.closing());
            lines(node, "signature", letter.signature());
            node.put("date", letter.date());
        } else if (message instanceof EmailMessage email) {
            node.put("subject", email.subject()).put("text", email.text()).put("html", email.html());
            ObjectNode headers = node.putObject("headers");
            email.headers().forEach(header -> headers.put(header.name(), header.value()));
        } else if (message instanceof SmsMessage sms) {
            node.put("text", sms.text());
        }
        return json.writeValueAsString(node);
    }

    Message read(LetterForm form, String words) {
        JsonNode node = json.readTree(words);
        LetterLanguage language = LetterLanguage.valueOf(text(node, "language"));
        return switch (form) {
            case LETTER ->
                new Letter(
                        language,
                        text(node, "title"),
                        text(node, "salutation"),
                        lines(node, "body"),
                        lines(node, "closing"),
                        lines(node, "signature"),
                        text(node, "date"));
            case EMAIL ->
                new EmailMessage(
                        language, text(node, "subject"), text(node, "text"), text(node, "html"), headers(node));
            case SMS -> new SmsMessage(language, text(node, "text"));
        };
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static void lines(ObjectNode node, String name, List<String> lines) {
        ArrayNode array = node.putArray(name);
        lines.forEach(array::add);
    }

    private static List<String> lines(JsonNode node, String name) {
        List<String> lines = new ArrayList<>();
        node.required(name).forEach(line -> lines.add(line.stringValue()));
        return lines;
    }

    private static List<MailHeader> headers(JsonNode node) {
        List<MailHeader> headers = new ArrayList<>();
        node.required("headers")
                .properties()
                .forEach(entry -> headers.add(
                        new MailHeader(entry.getKey(), entry.getValue().stringValue())));
        return headers;
    }
}
