package io.tidewaiter.internal.intake.edifact;

import io.tidewaiter.internal.intake.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is around and between them, messages come out cut into the same elements. */
class RawMessagesTest {

    private static final String PLAIN = "UNB+UNOA:4+XF+GOV+260304:0800+77'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'"
            + "NAD+FL+++EXAMPLE:ANNA MARIA'UNT+4+1'UNZ+1+77'";
    private static final List<String> CUT =
            List.of("UNH[1][PAXLST:D:05B:UN:IATA]", "BGM[745]", "NAD[FL][][][EXAMPLE:ANNA MARIA]", "UNT[4][1]");

    @Test
    void plain() throws IOException {
        assertThat(cut(PLAIN)).containsExactly(CUT);
    }

    @Test
    void usualAdviceAndLineBreaks() throws IOException {
        assertThat(cut("UNA:+.? '\r\n" + PLAIN.replace("'", "'\r\n"))).containsExactly(CUT);
    }

    @Test
    void anyAdvice() throws IOException {
        String advised = PLAIN.replace(':', '|').replace('+', '*').replace('\'', '~');
        assertThat(cut("UNA|*.\\ ~" + advised)).containsExactly(CUT);
        String released = "UNA:+.\\*'" + PLAIN.replace("ANNA MARIA", "AN\\+NA\\\\ MA*RIA?");
        assertThat(cut(released).get(0)).contains("NAD[FL][][][EXAMPLE:AN+NA\\ MA*RIA?]");
    }

    @Test
    void delimitersThatAreNotAdvised() throws IOException {
        String levelB = PLAIN.replace(':', '\u001f').replace('+', '\u001d').replace('\'', '\u001c');
        assertThat(cut(levelB)).containsExactly(CUT);
        assertThat(cut(PLAIN.replace("'", "~\n"))).containsExactly(CUT);
    }

    @Test
    void linesAsTerminators() throws IOException {
        assertThat(cut(PLAIN.replace("'", "\r\n"))).containsExactly(CUT);
        assertThat(cut("UNA:+.? \n" + PLAIN.replace("'", "\n"))).containsExactly(CUT);
    }

    @Test
    void byteOrderMark() throws IOException {
        assertThat(cut("\uFEFF" + PLAIN)).containsExactly(CUT);
    }

    @Test
    void hardLineBreaksInsideSegments() throws IOException {
        StringBuilder wrapped = new StringBuilder();
        for (int i = 0; i < PLAIN.length(); i += 7) {
            wrapped.append(PLAIN, i, Math.min(i + 7, PLAIN.length())).append("\r\n");
        }
        String text = wrapped.toString().replace("UNB+UNO\r\nA:4", "UNB+UNOA:4");
        assertThat(cut(text)).containsExactly(CUT);
    }

    @Test
    void mailAroundIt() throws IOException {
        String mail = "From: ops@xf.example\nSubject: UNABLE to send earlier, UNB later\n\nDear all,\n\n" + PLAIN
                + "\n\n-- \nThis mail is confidential. UNH is not for you.\n";
        assertThat(cut(mail)).containsExactly(CUT);
        String quoted = mail.replace("\n", "\n> ").replace("'NAD", "'\n> NAD");
        assertThat(cut(quoted)).containsExactly(CUT);
    }

    @Test
    void quotedPrintable() throws IOException {
        String mail = "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + PLAIN.replace("ANNA MARIA", "AN=4EA MA=\r\nRIA");
        assertThat(cut(mail)).containsExactly(CUT);
    }

    @Test
    void teletypeParts() throws IOException {
        String head = "\u0001QK GOVXFXX ABCDEFG\r\n.XFOPSXX 040800\r\n\u0002";
        assertThat(cut(head + PLAIN.replace("EXAMPLE:", "EXAM\r\n\u0003\r\n\r\n" + head + "PLE:") + "\u0003"))
                .containsExactly(CUT);
        String bare = "QK GOVXFXX\r\n.XFOPSXX 040800\r\n";
        assertThat(cut(bare + PLAIN.replace("EXAMPLE:", "EXAM\r\n" + bare + "PLE:")))
                .containsExactly(CUT);
    }

    @Test
    void severalMessagesGroupsAndInterchanges() throws IOException {
        String two = PLAIN.replace("UNZ+1", PLAIN.substring(PLAIN.indexOf("UNH"), PLAIN.indexOf("UNZ")) + "UNZ+2");
        String grouped = PLAIN.replace("UNH", "UNG+PAXLST+XF+GOV+260304:0800+5+UN+D:05B'UNH")
                .replace("UNZ", "UNE+1+5'UNZ");
        String other = "UNA|*.\\ ~" + PLAIN.replace(':', '|').replace('+', '*').replace('\'', '~');
        assertThat(cut(two + "\n" + grouped + "prose\n" + other)).containsExactly(CUT, CUT, CUT, CUT);
    }

