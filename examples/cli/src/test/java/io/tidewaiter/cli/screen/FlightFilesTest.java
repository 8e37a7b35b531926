package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.Cli;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages about travellers on the command line: found by their content, joined over all files, and nobody's name printed. */
class FlightFilesTest {

    private static final String API = "UNA:+.? 'UNB+UNOA:4+XF+GOV+260304:0755+1'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'"
            + "TDT+20+XF204+++XF'LOC+125+SKP'DTM+189:2603041015:201'LOC+87+VIE'DTM+232:2603041155:201'"
            + "NAD+FL+++CANARYNAME:CANARYGIVEN'DTM+329:840517'RFF+AVF:QX7R2T'DOC+P:110:111+CANARY1'NAD+FL+++:'CNT+42:2'"
            + "UNT+14+1'UNZ+1+1'";
    private static final String PNR =
            "UNA:+.? 'UNB+IATA:1+XF+GOV+260303:0755+2'UNH+1+PNRGOV:13:1:IA'MSG+:22'ORG+XF:SKP'"
                    + "TVL+040326:1015:040326:1155+SKP+VIE+XF+204'EQN+1'SRC'RCI+XF:QX7R2T::140126:1305'ORG+XF:SKP'"
                    + "TIF+CANARYNAME+CANARYGIVEN MRS:A:1'SSR+VGML:HK:1:XF:::::CANARY'"
                    + "TVL+040326:1015:040326:1155+SKP+VIE+XF+204:Y'RPI+1+HK'UNT+14+1'UNZ+1+2'";

    @TempDir
    private Path folder;

    private FlightFixture fixture;

    @BeforeEach
    void write() {
        fixture = new FlightFixture(folder);
    }

    @Test
    void twoFilesAboutOneTraveller() {
        String api = fixture.write("api.txt", "From ops\n\n" + API + "\n");
        String pnr = fixture.write("pnr.edi", PNR + "\n");
        Cli.Result result = Cli.run(
                "screen",
                api,
                pnr,
                "--pack",
                "passenger-booking",
                "--purpose",
                FlightFixture.PURPOSE,
                "--as-of",
                "2026-12-01");

        String all = result.out() + result.err();
        assertThat(all)
                .contains("api.txt: messages 1, travellers read 1, refused 1.")
                .contains("pnr.edi: messages 1, travellers read 1, refused 0.")
                .contains("pnr.edi: Dropped, because it may not be kept: special service 1.")
                .contains("1 traveller, read 2 times: 1 in API and PNR both, 0 replaced by a later message.")
                .contains("message 1, segment ")
                .doesNotContain("CANARY");
    }
}
