package io.tidewaiter.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WatchListFileTest {

    private static final String JSON_HEAD = """
            {"format":"tidewaiter-watch-list-1","id":"EX-WANTED","version":"117","issuedOn":"2026-03-01","owner":"Example unit",\
            "legalGround":"Example act, section 4","purposes":["TERRORISM","TRAFFICKING"],"validFrom":"2026-03-01","validTo":"2026-12-31"}
            """;
    private static final String CSV_HEAD = """
            #format,tidewaiter-watch-list-1
            #id,EX-WANTED
            #version,117
            #issuedOn,2026-03-01
            #owner,Example unit
            #legalGround,"Example act, section 4"
            #purposes,TERRORISM,TRAFFICKING
            #validFrom,2026-03-01
            #validTo,2026-12-31
            id,name,aliases,birth_dates,documents,valid_from,valid_to,reference,handling
            """;

    @Test
    void both_formats_give_the_same_list() throws IOException {
        WatchList json = read(JSON_HEAD + """
                {"id":"E-1","names":["Ivan Petrović","Иван Петровић"],"birthDates":["1975-03-12","~1976"],\
                "documents":[{"type":"P","number":"AB 123456","issuer":"SRB"},{"number":"998877"}],\
                "validFrom":"2026-03-01","validTo":"2026-06-30","reference":"R-1","handling":"CALL"}

                {"id":"E-2","names":["Ana, called Anica"],"birthDates":["1980-07"],"reference":"R-2","handling":"EXAMINE"}
                """).orElseThrow();
        WatchList csv = read(CSV_HEAD + """
                E-1,Ivan Petrović,Иван Петровић,1975-03-12; ~1976,P:AB 123456:SRB;998877,2026-03-01,2026-06-30,R-1,CALL

                E-2,"Ana, called Anica",,1980-07,,,,R-2,EXAMINE
                """).orElseThrow();
        assertThat(csv.header()).isEqualTo(json.header());
        assertThat(csv.sha256()).isEqualTo(json.sha256()).hasSize(64);
        assertThat(csv.entry("E-1")).isEqualTo(json.entry("E-1")).isPresent();
        assertThat(json.entry("E-1").orElseThrow().documents())
                .containsExactly(new IdentityDocument("P", "AB 123456", "SRB"), new IdentityDocument("", "998877", ""));
        assertThat(json.header().purposes()).containsExactly("TERRORISM", "TRAFFICKING");
        assertThat(json.entry("E-1").orElseThrow().validTo()).contains(LocalDate.of(2026, 6, 30));
        assertThat(json.entry("E-3")).isEmpty();
    }

    @Test
    void what_is_wrong_with_an_entry_refuses_that_entry_with_every_problem_and_its_line() throws IOException {
        WatchListReading reading = read(JSON_HEAD + """
                {"id":"E-1","names":["Secret Name"],"birthDates":["1975-02-30","soon"],"documents":[{"number":"1"}],"handling":"call","colour":"red"}
                {"id":"E-2","names":["Ivan Petrović"],"reference":"R-2","handling":"CALL"}
                not json Secret Name
                {"id":"E-2","names":["Second"],"reference":"R-9","handling":"CALL"}
                {"id":"E-3","names":"Secret Name","reference":7,"handling":"CALL"}
                ["Secret Name"]
                """);
        assertThat(reading.list().size()).isEqualTo(1);
        assertThat(reading.entriesIn()).isEqualTo(6);
        assertThat(reading.refusals()).extracting(WatchListRefusal::line).containsExactly(2L, 4L, 5L, 6L, 7L);
        assertThat(reading.refusals().get(0).problems())
                .anyMatch(problem -> problem.startsWith("birthDates has something that is no date."))
                .anyMatch(problem -> problem.startsWith("documents[0].number"))
                .anyMatch(problem -> problem.startsWith("reference"))
                .anyMatch(problem -> problem.startsWith("handling"))
                .anyMatch(problem -> problem.startsWith("There is a field that entries do not have."));
        assertThat(reading.refusals().get(2).problems())
                .containsExactly("id is that of an entry before. Give each entry its own.");
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContaining("Line 4:")
                .message()
                .doesNotContain("Secret", "Second", "soon");
    }

    @Test
    void a_row_of_cells_may_be_wrong_in_many_ways() throws IOException {
        WatchListReading reading = read(CSV_HEAD + """
                E-1,Ivan Petrović,,1975-03-12,,,,R-1,CALL,too,many
                E-2,"Ivan Petrović,,1975-03-12,,,,R-1,CALL
                E-3,,,,P:1:2:3:4,01.03.2026,,R-3,CALL
                E-4,Ana Perić,,1975-03-12,,2026-05-01,2026-04-01,R-4,CALL
                E-5,Ana Perić,,1975-03-12,,,,R-5,CALL
                E-6,Ana Perić,,1975-03-12
                """);
        assertThat(reading.list().size() + reading.refusals().size()).isEqualTo(6);
        assertThat(reading.list().entry("E-5")).isPresent();
        assertThat(reading.refusals()).extracting(WatchListRefusal::line).containsExactly(11L, 12L, 13L, 14L, 16L);
        assertThat(reading.refusals().get(4).problems())
                .anySatisfy(one -> assertThat(one).contains("fewer cells"));
    }

    @Test
    void a_wrong_head_refuses_the_file_with_every_problem() {
        assertThatThrownBy(
                        () -> read(
                                "{\"format\":\"x\",\"id\":\"wrong id\",\"purposes\":[],\"validFrom\":\"soon\",\"colour\":\"red\"}\n"))
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContainingAll(
                        "format is not",
                        "id is no code",
                        "version",
                        "owner",
                        "legalGround",
                        "validFrom is no day",
                        "not known");
        assertThatThrownBy(() -> read("id,name,shoe_size\nE-1,Ivan,43\n"))
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContainingAll("Column 3 has no name that is known", "Column reference is missing");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidWatchListException.class);
        assertThatThrownBy(() -> read("\uFEFF#format,tidewaiter-watch-list-1\n"))
                .isInstanceOf(InvalidWatchListException.class);
    }

    /** Whatever is done to a file: entries in = entries held + refusals, and only exceptions that say so. */
    @Test
    void damaged_files_lose_no_entry_in_silence() throws IOException {
        long seed = 99L;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(JSON_HEAD);
            int lines = 1 + random.nextInt(20);
            for (int i = 0; i < lines; i++) {
                String line = "{\"id\":\"E-" + i
                        + "\",\"names\":[\"Ivan Petrov\"],\"birthDates\":[\"1975\"],\"reference\":\"R\",\"handling\":\"CALL\"}";
                text.append(damaged(line, random)).append('\n');
            }
            WatchListReading reading = read(text.toString());
            assertThat(reading.entriesIn()).as("seed %d, round %d", seed, round).isEqualTo(lines);
        }
    }

    private static String damaged(String line, Random random) {
        int at = random.nextInt(line.length());
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, Math.max(1, at));
            case 1 -> line.substring(0, at) + '\u0007' + line.substring(at);
            case 2 -> line.substring(0, at) + line.substring(at).replace('"', '\'');
            default -> line;
        };
    }

    @Test
    void a_change_is_read_whole_or_not_at_all() throws IOException {
        String head = JSON_HEAD
                .replace("watch-list-1", "watch-delta-1")
                .replace("\"version\":\"117\"", "\"base\":\"117\",\"version\":\"118\"");
        WatchListDelta delta = WatchListFile.readDelta(bytes(head + """
                {"id":"E-2","names":["Ana Perić"],"birthDates":["1980-07-01"],"reference":"R-2","handling":"CALL"}
                {"remove":"E-1"}
                """));
        assertThat(delta.base()).isEqualTo("117");
        assertThat(delta.removals()).containsExactly("E-1");
        assertThat(delta.upserts()).extracting(WatchEntry::id).containsExactly("E-2");
        String csv = CSV_HEAD.replace("watch-list-1", "watch-delta-1")
                .replace("#version,117", "#base,117\n#version,118")
                .replace("handling\n", "handling,action\n");
        WatchListDelta same = WatchListFile.readDelta(
                bytes(csv + "E-2,Ana Perić,,1980-07-01,,,,R-2,CALL,upsert\nE-1,,,,,,,,,remove\n"));
        assertThat(same).isEqualTo(delta);
        assertThatThrownBy(() -> WatchListFile.readDelta(
                        bytes(head + "{\"remove\":\"E-1\"}\n{\"id\":\"E-1\"}\n{\"remove\":5}\n")))
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContainingAll(
                        "Line 3: id is changed twice", "Line 3: names is empty", "Line 4: remove is no text");
        assertThatThrownBy(() -> WatchListFile.readDelta(bytes(JSON_HEAD)))
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContaining("base is missing");
        assertThatThrownBy(() -> read(head)).isInstanceOf(InvalidWatchListException.class);
    }

    @Test
    void an_entry_says_all_that_is_wrong_with_it() {
        assertThatThrownBy(() -> WatchSamples.base("", "Secret\nName")
                        .names(List.of("Secret\nName", "?"))
                        .documents(List.of(new IdentityDocument("passport", "12", "Serbia")))
                        .handling("")
                        .build())
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContainingAll(
                        "id is", "names[0] is", "names[1] has", "number is", "issuer is", "type is", "handling is")
                .message()
                .doesNotContain("Secret", "passport\"", "Serbia");
    }

    private static WatchListReading read(String text) throws IOException {
        return WatchListFile.read(bytes(text));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