    @Test
    void lostEnds() throws IOException {
        List<String> open = CUT.subList(0, 3);
        String noUnt = PLAIN.replace("UNT+4+1'", "");
        String noUnz = PLAIN.replace("UNZ+1+77'", "");
        assertThat(cut(noUnt + noUnz + "\n" + PLAIN)).containsExactly(open, CUT, CUT);
        String neither = noUnt.replace("UNZ+1+77'", "");
        assertThat(cut(neither + "\r\nUNA:+.? '" + neither + PLAIN)).containsExactly(open, open, CUT);
        assertThat(cut(PLAIN.substring(0, PLAIN.length() - 1))).containsExactly(CUT);
        assertThat(cut(PLAIN.substring(0, PLAIN.length() - 1) + "\n\nBest regards\n" + PLAIN))
                .containsExactly(CUT, CUT);
    }

    @Test
    void lostEnvelope() throws IOException {
        String bare = PLAIN.substring(PLAIN.indexOf("UNH"), PLAIN.indexOf("UNZ"));
        assertThat(cut("see below\n" + bare)).containsExactly(CUT);
    }

    @Test
    void cutOffInTheMiddleOfASegment() throws IOException {
        String cut = PLAIN.substring(0, PLAIN.indexOf("MPLE"));
        List<String> broken = List.of(CUT.get(0), CUT.get(1), "NAD unreadable");
        assertThat(cut(cut + "\n" + PLAIN)).containsExactly(broken, CUT);
        assertThat(cut(cut + PLAIN.substring(PLAIN.indexOf("UNH")))).containsExactly(broken, CUT);
        assertThat(cut(cut + PLAIN)).containsExactly(broken, CUT);
        assertThat(cut(cut)).containsExactly(broken);
    }

    @Test
    void apostrophesThatWereNotReleased() throws IOException {
        assertThat(cut(PLAIN.replace("EXAMPLE", "O'BRIEN")).get(0)).contains("NAD[FL][][][O'BRIEN:ANNA MARIA]");
        assertThat(cut(PLAIN.replace("EXAMPLE:ANNA MARIA", "D'ARC+A")).get(0)).contains("NAD[FL][][][D'ARC][A]");
    }

    @Test
    void letters() throws IOException {
        String accents = PLAIN.replace("EXAMPLE", "\u010caj\u0161");
        assertThat(cut(accents, StandardCharsets.UTF_8).get(0)).contains("NAD[FL][][][\u010caj\u0161:ANNA MARIA]");
        assertThat(cut(accents.replace("UNOA", "UNOD"), Charset.forName("ISO-8859-2"))
                        .get(0))
                .contains("NAD[FL][][][\u010caj\u0161:ANNA MARIA]");
        assertThat(cut(PLAIN.replace("EXAMPLE", "\u00c9X"), StandardCharsets.ISO_8859_1)
                        .get(0))
                .contains("NAD[FL][][][\u00c9X:ANNA MARIA]");
    }

    @Test
    void aDamagedSegmentDoesNotSpoilTheNext() throws IOException {
        String damaged = PLAIN.replace("BGM+745'", "B+745'BGMX745'+'BGM+745'\u0007bgm+1'");
        assertThat(cut(damaged).get(0)).contains("BGM[745]", "BGM[1]", "NAD[FL][][][EXAMPLE:ANNA MARIA]", "UNT[4][1]");
    }

    @Test
    void placesAreThoseOfTheFile() throws IOException {
        String text = "prose\n" + PLAIN.replace("'", "'\n") + PLAIN;
        RawMessages messages = messages(text.getBytes(StandardCharsets.US_ASCII), 1000);
        RawMessage first = messages.next().orElseThrow();
        assertThat(first.line()).isEqualTo(3);
        assertThat(text.substring((int) first.segments().get(2).offset())).startsWith("NAD+FL");
        RawMessage second = messages.next().orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(text.substring((int) second.offset())).startsWith("UNH+1");
        assertThat(messages.next()).isEmpty();
    }

    @Test
    void anEndlessMessageIsCutAndTheNextIsRead() throws IOException {
        String endless = PLAIN.replace("BGM+745'", "BGM+745'".repeat(1000));
        RawMessages messages = messages((endless + PLAIN).getBytes(StandardCharsets.US_ASCII), 500);
        RawMessage first = messages.next().orElseThrow();
        assertThat(first.oversized()).isTrue();
        assertThat(first.segments()).hasSizeLessThan(100);
        assertThat(messages.next().orElseThrow().oversized()).isFalse();
    }

    private static List<List<String>> cut(String text) throws IOException {
        return cut(text, StandardCharsets.UTF_8);
    }

    private static List<List<String>> cut(String text, Charset charset) throws IOException {
        RawMessages messages = messages(text.getBytes(charset), 1 << 20);
        List<List<String>> all = new ArrayList<>();
        Optional<RawMessage> next = messages.next();
        while (next.isPresent()) {
            List<String> segments = new ArrayList<>();
            new StaediSegments(next.get()).forEachRemaining(segment -> segments.add(shown(segment)));
            all.add(segments);
            next = messages.next();
        }
        return all;
    }

    private static RawMessages messages(byte[] bytes, int most) throws IOException {
        return new RawMessages(new ByteSource(new ByteArrayInputStream(bytes)), most);
    }

    private static String shown(Segment segment) {
        return segment.readable()
                ? segment.tag()
                        + segment.elements().stream()
                                .map(components -> "[" + String.join(":", components) + "]")
                                .collect(Collectors.joining())
                : segment.tag() + " unreadable";
    }
}
