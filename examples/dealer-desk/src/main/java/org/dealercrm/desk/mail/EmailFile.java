package org.dealercrm.desk.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.field.UnstructuredFieldImpl;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.MailHeader;
import org.dealercrm.party.EmailAddress;

/**
 * An e-mail as a file that a mail server takes: multipart/alternative, the plain text before the HTML (RFC 2046, section 5.1.4), both in
 * UTF-8 and base64, names and subject as encoded words (RFC 2047). The same e-mail gives the same bytes.
 */
final class EmailFile {

    private EmailFile() {}

    static byte[] bytes(EmailMessage message, EmailEnvelope envelope) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new DefaultMessageWriter().writeMessage(mime(message, envelope), out);
            return out.toByteArray();
        } catch (IOException | ParseException refused) {
            throw new IllegalStateException("The e-mail cannot be written as MIME", refused);
        }
    }

    private static Message mime(EmailMessage message, EmailEnvelope envelope) throws IOException, ParseException {
        Multipart both = MultipartBuilder.create("alternative")
                .addBodyPart(part(message.text(), "plain"))
                .addBodyPart(part(message.html(), "html"))
                .build();
        Message.Builder mail = Message.Builder.of();
        mail.setFrom(new Mailbox(
                        envelope.sender(),
                        envelope.from().localPart(),
                        envelope.from().domain()))
                .setTo(mailbox(envelope.to()))
                .setSubject(message.subject())
                .setDate(Date.from(envelope.at()), TimeZone.getTimeZone(envelope.zone()))
                .setMessageId("<" + envelope.id() + "@" + envelope.from().domain() + ">")
                .setField(field("Content-Language", message.language().tag()));
        for (MailHeader header : message.headers()) {
            mail.addField(field(header.name(), header.value()));
        }
        mail.setBody(both);
        // The boundary that the library makes is random; of base64 no line begins so.
        mail.setField(Fields.contentType("multipart/alternative", new NameValuePair("boundary", "=_" + envelope.id())));
        return mail.build();
    }

    private static BodyPartBuilder part(String text, String kind) throws IOException {
        // RFC 2046, section 4.1.1: the lines of a text end with CR LF before they are encoded.
        String lines = text.replace("\r\n", "\n").replace("\n", "\r\n");
        BodyPartBuilder part = BodyPartBuilder.create().setBody(lines, kind, StandardCharsets.UTF_8);
        return part.setContentTransferEncoding("base64");
    }

    private static Mailbox mailbox(EmailAddress address) {
        return new Mailbox(address.localPart(), address.domain());
    }

    /** A field whose value is ASCII already. */
    private static Field field(String name, String value) {
        return UnstructuredFieldImpl.PARSER.parse(new RawField(name, value), null);
    }
}
